package org.plenum.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class TokensTests {

    private final Tokens tokens = Tokenizer.tokens("The county held a Qwxyz meeting.");

    @Test
    void keepsTheOrderOfTheText() {
        assertThat(tokens)
                .extracting(Token::text)
                .containsExactly("The", "county", "held", "a", "Qwxyz", "meeting", ".");
        assertThat(tokens.stream(1, 3)).extracting(Token::text).containsExactly("county", "held");
        assertThat(Tokenizer.tokens(" ").isEmpty()).isTrue();
    }

    @Test
    void knowsTheNumbersOfItsTokens() {
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.number(i)).isEqualTo(tokens.get(i).number());
        }
        assertThat(tokens.number(2)).isPositive();
        assertThat(tokens.number(4)).isZero();
    }

    @Test
    void hasNoTokenBehindTheLast() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tokens.get(tokens.size()));
    }
}
