package org.plenum.extraction.person;

/** What stands between two items of a list. */
enum Separator {
    NONE,
    COMMA,
    AND,
    COMMA_AND;

    Separator with(boolean and) {
        return and ? this == COMMA ? COMMA_AND : AND : this == NONE ? COMMA : COMMA_AND;
    }

    boolean isComma() {
        return this == COMMA;
    }
}
