package org.plenum.extraction.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.DivisionFinding;
import org.plenum.extraction.DivisionFinding.Basis;
import org.plenum.extraction.place.Clue.Kind;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.Level;

/**
 * Finds the division where none of the rank spoken of is named: the one above those named (a provincial conference "in Guiyang" is
 * Guizhou's), the county that has the towns named (a county of Shuozhou with Mayingzhuang and Guangwu is Shanyin), or the paper's own.
 */
final class Inference {

    private static final double MIN_TOWN_VOTES = 1.4;

    private final Gazetteer gazetteer;
    private final List<Clue> clues;
    private final RankReader ranks;
    private final Scores scores;
    private final Reasons reasons;
    private final Findings findings;

    Inference(
            Gazetteer gazetteer,
            List<Clue> clues,
            RankReader ranks,
            Scores scores,
            Reasons reasons,
            Findings findings) {
        this.gazetteer = gazetteer;
        this.clues = clues;
        this.ranks = ranks;
        this.scores = scores;
        this.reasons = reasons;
        this.findings = findings;
    }

    /** The division above or below those named; no code when none follows. */
    DivisionFinding infer() {
        Rank top = ranks.top();
        if (top == Rank.PROVINCE) {
            return ofLower(2, "0000", Level.PROVINCE, top);
        }
        if (top == Rank.CITY || top == Rank.PREFECTURE) {
            return ofLower(4, "00", Level.PREFECTURE, top);
        }
        return top != null && top.isCountyLevel()
                ? ofTowns(top)
                : Findings.none("No division named has the rank of the bodies.");
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
            return Findings.none("No division of " + rank.word() + " rank is named, nor follows from those named.");
        }
        double first = votes.getOrDefault(parents.get(0).code().substring(0, digits), 0.0);
        double second = parents.size() < 2
                ? 0
                : votes.getOrDefault(parents.get(1).code().substring(0, digits), 0.0);
        if (second > first / 2) {
            return findings.tie(parents);
        }
        List<Clue> below = clues.stream()
                .filter(c ->
                        c.kind() != Kind.ELSEWHERE && c.divisions().stream().anyMatch(parents.get(0)::contains))
                .toList();
        return findings.found(parents.get(0), Basis.INFERRED, below, reasons.ofLower(parents.get(0), rank, below));
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
                return findings.found(
                        chosen,
                        Basis.INFERRED,
                        findings.supporting(chosen),
                        reasons.ofTowns(chosen, rank, above, towns(chosen)));
            }
        }
        return above == null
                ? Findings.none("Bodies of a " + rank.word() + " are named, but not which.")
                : unnamedChild(above, rank);
    }

    private List<Clue> towns(Division county) {
        return findings.supporting(county).stream()
                .filter(c -> c.kind() == Kind.TOWNSHIP)
                .toList();
    }

    private DivisionFinding unnamedChild(Division above, Rank rank) {
        List<Division> children =
                gazetteer.childrenOf(above.code()).stream().filter(rank::fits).toList();
        if (children.size() == 1) {
            return findings.found(
                    children.get(0),
                    Basis.INFERRED,
                    findings.supporting(above),
                    reasons.ofTowns(children.get(0), rank, above, findings.supporting(above)));
        }
        return findings.open(children, reasons.unnamedChild(above, rank), findings.supporting(above));
    }

    /** The division of the paper alone, where the text names no rank and no body of a place: "the 12th CPPCC" in the Hebi Daily. */
    @Nullable
    DivisionFinding ofPaper() {
        List<Clue> papers =
                clues.stream().filter(clue -> clue.kind() == Kind.OUTLET).toList();
        List<Division> divisions = papers.stream()
                .flatMap(clue -> clue.divisions().stream())
                .distinct()
                .toList();
        return divisions.size() == 1
                ? findings.found(divisions.get(0), Basis.INFERRED, papers, reasons.ofPaper(divisions.get(0), papers))
                : null;
    }
}
