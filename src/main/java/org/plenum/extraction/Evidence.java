package org.plenum.extraction;

/**
 * Why a fact is believed: the words that say so, and the rule that read them.
 *
 * @param span where the words stand in the unmodified text
 * @param quote the words themselves, exactly {@code span.of(text)}
 * @param rule the rule that read them
 */
public record Evidence(Span span, String quote, Rule rule) {

    public static Evidence of(String text, Span span, Rule rule) {
        return new Evidence(span, span.of(text), rule);
    }

    /** How likely a fact read by the rule is true, in (0, 1). */
    public double confidence() {
        return rule.confidence();
    }
}
