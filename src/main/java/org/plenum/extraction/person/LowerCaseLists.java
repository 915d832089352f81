package org.plenum.extraction.person;

import java.util.ArrayList;
import java.util.List;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.Names.Name;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;

/**
 * Rule {@code person.lower-case} for whole lists that a translation left without capitals: "county leaders tan bole, huang zhiliang, pan ling
 * and wu hua". Three in a row that can only be names make one of each, even where a surname is a word of English too.
 */
final class LowerCaseLists {

    private static final int LEAST = 3;
    private static final int MOST = 60;
    private static final int SHORTEST_GIVEN = 2;

    private LowerCaseLists() {}

    /** Adds the names of a list that begins at a token; answers the index behind it, the token's own where none begins. */
    static int find(Tokens tokens, int from, Names names, NameShape shape) {
        if (behindMark(tokens, from + 2) == from + 2 || !isSmall(tokens.get(from)) || !isSmall(tokens.get(from + 1))) {
            return from;
        }
        List<Integer> starts = new ArrayList<>();
        int at = from;
        while (starts.size() < MOST && isName(tokens, at, shape)) {
            starts.add(at);
            at += 2;
            int next = behindMark(tokens, at);
            if (next == at) {
                break;
            }
            at = next;
        }
        if (starts.size() < LEAST) {
            return from;
        }
        starts.forEach(start -> names.add(new Name(start, start + 2, Rule.PERSON_LOWER_CASE)));
        return starts.get(starts.size() - 1) + 2;
    }

    private static boolean isName(Tokens tokens, int at, NameShape shape) {
        if (at + 1 >= tokens.size()
                || !isSmall(tokens.get(at)) && !tokens.get(at).is("he")
                || !isSmall(tokens.get(at + 1))) {
            return false;
        }
        String surname = tokens.get(at).text();
        String given = tokens.get(at + 1).text();
        return given.length() >= SHORTEST_GIVEN
                && shape.isSurname(surname)
                && shape.isLikely(capital(surname), capital(given));
    }

    private static int behindMark(Tokens tokens, int at) {
        int next = at;
        while (next < tokens.size()
                && next - at < 2
                && (tokens.get(next).is(",") || tokens.get(next).is("and"))) {
            next++;
        }
        return next;
    }

    /** A word in small letters that no list knows. */
    static boolean isSmall(Token token) {
        return token.isWord()
                && (!token.has(~Vocabulary.NAME) || token.is("jun"))
                && Character.isLowerCase(token.text().charAt(0));
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
