package org.plenum.extraction.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into tokens in one pass. A hyphen inside a word makes two tokens ("Secretary", "General", the second
 * {@linkplain Token#joined() joined}); "Committee's" makes "Committee" and "'s"; "Xi'an" stays whole.
 */
public final class Tokenizer {

    /** Most tokens that are made; what stands behind them is not read. A megabyte of prose has fewer. */
    public static final int MAX_TOKENS = 250_000;

    private static final int LONGEST_LABEL = 24;
    private static final int DETACHED_SUFFIX = 3; // a blank and two letters

    private static final String[] ASCII = new String[128];

    static {
        for (int i = 0; i < ASCII.length; i++) {
            ASCII[i] = String.valueOf((char) i).intern();
        }
    }

    private final char[] text;
    private final int limit;
    private final Vocabulary vocabulary;
    private Token[] tokens;
    private int size;
    private int at;

    private Tokenizer(char[] text, int from, int limit, Vocabulary vocabulary) {
        this.text = text;
        this.at = from;
        this.limit = limit;
        this.vocabulary = vocabulary;
        this.tokens = new Token[(limit - from) / 5 + 8];
    }

    /** The tokens of a whole text. */
    public static Tokens tokens(String text) {
        return tokens(text, 0, text.length());
    }

    /** The tokens of the characters of a whole text. */
    public static Tokens tokens(char[] text) {
        return tokens(text, 0, text.length, Vocabulary.standard());
    }

    /** The tokens of a part of a text, with offsets into the whole. */
    public static Tokens tokens(String text, int from, int to) {
        char[] read = new char[to];
        int first = Math.max(0, from - 1);
        text.getChars(first, to, read, first);
        return tokens(read, from, to, Vocabulary.standard());
    }

    private static Tokens tokens(char[] text, int from, int to, Vocabulary vocabulary) {
        Tokenizer tokenizer = new Tokenizer(text, from, to, vocabulary);
        tokenizer.run();
        return new Tokens(Arrays.copyOf(tokenizer.tokens, tokenizer.size));
    }

    /** The look-up forms of the words of a phrase, for building a vocabulary. */
    static List<String> norms(String phrase) {
        return tokens(phrase.toCharArray(), 0, phrase.length(), Vocabulary.EMPTY).stream()
                .map(Token::norm)
                .toList();
    }

    private void run() {
        boolean joined = false;
        while (at < limit && size < MAX_TOKENS) {
            int kind = Letters.kind(text[at]);
            if (kind == Letters.BLANK) {
                at++;
            } else if (kind == Letters.LETTER) {
                word(joined);
            } else if (kind == Letters.HYPHEN && isInsideWord()) {
                at++;
                joined = true;
                continue;
            } else if (kind == Letters.HAN) {
                han(joined);
            } else if (kind == Letters.DIGIT) {
                number(joined);
            } else if (kind == Letters.APOSTROPHE && possessiveLength(at) > 0) {
                int length = possessiveLength(at);
                add(at, at + length, Token.Kind.POSSESSIVE, printed(at, at + length), "'s", false);
                at += length;
            } else {
                punctuation(text[at]);
            }
            joined = false;
        }
    }

    private void add(int start, int end, Token.Kind kind, String printed, String norm, boolean joined) {
        add(start, end, kind, printed, norm, joined, vocabulary.word(norm));
    }

    private void add(
            int start,
            int end,
            Token.Kind kind,
            String printed,
            String norm,
            boolean joined,
            Vocabulary.@Nullable Word word) {
        boolean capitalised = kind == Token.Kind.WORD && Character.isUpperCase(text[start]);
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
        }
        tokens[size++] = word == null
                ? new Token(start, end, kind, printed, norm, joined, capitalised, 0, 0)
                : new Token(start, end, kind, printed, word.norm(), joined, capitalised, word.bits(), word.number());
    }

    /** A run of Chinese characters, cut at the words that credit people: "\u5168\u5a92\u4f53\u8bb0\u8005 | \u738b\u6657\u7b11". */
    private void han(boolean joined) {
        int start = at;
        while (at < limit && Letters.isHan(text[at])) {
            at++;
        }
        int from = start;
        for (int i = start; i < at && at - start <= HanCredits.LONGEST_RUN; i++) {
            int word = HanCredits.length(text, i, at);
            if (word > 0) {
                piece(from, i, joined && from == start);
                piece(i, i + word, joined && i == start);
                from = i + word;
                i = from - 1;
            }
        }
        piece(from, at, joined && from == start);
    }

    private void piece(int from, int to, boolean joined) {
        if (from < to) {
            String printed = printed(from, to);
            add(from, to, Token.Kind.HAN, printed, printed, joined);
        }
    }

    private void word(boolean joined) {
        int start = at;
        long key = Vocabulary.key(0, text[at++]);
        while (at < limit && text[at] >= 'a' && text[at] <= 'z') {
            key = Vocabulary.key(key, text[at++]);
        }
        if (at < limit && !Letters.endsPlainWord(text[at]) && !endsInPossessive(at) || text[start] >= 128) {
            at = start;
            oddWord(joined);
            return;
        }
        Vocabulary.Word known = vocabulary.word(key, text, start, at);
        if (known != null) {
            String printed = text[start] >= 'a' ? known.norm() : known.capital();
            add(start, at, Token.Kind.WORD, printed, known.norm(), joined, known);
            return;
        }
        String printed = printed(start, at);
        String norm = text[start] >= 'a' ? printed : printed.toLowerCase(Locale.ROOT);
        add(start, at, Token.Kind.WORD, printed, norm, joined, null);
    }

    /** "Committee|'s", "workers|' ". */
    private boolean endsInPossessive(int from) {
        return Letters.isApostrophe(text[from]) && possessiveLength(from) > 0;
    }

    /** A word with an apostrophe, a capital, an accent or a digit inside. */
    private void oddWord(boolean joined) {
        int start = at;
        boolean plain = true;
        while (at < limit) {
            char c = text[at];
            if (isBrokenApostrophe(at)) {
                plain = false;
                at++;
            } else if (Letters.isApostrophe(c)) {
                if (possessiveLength(at) > 0 || at + 1 >= limit || !Letters.isLetter(text[at + 1])) {
                    break;
                }
                plain = false;
            } else if (!Letters.isLetter(c) && !(c >= '0' && c <= '9') || at > start && startsJoinedLabel(at)) {
                break;
            }
            at++;
        }
        String printed = printed(start, at);
        String norm = printed.toLowerCase(Locale.ROOT);
        add(
                start,
                at,
                Token.Kind.WORD,
                printed,
                plain ? norm : norm.replace("\u00a1\u00af", "'").replace('\u2019', '\''),
                joined);
    }

    private String printed(int from, int to) {
        return new String(text, from, to - from);
    }

    private void number(boolean joined) {
        int start = at;
        while (at < limit && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        int digits = at;
        while (at < limit && Letters.isLetter(text[at]) && !startsJoinedLabel(at)) {
            at++;
        }
        boolean detached = at == digits && hasDetachedSuffix(at);
        if (at == digits && !detached) {
            String figures = printed(start, at);
            add(start, at, Token.Kind.NUMBER, figures, figures, joined);
            return;
        }
        if (detached) {
            at += DETACHED_SUFFIX;
        }
        String suffix = printed(detached ? digits + 1 : digits, at).toLowerCase(Locale.ROOT);
        Token.Kind kind = isOrdinalSuffix(suffix) ? Token.Kind.ORDINAL : Token.Kind.WORD;
        add(start, at, kind, printed(start, at), printed(start, digits) + suffix, joined);
    }

    /** "the 34 th meeting", as pages print it that had set the letters high. */
    private boolean hasDetachedSuffix(int from) {
        int end = from + DETACHED_SUFFIX;
        return end <= limit
                && (text[from] == ' ' || text[from] == '\u00a0')
                && Letters.isLetter(text[from + 1])
                && Letters.isLetter(text[from + 2])
                && (end == limit || !Letters.isLetter(text[end]))
                && isOrdinalSuffix(printed(from + 1, end));
    }

    private static boolean isOrdinalSuffix(String letters) {
        return letters.equals("st") || letters.equals("nd") || letters.equals("rd") || letters.equals("th");
    }

    /** Whether a label begins inside a run of letters and digits: "Views:" in "DailyViews:", "Source:" in "2023Source:". */
    private boolean startsJoinedLabel(int from) {
        if (!Letters.isUpper(text[from]) || Letters.isUpper(text[from - 1])) {
            return false;
        }
        int stop = Math.min(limit, from + LONGEST_LABEL);
        for (int i = from + 1; i < stop; i++) {
            char c = text[i];
            if (c == ':' || c == '\uff1a') {
                return i - from > 2;
            }
            if (!Letters.isLetter(c) && c != ' ') {
                return false;
            }
        }
        return false;
    }

    private void punctuation(char c) {
        char normal = Letters.normal(c);
        String norm = normal < 128 ? ASCII[normal] : String.valueOf(normal);
        String printed = c < 128 ? ASCII[c] : String.valueOf(c);
        Vocabulary.Word known = normal < 128 ? vocabulary.mark(normal) : vocabulary.word(norm);
        add(at, at + 1, Token.Kind.PUNCTUATION, printed, norm, false, known);
        at++;
    }

    /** Length of the possessive ending that begins here; 0 when none does. */
    private int possessiveLength(int apostrophe) {
        if (apostrophe == 0 || !Letters.isLetter(text[apostrophe - 1])) {
            return 0;
        }
        char next = apostrophe + 1 < limit ? text[apostrophe + 1] : ' ';
        if ((next == 's' || next == 'S') && (apostrophe + 2 >= limit || !Letters.isLetter(text[apostrophe + 2]))) {
            return 2;
        }
        char before = text[apostrophe - 1];
        return (before == 's' || before == 'S') && Character.isWhitespace(next) && text[apostrophe] != '\u2018' ? 1 : 0;
    }

    private boolean isInsideWord() {
        return at > 0
                && at + 1 < limit
                && Character.isLetterOrDigit(text[at - 1])
                && Letters.isLetter(text[at + 1])
                && size > 0;
    }

    /** The apostrophe of a Chinese page whose GB bytes were read as Latin-1, inside a word: two characters. */
    private boolean isBrokenApostrophe(int from) {
        return text[from] == '\u00a1'
                && from + 2 < limit
                && text[from + 1] == '\u00af'
                && Letters.isLetter(text[from + 2]);
    }

    /** Whether this is a Chinese character. */
    public static boolean isHan(char c) {
        return Letters.isHan(c);
    }
}
