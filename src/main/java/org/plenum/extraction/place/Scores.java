package org.plenum.extraction.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenum.extraction.place.Clue.Kind;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Level;

/**
 * What the clues say for each division together: its own names, and the places above, below and beside it that are named too. Clues of
 * the same meaning are counted together and only up to a limit, so that a long text costs no more than a short one.
 */
final class Scores {

    private static final double ABOVE = 0.4;
    private static final double BELOW = 0.5;
    private static final double BESIDE = 0.1;
    private static final double MOST = 14;

    /** Clues that mean the same divisions in the same way. */
    private static final class Group {
        final List<Division> divisions;
        final Kind kind;
        double weight;

        Group(Clue clue) {
            divisions = clue.divisions();
            kind = clue.kind();
        }

        /** Nearest relation of the division to one that the group means, as a factor. */
        double relation(Division division) {
            double best = 0;
            for (Division other : divisions) {
                if (other.equals(division)) {
                    return 1;
                }
                best = Math.max(best, relation(other, division));
            }
            return best;
        }

        private static double relation(Division named, Division division) {
            if (named.contains(division)) {
                return ABOVE;
            }
            if (division.contains(named)) {
                return BELOW;
            }
            String parent = named.parentCode();
            boolean siblings = parent != null && !parent.endsWith("0000") && parent.equals(division.parentCode());
            return siblings ? BESIDE : 0;
        }
    }

    private record Key(List<Division> divisions, Kind kind) {}

    private final Map<Key, Group> groups = new LinkedHashMap<>();
    private final Map<Division, Double> scores = new LinkedHashMap<>();
    private final Map<Division, Boolean> body = new HashMap<>();
    private final Set<Division> meant = new HashSet<>();

    Scores(List<Clue> clues) {
        for (Clue clue : clues) {
            Group group = groups.computeIfAbsent(new Key(clue.divisions(), clue.kind()), k -> new Group(clue));
            group.weight = Math.min(MOST, group.weight + clue.weight());
            if (clue.kind() != Kind.ELSEWHERE) {
                meant.addAll(clue.divisions());
            }
            if (clue.kind() != Kind.TOWNSHIP) {
                for (Division division : clue.divisions()) {
                    scores.put(division, 0.0);
                    body.merge(division, clue.kind() == Kind.BODY, Boolean::logicalOr);
                }
            }
        }
        scores.replaceAll((division, none) -> sum(division));
    }

    private double sum(Division division) {
        double sum = 0;
        for (Group group : groups.values()) {
            sum += group.weight * group.relation(division);
        }
        return sum;
    }

    /** The divisions that the text names, or whose paper or nickname it names. */
    Collection<Division> named() {
        return scores.keySet();
    }

    double of(Division division) {
        return scores.getOrDefault(division, 0.0);
    }

    /** Whether a body of the division is named. */
    boolean hasBody(Division division) {
        return body.getOrDefault(division, false);
    }

    /** Whether more is said of the division than that somebody went there. */
    boolean isMeant(Division division) {
        return meant.contains(division);
    }

    /** A county's name alone says too little: it may be a person's. */
    private static boolean isBareCounty(Group group) {
        return group.kind == Kind.BARE && highest(group).get(0).level() == Level.COUNTY;
    }

    private static List<Division> highest(Group group) {
        Level top = group.divisions.stream()
                .map(Division::level)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return group.divisions.stream().filter(d -> d.level() == top).toList();
    }

    /** For each county, how much the towns named speak for it. */
    Map<Division, Double> townships() {
        Map<Division, Double> found = new HashMap<>();
        for (Group group : groups.values()) {
            if (group.kind == Kind.TOWNSHIP) {
                group.divisions.forEach(county -> found.merge(county, group.weight, Double::sum));
            }
        }
        return found;
    }

    /**
     * For each division above those named, how much these speak for it; names shared by several are left out. For provinces a bare name
     * is the highest division's of that name: provincial bodies meet in Guiyang, the city, not in a county of another province.
     *
     * @param digits leading digits of the codes above: 2 for provinces, 4 for prefectures
     */
    Map<String, Double> votesForParents(int digits) {
        Map<String, Double> votes = new LinkedHashMap<>();
        for (Group group : groups.values()) {
            List<String> parents = new ArrayList<>();
            for (Division division : digits == 2 ? highest(group) : group.divisions) {
                String parent = division.code().substring(0, digits);
                if (!parents.contains(parent)) {
                    parents.add(parent);
                }
            }
            if (parents.size() == 1 && group.kind != Kind.ELSEWHERE && !isBareCounty(group)) {
                votes.merge(parents.get(0), group.weight, Double::sum);
            }
        }
        return votes;
    }
}
