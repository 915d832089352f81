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

    Tokens(List<Token> tokens) {
        this.tokens = tokens.toArray(new Token[0]);
        this.numbers = new char[this.tokens.length];
        this.bits = new int[this.tokens.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (char) this.tokens[i].number();
            bits[i] = this.tokens[i].bits();
        }
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
