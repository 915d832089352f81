package org.plenum.extraction.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects what the lexicons say of single words, for {@link Vocabulary}. */
final class WordBits {

    private static final List<String> FILES = List.of(
            "activities.txt",
            "bodies.txt",
            "chrome.txt",
            "committee_terms.txt",
            "datelines.txt",
            "dates.txt",
            "dates_zh.txt",
            "genre.txt",
            "labels.txt",
            "landmarks.txt",
            "levels.txt",
            "meetings.txt",
            "minority_names.txt",
            "national_leaders.txt",
            "not_names.txt",
            "offices.txt",
            "outlets.txt",
            "places.txt",
            "ranks.txt",
            "roles.txt",
            "words.txt");

    private final Map<String, Integer> byNorm = new HashMap<>(4_096);

    private WordBits() {}

    /** The bits of every word of all lexicons, by its look-up form. */
    static Map<String, Integer> ofLexicons() {
        WordBits bits = new WordBits();
        bits.marks();
        FILES.forEach(bits::words);
        bits.classes();
        return bits.byNorm;
    }

    /** All marks of ASCII. */
    private void marks() {
        for (char c = '!'; c <= '~'; c++) {
            if (!Character.isLetterOrDigit(c)) {
                byNorm.put(String.valueOf(c), 0);
            }
        }
    }

    /** Every word of a file, though nothing more may be known of it. */
    private void words(String file) {
        for (Lexicon.Entry entry : Lexicon.read(file).entries()) {
            for (String phrase : entry.phrases()) {
                Tokenizer.norms(phrase).forEach(norm -> byNorm.putIfAbsent(norm, 0));
            }
        }
    }

    private void classes() {
        listed(
                "words.txt",
                Map.of(
                        "verb", Vocabulary.VERB,
                        "aux", Vocabulary.AUXILIARY,
                        "preposition", Vocabulary.PREPOSITION,
                        "subordinator", Vocabulary.SUBORDINATOR,
                        "pronoun", Vocabulary.PRONOUN,
                        "determiner", Vocabulary.DETERMINER,
                        "adverb", Vocabulary.ADVERB,
                        "time", Vocabulary.TIME,
                        "adjective", Vocabulary.ADJECTIVE));
        listed("bodies.txt", Map.of("topic", Vocabulary.TOPIC, "ordinal", Vocabulary.ORDINAL));
        for (Lexicon.Entry entry : Lexicon.read("levels.txt").entries()) {
            entry.phrases().forEach(phrase -> word(phrase, Vocabulary.LEVEL));
        }
        Lexicon.read("minority_names.txt")
                .entries()
                .forEach(entry -> entry.phrases().forEach(phrase -> word(phrase, Vocabulary.NAME)));
        firstWords("offices.txt", Vocabulary.OFFICE);
        firstWords("ranks.txt", Vocabulary.RANK);
        for (Lexicon.Entry entry : Lexicon.read("bodies.txt").entries()) {
            if (entry.key().indexOf(' ') > 0) {
                entry.phrases().forEach(phrase -> first(phrase, Vocabulary.BODY));
            }
        }
        firstWords("roles.txt", Vocabulary.CUE);
        Lexicon meetings = Lexicon.read("meetings.txt");
        meetings.phrases("head").forEach(phrase -> word(phrase, Vocabulary.MEETING));
        meetings.phrases("hold").forEach(phrase -> first(phrase, Vocabulary.HOLD));
        meetings.phrases("held").forEach(phrase -> first(phrase, Vocabulary.HOLD));
        meetings.phrases("gather").forEach(phrase -> first(phrase, Vocabulary.HOLD));
    }

    private void listed(String file, Map<String, Integer> bits) {
        Lexicon lexicon = Lexicon.read(file);
        bits.forEach((key, bit) -> lexicon.phrases(key).forEach(phrase -> word(phrase, bit)));
    }

    private void word(String phrase, int bit) {
        if (phrase.indexOf(' ') < 0) {
            byNorm.merge(phrase.toLowerCase(Locale.ROOT), bit, (a, b) -> a | b);
        }
    }

    private void firstWords(String file, int bit) {
        Lexicon.read(file).entries().forEach(entry -> entry.phrases().forEach(phrase -> first(phrase, bit)));
    }

    /** The first word of a phrase; in patterns "was/were" are alternatives. */
    private void first(String phrase, int bit) {
        int space = phrase.indexOf(' ');
        String item = space < 0 ? phrase : phrase.substring(0, space);
        for (String alternative : item.split("/")) {
            List<String> norms = Tokenizer.norms(alternative);
            byNorm.merge(norms.isEmpty() ? alternative : norms.get(0), bit, (a, b) -> a | b);
        }
    }
}
