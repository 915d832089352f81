package org.plenum.extraction;

/**
 * Why a fact is believed: the words that say so, and the rule that read them.
 *
 * @param span where the words stand in the unmodified text
 * @param quote the words themselves, exactly {@code span.of(text)}
 * @param rule id of the rule, such as {@code person.name-post}; documented by the class of that rule
 * @param confidence probability that a fact read by this rule is true, in (0, 1]
 */
public record Evidence(Span span, String quote, String rule, double confidence) {

    public Evidence {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside (0, 1]: " + confidence);
        }
    }

    public static Evidence of(String text, Span span, String rule, double confidence) {
        return new Evidence(span, span.of(text), rule, confidence);
    }
}
