package org.plenum.extraction.meeting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact.Venue;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;

/**
 * Finds where a meeting met: rule {@code meeting.venue} reads "in the Municipal Party Committee Conference Center", "at the Great Hall", "the
 * main venue was set up in ...".
 */
final class Venues {

    private static final int LONGEST = 9;
    private static final Set<String> ROOMS = Set.of(
            "center",
            "centre",
            "hall",
            "room",
            "building",
            "hotel",
            "auditorium",
            "theater",
            "theatre",
            "guesthouse",
            "compound");

    private Venues() {}

    /** The venue; null when the sentence names none. */
    static @Nullable Venue find(Document document, Sentence sentence) {
        Tokens tokens = document.tokens();
        for (int at = sentence.from(); at + 3 < sentence.to(); at++) {
            if (tokens.get(at).is("main") && tokens.get(at + 1).is("venue")) {
                int place = BranchVenues.placeBehind(tokens, at + 2, sentence.to());
                if (place > 0) {
                    int to = BranchVenues.placeEnd(tokens, place, sentence.to());
                    return venue(document, place, to, Rule.MEETING_VENUE);
                }
            }
        }
        for (int at = sentence.from(); at + 2 < sentence.to(); at++) {
            boolean opens = (tokens.get(at).is("in") || tokens.get(at).is("at"))
                    && (tokens.get(at + 1).is("the") || tokens.get(at + 1).isCapitalised());
            int from = tokens.get(at + 1).is("the") ? at + 2 : at + 1;
            for (int i = from; opens && i < Math.min(sentence.to(), from + LONGEST); i++) {
                Token token = tokens.get(i);
                if (!token.isWord() && !token.is("'s") || token.is("of") || token.is("on")) {
                    break;
                }
                if (i > from && ROOMS.contains(token.norm())) {
                    return venue(document, from, i + 1, Rule.MEETING_VENUE);
                }
            }
        }
        return null;
    }

    static Venue venue(Document document, int from, int to, Rule rule) {
        return new Venue(document.printed(from, to), Evidence.of(document.text(), document.span(from, to), rule));
    }
}
