package org.plenum.extraction.text;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tokens of a text, in order. Rules ask for tokens so often that this is a class of its own and no {@link List}: what is asked for is read
 * from an array, whoever asks. Immutable.
 */
public final class Tokens implements Iterable<Token> {

    private final Token[] tokens;

    /** Their numbers and bits, side by side, so that a look for some word touches little memory. */
    private final char[] numbers;

    private final int[] bits;

    /** What kind of token each is, and whether it has a capital: the flags of this class. */
    private final byte[] kinds;

    private static final int CAPITAL = 1;
    private static final int WORD = 1 << 1;
    private static final int PUNCTUATION = 1 << 2;
    private static final int HAN = 1 << 3;
    private static final int FIGURES = 1 << 4;
    private static final int ORDINAL = 1 << 5;

    /** @param tokens which nobody changes any more */
    Tokens(Token[] tokens) {
        this.tokens = tokens;
        this.numbers = new char[tokens.length];
        this.bits = new int[tokens.length];
        this.kinds = new byte[tokens.length];
        for (int i = 0; i < numbers.length; i++) {
            Token token = tokens[i];
            numbers[i] = (char) token.number();
            bits[i] = token.bits();
            kinds[i] = (byte) (kind(token) | (token.isCapitalised() ? CAPITAL : 0));
        }
    }

    private static int kind(Token token) {
        return switch (token.kind()) {
            case WORD -> WORD;
            case NUMBER -> FIGURES;
            case ORDINAL -> ORDINAL;
            case POSSESSIVE -> 0;
            case HAN -> HAN;
            case PUNCTUATION -> PUNCTUATION;
        };
    }

    public int size() {
        return tokens.length;
    }

    public boolean isEmpty() {
        return tokens.length == 0;
    }

    /** @throws IndexOutOfBoundsException when there is no such token */
    public Token get(int index) {
        return tokens[index];
    }

    /** Index of the first token that begins at or behind an offset; the number of tokens when none does. */
    public int at(int offset) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index behind the last token that ends at or before an offset; 0 when none does. */
    public int behind(int offset) {
        int at = at(offset);
        return at > 0 && tokens[at - 1].end() > offset ? at - 1 : at;
    }

    /**
     * Index of the first token at or behind {@code from} to which the vocabulary gives one of these bits; {@code to} when none stands before
     * that. With this a rule begins only where its words stand.
     */
    public int next(int wanted, int from, int to) {
        int at = from;
        while (at < to && (bits[at] & wanted) == 0) {
            at++;
        }
        return at;
    }

    /** {@link Token#has} of a token, without a look at the token itself. */
    public boolean has(int index, int wanted) {
        return (bits[index] & wanted) != 0;
    }

    /** {@link Token#isCapitalised} of a token, without a look at the token itself. */
    public boolean isCapitalised(int index) {
        return (kinds[index] & CAPITAL) != 0;
    }

    /** {@link Token#isWord} of a token, without a look at the token itself. */
    public boolean isWord(int index) {
        return (kinds[index] & WORD) != 0;
    }

    /** {@link Token#isPunctuation} of a token, without a look at the token itself. */
    public boolean isPunctuation(int index) {
        return (kinds[index] & PUNCTUATION) != 0;
    }

    /** Whether a token is a run of Chinese characters. */
    public boolean isHan(int index) {
        return (kinds[index] & HAN) != 0;
    }

    /** Whether a token is a number: "6" or "6th". */
    public boolean isNumber(int index) {
        return (kinds[index] & (FIGURES | ORDINAL)) != 0;
    }

    /** Whether a token is a number in figures that tells a place in a row: "6th". */
    boolean isOrdinal(int index) {
        return (kinds[index] & ORDINAL) != 0;
    }

    /** The {@link Token#number} of a token. */
    int number(int index) {
        return numbers[index];
    }

    public Stream<Token> stream() {
        return Arrays.stream(tokens);
    }

    /**
     * Some of the tokens.
     *
     * @param to index behind the last
     */
    public Stream<Token> stream(int from, int to) {
        return Arrays.stream(tokens, from, to);
    }

    @Override
    public Iterator<Token> iterator() {
        return stream().iterator();
    }
}
