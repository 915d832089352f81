package org.plenum.extraction.meeting;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.text.Token;

/** Finds where a meeting met: "in the Municipal Party Committee Conference Center", "at the Great Hall". */
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

    /** The venue as printed; null when the sentence names none. */
    static @Nullable String find(Document document, Sentence sentence) {
        List<Token> tokens = document.tokens();
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
                    return document.printed(from, i + 1);
                }
            }
        }
        return null;
    }
}
