package org.plenum.extraction;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plenum.extraction.text.Lexicon;

/**
 * How likely what a rule reads is true, from what was counted: {@code rule_precision.txt} holds, for each rule and each set of labelled
 * articles, how many of its facts are right.
 *
 * <p>The estimate is the mean of a beta distribution that begins with the prior of Jeffreys, Beta(1/2, 1/2) (Brown, Cai and DasGupta,
 * "Interval Estimation for a Binomial Proportion", Statistical Science 16, 2001), so that three of three are not certain. Sets that had been
 * read while the rules were written flatter them; they count for a fifth (a power prior: Ibrahim and Chen, "Power Prior Distributions for
 * Regression Models", Statistical Science 15, 2000). A rule that was never counted has the prior's mean, one half.
 */
final class RulePrecision {

    /** How much a fact from an article counts that had been read while the rules were written; one from any other counts 1. */
    static final double WEIGHT_OF_SEEN = 0.2;

    /** No rule is surer than its labels: those who labelled, and those who judged a match, err too. */
    private static final double MOST = 0.99;

    private static final double PRIOR = 0.5;
    private static final String UNSEEN = "unseen";
    private static final Map<Rule, Double> CONFIDENCES = confidences(Lexicon.read("rule_precision.txt"));

    private RulePrecision() {}

    static double confidence(Rule rule) {
        return CONFIDENCES.getOrDefault(rule, 0.5);
    }

    private static Map<Rule, Double> confidences(Lexicon file) {
        Set<String> unseen = file.phrases(UNSEEN);
        Map<Rule, Double> confidences = new EnumMap<>(Rule.class);
        Set<String> read = new HashSet<>();
        for (Lexicon.Entry entry : file.entries()) {
            if (entry.key().equals(UNSEEN)) {
                continue;
            }
            Rule rule = Rule.of(entry.key())
                    .filter(known -> read.add(known.id()))
                    .orElseThrow(() -> new IllegalStateException("unknown or twice: " + entry.key()));
            double right = PRIOR;
            double wrong = PRIOR;
            for (String count : entry.phrases()) {
                Counted counted = Counted.of(count);
                double weight = unseen.contains(counted.set()) ? 1 : WEIGHT_OF_SEEN;
                right += weight * counted.right();
                wrong += weight * (counted.found() - counted.right());
            }
            confidences.put(rule, Math.min(MOST, right / (right + wrong)));
        }
        return confidences;
    }

    /** Of so many facts found in a set of articles, so many are right: {@code seeds 20/21}. */
    record Counted(String set, int right, int found) {

        static Counted of(String written) {
            int blank = written.lastIndexOf(' ');
            int slash = written.lastIndexOf('/');
            return new Counted(
                    written.substring(0, blank).strip(),
                    Integer.parseInt(written.substring(blank + 1, slash)),
                    Integer.parseInt(written.substring(slash + 1)));
        }

        @Override
        public String toString() {
            return set + " " + right + "/" + found;
        }
    }
}
