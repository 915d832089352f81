package org.plenum.extraction;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares printed facts with gold labels: names and dates exactly (case, accents and spaces folded), titles, posts and meeting names by
 * shared words. Micro-averaged over the articles.
 */
final class GoldScore {

    private static final Set<String> STOP = Set.of("the", "a", "an", "of", "s");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Hits, labels in gold, facts found. */
    static final class Tally {
        int hit;
        int gold;
        int found;

        double precision() {
            return found == 0 ? gold == 0 ? 1 : 0 : (double) hit / found;
        }

        double recall() {
            return gold == 0 ? 1 : (double) hit / gold;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    final Map<String, Tally> tallies = new LinkedHashMap<>();
    final List<String> misses = new ArrayList<>();

    Tally of(String field) {
        return tallies.computeIfAbsent(field, key -> new Tally());
    }

    void add(String stem, String printed, Path goldFile) {
        JsonNode gold = JSON.readTree(goldFile.toFile());
        JsonNode facts = JSON.readTree(printed);
        List<String> title = facts.path("title").path("derived").asBoolean()
                ? List.of()
                : texts(facts.path("title").path("text"));
        match(stem, "title", texts(gold.path("title")), title, (a, b) -> similar(a, b, 0.6));
        match(
                stem,
                "published",
                texts(gold.path("published").path("date")),
                texts(facts.path("published")),
                String::equals);
        match(stem, "source", texts(gold.path("source")), texts(facts.path("source")), (a, b) -> similar(a, b, 0.5));
        match(stem, "reporters", texts(gold.path("reporters")), texts(facts.path("reporters")), GoldScore::sameName);
        match(stem, "region", leaf(gold.path("region")), leaf(facts.path("region")), GoldScore::samePlace);
        boolean other = stem.startsWith("9");
        if (!other) {
            people(stem, gold, facts);
            List<String> bodies = new ArrayList<>(texts(facts.path("organisations")));
            match(stem, "organisations", texts(gold.path("organisations")), bodies, (a, b) -> similar(a, b, 0.6));
        }
        meetings(stem, gold, facts);
    }

    private void people(String stem, JsonNode gold, JsonNode facts) {
        match(stem, "persons", values(gold, "persons", "name"), values(facts, "persons", "name"), GoldScore::sameName);
        match(
                stem,
                "posts",
                posts(gold),
                posts(facts),
                (a, b) -> samePerson(a, b) && similar(behind(a), behind(b), 0.7));
        match(
                stem,
                "roles",
                roles(gold),
                roles(facts),
                (a, b) -> samePerson(a, b) && behind(a).equals(behind(b)));
    }

    private void meetings(String stem, JsonNode gold, JsonNode facts) {
        match(stem, "meetings", meetings(gold), meetings(facts), (a, b) -> {
            boolean sameDay = !before(a).isEmpty() && before(a).equals(before(b));
            return similar(behind(a), behind(b), sameDay ? 0.3 : 0.5);
        });
        match(stem, "presided_by", presided(gold), presided(facts), GoldScore::sameName);
    }

    private void match(
            String stem, String field, List<String> gold, List<String> found, BiPredicate<String, String> same) {
        List<String> left = new ArrayList<>(found);
        Tally tally = of(field);
        tally.gold += gold.size();
        tally.found += found.size();
        for (String label : gold) {
            String hit = left.stream()
                    .filter(fact -> same.test(label, fact))
                    .findFirst()
                    .orElse(null);
            if (hit == null) {
                misses.add(stem + " " + field + ": missed " + label);
            } else {
                tally.hit++;
                left.remove(hit);
            }
        }
        if (!field.equals("organisations")) {
            left.forEach(fact -> misses.add(stem + " " + field + ": false " + fact));
        }
    }

    static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.forEach(item -> {
            if (item.isString()) {
                texts.add(item.asString());
            }
        });
        return texts;
    }

    private static List<String> values(JsonNode article, String list, String field) {
        List<String> values = new ArrayList<>();
        article.path(list).forEach(item -> values.add(item.path(field).asString()));
        return values;
    }

    private static List<String> posts(JsonNode article) {
        List<String> posts = new ArrayList<>();
        article.path("persons").forEach(person -> {
            List<String> printed = texts(person.path("posts"));
            if (!printed.isEmpty()) {
                posts.add(person.path("name").asString() + "|" + String.join(" ", printed));
            }
        });
        return posts;
    }

    private static List<String> roles(JsonNode article) {
        Set<String> roles = new TreeSet<>();
        article.path("persons")
                .forEach(person -> texts(person.path("roles")).forEach(role -> {
                    if (!role.equals("mentioned")) {
                        roles.add(person.path("name").asString() + "|" + (role.equals("observed") ? "attended" : role));
                    }
                }));
        return List.copyOf(roles);
    }

    private static List<String> meetings(JsonNode article) {
        List<String> meetings = new ArrayList<>();
        article.path("meetings")
                .forEach(meeting -> meetings.add(String.join("", texts(meeting.path("date"))) + "|"
                        + meeting.path("name").asString()));
        return meetings;
    }

    private static List<String> presided(JsonNode article) {
        List<String> names = new ArrayList<>();
        article.path("meetings").forEach(meeting -> names.addAll(texts(meeting.path("presided_by"))));
        return names;
    }

    private static List<String> leaf(JsonNode region) {
        List<String> path = texts(region.path("path"));
        return path.isEmpty() ? path : List.of(path.get(path.size() - 1));
    }

    static boolean samePlace(String a, String b) {
        return bare(a).equals(bare(b));
    }

    static String bare(String place) {
        return fold(place)
                .replaceAll(
                        "\\b(city|county|province|district|prefecture|municipality|autonomous|region|banner)\\b", " ")
                .strip();
    }

    private static boolean samePerson(String a, String b) {
        return sameName(before(a), before(b));
    }

    private static String before(String pair) {
        return pair.substring(0, pair.indexOf('|'));
    }

    private static String behind(String pair) {
        return pair.substring(pair.indexOf('|') + 1);
    }

    static boolean sameName(String a, String b) {
        return fold(a).replace(" ", "").equals(fold(b).replace(" ", ""));
    }

    static boolean similar(String a, String b, double threshold) {
        Set<String> one = words(a);
        Set<String> other = words(b);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        return !one.isEmpty() && !other.isEmpty() && (double) both.size() / either.size() >= threshold;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(fold(text).split(" ")));
        words.removeAll(STOP);
        words.remove("");
        return words;
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^0-9a-z\u4e00-\u9fff]+", " ")
                .strip();
    }
}
