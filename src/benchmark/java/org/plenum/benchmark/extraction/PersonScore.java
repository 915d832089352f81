package org.plenum.benchmark.extraction;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Names that were found against labelled names, reporters among them, micro-averaged over the articles. Case, accents, blanks and
 * marks do not count ("Zhang Zhong Yu" is "Zhang Zhongyu"), and each name counts once an article.
 */
final class PersonScore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path gold;
    private int hits;
    private int labelled;
    private int found;

    PersonScore(Path gold) {
        this.gold = gold;
    }

    /** Names as a reader of facts gives them, each person once. */
    void add(String stem, Collection<String> names) {
        Set<String> wanted = new HashSet<>();
        for (JsonNode person :
                JSON.readTree(gold.resolve(stem + ".json").toFile()).path("persons")) {
            wanted.add(key(person.path("name").asString()));
        }
        Set<String> given = new HashSet<>();
        names.forEach(name -> given.add(key(name)));
        labelled += wanted.size();
        found += given.size();
        given.retainAll(wanted);
        hits += given.size();
    }

    /** Names of printed facts. */
    void addFacts(String stem, String printed) {
        Set<String> names = new TreeSet<>();
        JSON.readTree(printed)
                .path("persons")
                .forEach(person -> names.add(person.path("name").asString()));
        add(stem, names);
    }

    /**
     * Names as a recogniser marks them in running text. A single word that is part of a longer name of the same article ("Xi" beside
     * "Xi Jinping") is a second mention and not a second person, and is dropped.
     */
    void addMentions(String stem, Collection<String> mentions) {
        Map<String, String> byKey = new LinkedHashMap<>();
        mentions.forEach(mention -> byKey.putIfAbsent(key(mention), mention));
        Set<String> parts = new HashSet<>();
        for (String mention : byKey.values()) {
            String[] words = mention.toLowerCase(Locale.ROOT).split(" ");
            if (words.length > 1) {
                parts.addAll(List.of(words));
            }
        }
        byKey.values()
                .removeIf(mention -> mention.indexOf(' ') < 0 && parts.contains(mention.toLowerCase(Locale.ROOT)));
        add(stem, byKey.values());
    }

    double precision() {
        return found == 0 ? 0 : (double) hits / found;
    }

    double recall() {
        return labelled == 0 ? 0 : (double) hits / labelled;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^0-9a-z\u4e00-\u9fff]", "");
    }
}
