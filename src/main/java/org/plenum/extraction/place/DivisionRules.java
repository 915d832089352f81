package org.plenum.extraction.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.DivisionFinding;
import org.plenum.extraction.DivisionFinding.Basis;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.place.Clue.Kind;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.DivisionType;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.Level;
import org.plenum.gazetteer.PlaceMention;

/**
 * Decides which division an article is about. The divisions that are named and whose rank agrees with the bodies spoken of compete by
 * their clues; where none is named it follows from those above or below: {@code place.of-lower} (a provincial conference "in Guiyang" is
 * Guizhou's) and {@code place.of-towns} (a county of Shuozhou with Mayingzhuang and Guangwu is Shanyin). A tie stays a tie.
 */
public final class DivisionRules {

    private static final double MIN_SHARE = 0.25;
    private static final double MOSTLY = 0.65;
    private static final double FLOOR = 0.15;
    private static final double SAME_NAME_MARGIN = 0.25;
    private static final double OTHER_NAME_MARGIN = 0.03;
    private static final double MIN_TOWN_VOTES = 1.4;
    private static final int MOST_EVIDENCE = 6;

    private final Gazetteer gazetteer;
    private final Document document;
    private final RankReader ranks;
    private final List<Clue> clues;
    private final Scores scores;
    private final @Nullable Integer year;
    private final Reasons reasons;
    private final Set<Division> meant = new HashSet<>();

    private DivisionRules(Gazetteer gazetteer, Document document, List<PlaceMention> mentions, @Nullable Integer year) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.year = year;
        Page page = new Page(document);
        this.ranks = new RankReader(page, behindRegions(page, mentions));
        this.clues = ClueFinder.find(gazetteer, document, page, mentions);
        this.scores = new Scores(clues);
        this.reasons = new Reasons(gazetteer, document.text());
        clues.stream()
                .filter(c -> c.kind() != Kind.ELSEWHERE && c.kind() != Kind.TOWNSHIP)
                .forEach(c -> meant.addAll(c.divisions()));
    }

    /** Where the words behind the names of autonomous regions begin. */
    private static Set<Integer> behindRegions(Page page, List<PlaceMention> mentions) {
        Set<Integer> behind = new HashSet<>();
        for (PlaceMention mention : mentions) {
            if (mention.divisions().stream().anyMatch(d -> d.type() == DivisionType.AUTONOMOUS_REGION)) {
                behind.add(page.tokenFrom(mention.nameEnd()));
            }
        }
        return behind;
    }

    /**
     * @param document an article of any kind
     * @param mentions the places named in its text, as {@link Gazetteer#scan} finds them
     * @param year the year it is of; null when unknown
     * @return the division, or why there is none; never null
     */
    public static DivisionFinding find(
            Gazetteer gazetteer, Document document, List<PlaceMention> mentions, @Nullable Integer year) {
        return new DivisionRules(gazetteer, document, mentions, year).find();
    }

    private DivisionFinding find() {
        if (scores.named().isEmpty() && scores.townships().isEmpty()) {
            return none("No division of China is named.");
        }
        if (ranks.isEmpty() && scores.named().stream().noneMatch(scores::hasBody)) {
            return none("Places are named, but no party or government body of one.");
        }
        List<Division> eligible = scores.named().stream()
                .filter(this::isEligible)
                .sorted(Comparator.comparingDouble(this::weighed).reversed().thenComparing(Division::code))
                .toList();
        return eligible.isEmpty() ? infer() : above(eligible).orElseGet(() -> choose(eligible));
    }

    /** The province that a text with bodies of provinces almost alone is about, where only places below it are named. */
    private Optional<DivisionFinding> above(List<Division> eligible) {
        boolean provincial = ranks.top() == Rank.PROVINCE
                && ranks.share(Rank.PROVINCE) >= MOSTLY
                && eligible.stream().noneMatch(d -> Rank.of(d) == Rank.PROVINCE);
        return provincial ? Optional.of(infer()).filter(finding -> finding.code() != null) : Optional.empty();
    }

    private boolean isEligible(Division division) {
        if (clues.stream()
                .allMatch(c -> c.kind() == Kind.ELSEWHERE || !c.divisions().contains(division))) {
            return false;
        }
        return ranks.share(Rank.of(division)) >= MIN_SHARE || scores.hasBody(division) && isRankless(division);
    }

    /** Whether the bodies spoken of have no rank that rules the division out. */
    private boolean isRankless(Division division) {
        return ranks.isEmpty() || ranks.share(Rank.of(division)) > 0;
    }

    private double weighed(Division division) {
        return scores.of(division) * (FLOOR + ranks.share(Rank.of(division)));
    }

    private DivisionFinding choose(List<Division> eligible) {
        List<Division> tied = tied(eligible);
        CommitteeTerms.Numbered term = null;
        if (tied.size() > 1) {
            term = CommitteeTerms.numbered(document.tokens());
            List<Division> left = term == null ? tied : CommitteeTerms.narrow(tied, term.ordinal(), year);
            if (left.size() > 1) {
                return tie(left);
            }
            tied = left;
        }
        Division chosen = tied.get(0);
        boolean stated =
                clues.stream().anyMatch(c -> c.isName() && c.divisions().contains(chosen));
        List<Clue> support = supporting(chosen);
        String number = term == null ? null : "committee number " + term.ordinal();
        String reason = reasons.chosen(chosen, Rank.of(chosen), ranks, support, ruledOut(chosen), number);
        DivisionFinding finding = found(chosen, stated ? Basis.STATED : Basis.INFERRED, support, reason);
        return term == null ? finding : withTerm(finding, term);
    }

    private List<Division> tied(List<Division> eligible) {
        Division top = eligible.get(0);
        Set<Division> namesakes = Set.copyOf(namesakes(top));
        List<Division> tied = new ArrayList<>(List.of(top));
        for (Division other : eligible.subList(1, eligible.size())) {
            double gap = weighed(top) - weighed(other);
            double margin = namesakes.contains(other)
                    ? SAME_NAME_MARGIN * (FLOOR + ranks.share(Rank.of(top)))
                    : OTHER_NAME_MARGIN * weighed(top);
            if (gap < margin && !top.contains(other) && !other.contains(top)) {
                tied.add(other);
            }
        }
        return tied;
    }

    /** Other divisions that the same words could mean. */
    private List<Division> namesakes(Division chosen) {
        return clues.stream()
                .filter(c -> c.kind() != Kind.TOWNSHIP && c.divisions().contains(chosen))
                .flatMap(c -> c.divisions().stream())
                .filter(d -> !d.equals(chosen))
                .distinct()
                .toList();
    }

    /** All divisions that the same name could mean, for the reason in words. */
    private List<Division> ruledOut(Division chosen) {
        String name = chosen.nameEn();
        int type = name.lastIndexOf(' ');
        boolean typed = type > 0 && chosen.level() == Level.COUNTY;
        List<Division> same = gazetteer.named(typed ? name.substring(0, type) : name);
        return Stream.concat(namesakes(chosen).stream(), same.stream())
                .filter(d -> !d.equals(chosen))
                .distinct()
                .toList();
    }

    private DivisionFinding infer() {
        Rank top = ranks.top();
        if (top == Rank.PROVINCE) {
            return ofLower(2, "0000", Level.PROVINCE, top);
        }
        if (top == Rank.CITY || top == Rank.PREFECTURE) {
            return ofLower(4, "00", Level.PREFECTURE, top);
        }
        return top != null && top.isCountyLevel()
                ? ofTowns(top)
                : none("No division named has the rank of the bodies.");
    }

    /** The one division above all those named. */
    private DivisionFinding ofLower(int digits, String zeros, Level level, Rank rank) {
        Map<String, Double> votes = scores.votesForParents(digits);
        List<Division> parents = votes.keySet().stream()
                .flatMap(prefix -> gazetteer.byCode(prefix + zeros).stream())
                .filter(d -> d.level() == level && rank.fits(d))
                .sorted(Comparator.comparing(
                        (Division d) -> -votes.getOrDefault(d.code().substring(0, digits), 0.0)))
                .toList();
        if (parents.isEmpty()) {
            return none("No division of " + rank.word() + " rank is named, nor follows from those named.");
        }
        double first = votes.getOrDefault(parents.get(0).code().substring(0, digits), 0.0);
        double second = parents.size() < 2
                ? 0
                : votes.getOrDefault(parents.get(1).code().substring(0, digits), 0.0);
        if (second > first / 2) {
            return tie(parents);
        }
        List<Clue> below = clues.stream()
                .filter(c ->
                        c.kind() != Kind.ELSEWHERE && c.divisions().stream().anyMatch(parents.get(0)::contains))
                .toList();
        return found(parents.get(0), Basis.INFERRED, below, reasons.ofLower(parents.get(0), rank, below));
    }

    /** The county of the place above that has the towns named. */
    private DivisionFinding ofTowns(Rank rank) {
        Division above = scores.named().stream()
                .filter(d -> d.level() != Level.COUNTY)
                .max(Comparator.comparing(Division::level).thenComparing(scores::of))
                .orElse(null);
        Map<Division, Double> votes = scores.townships();
        List<Division> counties = votes.keySet().stream()
                .filter(d -> rank.fits(d) && (above == null || above.contains(d)))
                .sorted(Comparator.comparing((Division d) -> -votes.getOrDefault(d, 0.0))
                        .thenComparing(Division::code))
                .toList();
        double least = above == null ? MIN_TOWN_VOTES : 0;
        if (!counties.isEmpty() && votes.getOrDefault(counties.get(0), 0.0) >= least) {
            double first = votes.getOrDefault(counties.get(0), 0.0);
            if (counties.size() == 1 || votes.getOrDefault(counties.get(1), 0.0) < first * 0.95) {
                Division chosen = counties.get(0);
                return found(
                        chosen,
                        Basis.INFERRED,
                        supporting(chosen),
                        reasons.ofTowns(chosen, rank, above, towns(chosen)));
            }
        }
        return above == null
                ? none("Bodies of a " + rank.word() + " are named, but not which.")
                : unnamedChild(above, rank);
    }

    private List<Clue> towns(Division county) {
        return supporting(county).stream()
                .filter(c -> c.kind() == Kind.TOWNSHIP)
                .toList();
    }

    private DivisionFinding unnamedChild(Division above, Rank rank) {
        List<Division> children =
                gazetteer.childrenOf(above.code()).stream().filter(rank::fits).toList();
        if (children.size() == 1) {
            return found(
                    children.get(0),
                    Basis.INFERRED,
                    supporting(above),
                    reasons.ofTowns(children.get(0), rank, above, supporting(above)));
        }
        List<String> codes = children.stream().map(Division::code).toList();
        return new DivisionFinding(null, null, codes, reasons.unnamedChild(above, rank), evidence(supporting(above)));
    }

    /** Clues that name the division, its papers, towns, or what it belongs to. */
    private List<Clue> supporting(Division division) {
        return clues.stream()
                .filter(c -> c.kind() != Kind.ELSEWHERE)
                .filter(c -> c.divisions().contains(division)
                        || c.divisions().stream().anyMatch(d -> d.contains(division)))
                .sorted(Comparator.comparingInt((Clue c) -> c.divisions().contains(division) ? 0 : 1)
                        .thenComparing(c -> -c.weight())
                        .thenComparing(c -> c.span().start()))
                .toList();
    }

    private DivisionFinding found(Division chosen, Basis basis, List<Clue> support, String reason) {
        List<Evidence> evidence = new ArrayList<>(evidence(support));
        Span rank = ranks.first(Rank.of(chosen));
        if (rank != null) {
            evidence.add(Evidence.of(document.text(), rank, Rule.PLACE_RANK));
        }
        return new DivisionFinding(chosen.code(), basis, List.of(), reason, evidence);
    }

    private DivisionFinding withTerm(DivisionFinding finding, CommitteeTerms.Numbered term) {
        List<Evidence> evidence = new ArrayList<>(finding.evidence());
        evidence.add(term.evidence(document.text()));
        return new DivisionFinding(finding.code(), finding.basis(), List.of(), finding.reason(), evidence);
    }

    private List<Evidence> evidence(List<Clue> support) {
        return support.stream()
                .filter(c -> c.kind() != Kind.ELSEWHERE)
                .limit(MOST_EVIDENCE)
                .map(c -> c.evidence(document.text()))
                .toList();
    }

    private DivisionFinding tie(List<Division> tied) {
        List<String> codes = tied.stream().map(Division::code).sorted().toList();
        return new DivisionFinding(null, null, codes, reasons.tie(tied), evidence(supporting(tied.get(0))));
    }

    private static DivisionFinding none(String reason) {
        return new DivisionFinding(null, null, List.of(), reason, List.of());
    }
}
