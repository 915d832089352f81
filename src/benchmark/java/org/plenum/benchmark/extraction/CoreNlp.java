package org.plenum.benchmark.extraction;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Stanford CoreNLP as a careful user would set it up for these texts: an empty line ends a sentence. */
public final class CoreNlp {

    /** What is loaded. */
    public enum Recognisers {
        /** Tokens, sentences, parts of speech, lemmas and the three statistical recognisers; no rules for numbers, times or fine classes. */
        STATISTICAL("tokenize,ssplit,pos,lemma,ner"),
        /** Tokens, sentences and the recogniser of three classes alone. */
        THREE_CLASSES("tokenize,ssplit,ner");

        private final String annotators;

        Recognisers(String annotators) {
            this.annotators = annotators;
        }
    }

    private CoreNlp() {}

    static StanfordCoreNLP pipeline(Recognisers recognisers) {
        Properties properties = new Properties();
        properties.setProperty("annotators", recognisers.annotators);
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("threads", "1");
        if (recognisers == Recognisers.THREE_CLASSES) {
            properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        }
        return new StanfordCoreNLP(properties, false);
    }

    /** Each run of tokens that are marked as a person, blanks between them. Pronouns are not marked. */
    static List<String> persons(StanfordCoreNLP pipeline, String text) {
        CoreDocument document = pipeline.processToCoreDocument(text);
        List<String> persons = new ArrayList<>();
        for (CoreSentence sentence : document.sentences()) {
            List<String> run = new ArrayList<>();
            for (CoreLabel token : sentence.tokens()) {
                if ("PERSON".equals(token.ner())) {
                    run.add(token.word());
                } else {
                    add(persons, run);
                }
            }
            add(persons, run);
        }
        return persons;
    }

    private static void add(List<String> persons, List<String> run) {
        if (!run.isEmpty()) {
            persons.add(String.join(" ", run));
            run.clear();
        }
    }
}
