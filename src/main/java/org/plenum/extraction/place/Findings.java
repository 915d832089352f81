package org.plenum.extraction.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenum.extraction.DivisionFinding;
import org.plenum.extraction.DivisionFinding.Basis;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.place.Clue.Kind;
import org.plenum.gazetteer.Division;

/** Puts what was decided into a finding, with the words that support it. */
final class Findings {

    private static final int MOST_EVIDENCE = 6;
    private static final Comparator<Clue> HEAVIEST = Comparator.comparingDouble((Clue clue) -> -clue.weight())
            .thenComparingInt(clue -> clue.span().start());

    private final Document document;
    private final List<Clue> clues;
    private final RankReader ranks;
    private final Reasons reasons;

    Findings(Document document, List<Clue> clues, RankReader ranks, Reasons reasons) {
        this.document = document;
        this.clues = clues;
        this.ranks = ranks;
        this.reasons = reasons;
    }

    /** Clues that name the division, its papers, towns, or what it belongs to. */
    List<Clue> supporting(Division division) {
        List<Clue> own = new ArrayList<>();
        List<Clue> above = new ArrayList<>();
        for (Clue clue : clues) {
            if (clue.kind() == Kind.ELSEWHERE) {
                continue;
            }
            if (clue.divisions().contains(division)) {
                own.add(clue);
            } else if (clue.divisions().stream().anyMatch(one -> one.contains(division))) {
                above.add(clue);
            }
        }
        own.sort(HEAVIEST);
        above.sort(HEAVIEST);
        own.addAll(above);
        return own;
    }

    DivisionFinding found(Division chosen, Basis basis, List<Clue> support, String reason) {
        List<Evidence> evidence = evidence(support);
        Span rank = ranks.first(Rank.of(chosen));
        if (rank != null) {
            evidence.add(Evidence.of(document.text(), rank, Rule.PLACE_RANK));
        }
        return new DivisionFinding(chosen.code(), basis, List.of(), reason, evidence);
    }

    DivisionFinding withTerm(DivisionFinding finding, CommitteeTerms.Numbered term) {
        List<Evidence> evidence = new ArrayList<>(finding.evidence());
        evidence.add(term.evidence(document.text()));
        return new DivisionFinding(finding.code(), finding.basis(), List.of(), finding.reason(), evidence);
    }

    /** No code, and the candidates that are left. */
    DivisionFinding open(List<Division> candidates, String reason, List<Clue> support) {
        List<String> codes = candidates.stream().map(Division::code).toList();
        return new DivisionFinding(null, null, codes, reason, evidence(support));
    }

    private List<Evidence> evidence(List<Clue> support) {
        List<Evidence> evidence = new ArrayList<>();
        for (Clue clue : support) {
            if (clue.kind() != Kind.ELSEWHERE && evidence.size() < MOST_EVIDENCE) {
                evidence.add(clue.evidence(document.text()));
            }
        }
        return evidence;
    }

    DivisionFinding tie(List<Division> tied) {
        List<String> codes = tied.stream().map(Division::code).sorted().toList();
        return new DivisionFinding(null, null, codes, reasons.tie(tied), evidence(supporting(tied.get(0))));
    }

    static DivisionFinding none(String reason) {
        return new DivisionFinding(null, null, List.of(), reason, List.of());
    }
}
