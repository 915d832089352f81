package org.plenum.extraction.place;

import java.util.List;
import java.util.Set;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.place.Clue.Kind;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Tokens;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Level;

/**
 * Which of the divisions that fit an article is about, where not the one with the most clues: its paper's own, the one whose own bodies
 * speak, that of the headline.
 */
final class Preference {

    private static final Set<Kind> PAPER_OR_AWAY = Set.of(Kind.OUTLET, Kind.ELSEWHERE);

    private final Document document;
    private final Page page;
    private final List<Clue> clues;
    private final RankReader ranks;
    private final Scores scores;
    private final boolean ofPerson;

    /** @param ofPerson whether the headline tells of a person */
    Preference(Document document, Page page, List<Clue> clues, RankReader ranks, Scores scores, boolean ofPerson) {
        this.document = document;
        this.page = page;
        this.clues = clues;
        this.ranks = ranks;
        this.scores = scores;
        this.ofPerson = ofPerson;
    }

    /**
     * @param first the one with the most clues
     * @param eligible all that fit
     */
    Division of(Division first, List<Division> eligible) {
        return ofHeadline(ofOwnBody(ofOwnPaper(first), eligible));
    }

    /** A paper of one province that speaks of a body of it, and more often of another's: it reports on its own; a translation may mistake Shanxi. */
    private Division ofOwnPaper(Division chosen) {
        List<Division> papers = clues.stream()
                .filter(clue -> clue.kind() == Kind.OUTLET)
                .flatMap(clue -> clue.divisions().stream())
                .distinct()
                .toList();
        boolean other = papers.size() == 1
                && chosen.level() == Level.PROVINCE
                && papers.get(0).level() == Level.PROVINCE
                && scores.hasBody(papers.get(0));
        return other ? papers.get(0) : chosen;
    }

    /** The one county-level city whose bodies are named, where of the city above it nothing is but the paper. */
    private Division ofOwnBody(Division chosen, List<Division> eligible) {
        boolean onlyPaper = chosen.level() == Level.PREFECTURE
                && clues.stream()
                        .filter(clue -> clue.divisions().contains(chosen))
                        .allMatch(clue -> PAPER_OR_AWAY.contains(clue.kind()));
        if (!onlyPaper) {
            return chosen;
        }
        List<Division> within = eligible.stream()
                .filter(other -> other.level() == Level.COUNTY && chosen.contains(other) && scores.hasBody(other))
                .toList();
        return within.size() == 1 ? within.get(0) : chosen;
    }

    /**
     * "The Provincial Lecture Group came to Baoji" in the Baoji Daily, "Nanyang urged to watch its dams" by a vice governor: the one place in
     * a province that the headline names, whose own bodies speak too, where the headline does not speak of the province, or the paper is local.
     */
    private Division ofHeadline(Division chosen) {
        if (chosen.level() == Level.COUNTY) {
            return chosen;
        }
        List<Division> inHeadline = clues.stream()
                .filter(c -> c.isName() && page.position(c.span().start()) == Page.Position.HEADLINE)
                .flatMap(c -> c.divisions().stream())
                .distinct()
                .filter(d -> !d.contains(chosen) && ranks.share(Rank.of(d)) > 0)
                .toList();
        Division local = inHeadline.size() == 1 && chosen.contains(inHeadline.get(0)) ? inHeadline.get(0) : null;
        boolean paper = local != null && isOfPaper(local);
        if (chosen.level() == Level.PREFECTURE) {
            return local != null && !ofPerson && scores.hasBody(local) ? local : chosen;
        }
        return local != null && (paper || !ofPerson && !isProvinceInHeadline()) ? local : chosen;
    }

    private boolean isOfPaper(Division division) {
        return clues.stream()
                .anyMatch(c -> c.kind() == Kind.OUTLET && c.divisions().contains(division));
    }

    private boolean isProvinceInHeadline() {
        Tokens tokens = page.tokens();
        Span headline = document.first(Label.HEADLINE).map(Line::span).orElse(null);
        int end = headline == null ? 0 : page.tokenFrom(headline.end());
        for (int i = headline == null ? 0 : page.tokenFrom(headline.start()); i < end; i++) {
            PhraseTable.Match<String> rank = tokens.get(i).isWord() ? PlaceWords.rank(tokens, i) : null;
            if (rank != null && rank.value().endsWith(Rank.PROVINCE.name())) {
                return true;
            }
        }
        return false;
    }
}
