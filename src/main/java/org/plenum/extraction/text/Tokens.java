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

    /** Their numbers, side by side, so that a look for some word touches little memory. */
    private final short[] numbers;

    Tokens(List<Token> tokens) {
        this.tokens = tokens.toArray(new Token[0]);
        this.numbers = new short[this.tokens.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (short) this.tokens[i].number();
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
