package org.plenum.extraction.document;

import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;

/**
 * Knows lines that are nothing but a site's menu: "Home | Simplified Chinese | Japanese | Korean", "English About Changzhou Mayor's Mailbox
 * Government Bulletin Latest News". Immutable.
 */
final class Menus {

    private static final int LEAST_ITEMS = 3;
    private static final int LONGEST_ITEM = 4;
    private static final int MOST_WORDS = 60;
    private static final int LEAST_STROKES = 4;
    private static final int LONGEST_PIECE = 5;
    private static final String ABOUT = "about";

    private final PhraseTable<Boolean> items;

    Menus() {
        PhraseTable.Builder<Boolean> builder = PhraseTable.builder();
        Lexicon.read("chrome.txt").phrases("menu").forEach(phrase -> builder.add(phrase, true));
        items = builder.build();
    }

    /** Whether items of menus make up the line, but for one word in five. */
    boolean is(Tokens tokens) {
        if (tokens.size() > 2 * MOST_WORDS) {
            return false;
        }
        if (isStroked(tokens, 0, tokens.size())) {
            return true;
        }
        int words = 0;
        int covered = 0;
        int found = 0;
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.isPunctuation()) {
                at++;
                continue;
            }
            int end = token.is(ABOUT)
                            && at + 1 < tokens.size()
                            && tokens.get(at + 1).isCapitalised()
                    ? at + 2
                    : item(tokens, at);
            words += Math.max(1, end - at);
            covered += Math.max(0, end - at);
            found += end > at ? 1 : 0;
            at = Math.max(at + 1, end);
        }
        return found >= LEAST_ITEMS && covered * 5 >= words * 4;
    }

    /** "Leisure | Tea Trade | Original | Films of Yueyang | Good Cooking": many short pieces between strokes, whatever their words. */
    static boolean isStroked(Tokens tokens, int from, int to) {
        int strokes = 0;
        int length = 0;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean stroke = token.is("|");
            strokes += stroke ? 1 : 0;
            length = stroke ? 0 : length + 1;
            if (length > LONGEST_PIECE || token.kind() == Token.Kind.NUMBER || token.is(".")) {
                return false;
            }
        }
        return strokes >= LEAST_STROKES;
    }

    /** Index behind the longest item that begins at a token; the token's own where none does. */
    private int item(Tokens tokens, int at) {
        PhraseTable.Match<Boolean> item = items.longest(tokens, at, Math.min(tokens.size(), at + LONGEST_ITEM));
        return item == null ? at : item.to();
    }
}
