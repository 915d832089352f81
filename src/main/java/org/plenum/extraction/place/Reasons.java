package org.plenum.extraction.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;

/** Says in words, for a person, why a division was chosen or why none was. */
final class Reasons {

    private static final int MOST_QUOTES = 3;
    private static final int MOST_OTHERS = 4;

    private final Gazetteer gazetteer;
    private final String text;

    Reasons(Gazetteer gazetteer, String text) {
        this.gazetteer = gazetteer;
        this.text = text;
    }

    String chosen(
            Division chosen,
            Rank rank,
            RankReader ranks,
            List<Clue> support,
            List<Division> others,
            @Nullable String term) {
        StringBuilder reason = new StringBuilder();
        Span first = ranks.first(rank);
        if (first != null) {
            reason.append("Bodies of ").append(rank.word()).append(" rank and ");
        }
        reason.append(quotes(support));
        if (term != null) {
            reason.append(", with ").append(term).append(',');
        }
        reason.append(" decide for ").append(place(chosen)).append('.');
        if (!others.isEmpty()) {
            reason.append(" Ruled out: ").append(places(others)).append('.');
        }
        return reason.toString();
    }

    String ofLower(Division chosen, Rank rank, List<Clue> below) {
        return "Bodies of " + rank.word() + " rank are named without their place; " + quotes(below) + " lie in "
                + place(chosen) + '.';
    }

    String ofTowns(Division chosen, Rank rank, @Nullable Division above, List<Clue> support) {
        return "A " + rank.word() + (above == null ? "" : " of " + place(above)) + " is not named; " + quotes(support)
                + " belong to " + place(chosen) + '.';
    }

    String ofPaper(Division chosen, List<Clue> papers) {
        return "No place of the bodies is named; only the paper, " + quotes(papers) + ", speaks for " + place(chosen)
                + '.';
    }

    String unnamedChild(Division above, Rank rank) {
        return "A " + rank.word() + " of " + place(above) + ", but the text does not say which.";
    }

    String tie(List<Division> tied) {
        return "Undecided between " + places(tied) + ": the text names nothing that tells them apart.";
    }

    /** The first words of each kind of clue, then more, each once. */
    private String quotes(List<Clue> clues) {
        Set<Clue.Kind> kinds = EnumSet.noneOf(Clue.Kind.class);
        List<Clue> ordered = new ArrayList<>();
        for (Clue clue : clues) {
            if (kinds.add(clue.kind())) {
                ordered.add(clue);
            }
        }
        int most = ordered.size() + MOST_QUOTES;
        for (Clue clue : clues) {
            if (ordered.size() < most && !ordered.contains(clue)) {
                ordered.add(clue);
            }
        }
        Set<String> quotes = new LinkedHashSet<>();
        for (Clue clue : ordered) {
            if (quotes.size() < MOST_QUOTES) {
                quotes.add('\'' + Document.fold(clue.span().of(text)) + '\'');
            }
        }
        return String.join(", ", quotes);
    }

    private String places(List<Division> divisions) {
        String named = divisions.stream().limit(MOST_OTHERS).map(this::place).collect(Collectors.joining("; "));
        return divisions.size() > MOST_OTHERS ? named + " and " + (divisions.size() - MOST_OTHERS) + " more" : named;
    }

    /** "Huaiji County, Zhaoqing, Guangdong". */
    private String place(Division division) {
        StringBuilder place = new StringBuilder(division.nameEn());
        String parent = division.parentCode();
        while (parent != null) {
            Division above = gazetteer.byCode(parent).orElseThrow();
            place.append(", ").append(above.nameEn());
            parent = above.parentCode();
        }
        return place.toString();
    }
}
