package org.plenum.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDocumentTests {

    @ParameterizedTest
    @ValueSource(ints = {ArticleDocument.UNDATED, -1, 0, 1, 20_000})
    void aPositionTellsItsDayAndItsNumber(int day) {
        long position = ArticleDocument.position(day, 123_456_789_012L);

        assertThat(ArticleDocument.day(position)).isEqualTo(day);
        assertThat(ArticleDocument.id(position)).isEqualTo(123_456_789_012L);
    }
}
