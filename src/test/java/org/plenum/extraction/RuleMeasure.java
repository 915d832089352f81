package org.plenum.extraction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.plenum.extraction.ArticleFacts.Byline;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts for every rule how many of the facts that it read are right by the gold labels, one article at a time. What counts as the same is
 * what {@link GoldScore} takes for it. Facts that the labels say nothing of are not counted: bodies (the labels do not list all), editors
 * and translators, dates other than those of meetings, people of articles of another kind.
 */
final class RuleMeasure {

    /** Facts that a rule read: how many there are, and how many of them are right. */
    static final class Count {
        int right;
        int found;

        @Override
        public String toString() {
            return right + "/" + found;
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Gazetteer gazetteer = Gazetteer.standard();
    private final Map<String, Count> counts = new TreeMap<>();

    /** What is wrong, a line each, for the person who mends the rules. */
    final List<String> wrong = new ArrayList<>();

    final ActivityMeasure activities = new ActivityMeasure(this::count);

    private String article = "";

    /**
     * @param folder of {@code STEM.txt}
     * @param gold folder of {@code STEM.json}
     * @param activities {@code {"STEM": [...]}}: the activities of each article whose activities are labelled; need not exist. A text without
     *     labels of either kind is not read
     */
    static RuleMeasure of(Path folder, Path gold, Path activities) {
        RuleMeasure measure = new RuleMeasure();
        JsonNode acts = Files.exists(activities) ? JSON.readTree(activities.toFile()) : JSON.createObjectNode();
        Articles.in(folder).forEach((stem, text) -> {
            Path labels = gold.resolve(stem + ".json");
            if (Files.exists(labels) || acts.has(stem)) {
                ArticleFacts facts = Articles.EXTRACTOR.extract(text);
                measure.article = stem;
                if (Files.exists(labels)) {
                    measure.add(stem, facts, JSON.readTree(labels.toFile()));
                }
                if (acts.has(stem)) {
                    measure.activities.add(stem, facts.activities(), acts.path(stem));
                }
            }
        });
        return measure;
    }

    /** By the ids of the rules, without those that read nothing. */
    Map<String, Count> counts() {
        return counts;
    }

    private void add(String stem, ArticleFacts facts, JsonNode gold) {
        head(facts, gold);
        division(facts, gold);
        boolean ours = !gold.path("meetings").isEmpty() || gold.path("region").isObject() || !stem.startsWith("9");
        if (ours) {
            facts.persons().forEach(person -> person(person, gold));
        }
        meetings(facts, gold);
    }

    private void head(ArticleFacts facts, JsonNode gold) {
        ArticleFacts.Title title = facts.title();
        List<String> printed = GoldScore.texts(gold.path("title"));
        boolean sameTitle = title.derived() ? printed.isEmpty() : any(printed, title.text(), 0.6);
        count(title.evidence(), sameTitle, title.text());
        if (facts.published() != null) {
            String date = facts.published().date().toString();
            boolean same = GoldScore.texts(gold.path("published").path("date")).contains(date);
            count(facts.published().evidence(), same, date);
        }
        if (facts.outlet() != null) {
            String name = facts.outlet().name();
            count(facts.outlet().evidence(), any(GoldScore.texts(gold.path("source")), name, 0.5), name);
        }
        List<String> reporters = GoldScore.texts(gold.path("reporters"));
        for (Byline byline : facts.bylines()) {
            if (byline.kind() != Byline.Kind.EDITOR && byline.kind() != Byline.Kind.TRANSLATOR) {
                count(byline.evidence(), any(reporters, byline.name(), GoldScore::sameName), byline.name());
            }
        }
    }

    /** A division that ties claims nothing; one that is found is right or wrong for all the words that support it. */
    private void division(ArticleFacts facts, JsonNode gold) {
        String code = facts.division().code();
        if (code == null) {
            return;
        }
        List<String> path = gazetteer.lineage(code).stream()
                .map(Division::nameEn)
                .map(GoldScore::bare)
                .toList();
        List<String> labels = GoldScore.texts(gold.path("region").path("path")).stream()
                .map(GoldScore::bare)
                .toList();
        boolean right = !labels.isEmpty()
                && labels.get(labels.size() - 1).equals(path.get(path.size() - 1))
                && path.containsAll(labels);
        facts.division().evidence().stream().map(Evidence::rule).distinct().forEach(rule -> count(rule, right, code));
    }

    private void person(PersonFact person, JsonNode gold) {
        JsonNode labelled = null;
        for (JsonNode one : gold.path("persons")) {
            if (GoldScore.sameName(one.path("name").asString(), person.name())) {
                labelled = one;
            }
        }
        boolean known = labelled != null;
        person.mentions().stream().map(Evidence::rule).distinct().forEach(rule -> count(rule, known, person.name()));
        if (labelled == null) {
            person.posts().forEach(post -> count(post.evidence(), false, person.name() + ": " + post.printed()));
            person.roles().forEach(role -> count(role.evidence(), false, person.name() + ": " + role.role()));
            return;
        }
        List<String> posts = GoldScore.texts(labelled.path("posts"));
        String together = String.join(
                " ", person.posts().stream().map(PersonFact.Post::printed).toList());
        boolean all = GoldScore.similar(String.join(" ", posts), together, 0.7);
        person.posts()
                .forEach(post -> count(
                        post.evidence(),
                        all || any(posts, post.printed(), 0.7),
                        person.name() + ": " + post.printed() + " for " + posts));
        List<String> roles = GoldScore.texts(labelled.path("roles")).stream()
                .map(RuleMeasure::role)
                .toList();
        person.roles()
                .forEach(role -> count(
                        role.evidence(),
                        roles.contains(role(role.role().name().toLowerCase(java.util.Locale.ROOT))),
                        person.name() + ": " + role.role() + " for " + roles));
    }

    /** The labels do not tell those who sat in from those who attended. */
    private static String role(String role) {
        return role.equals("observed") ? "attended" : role;
    }

    private void meetings(ArticleFacts facts, JsonNode gold) {
        List<JsonNode> left = new ArrayList<>();
        List<String> days = new ArrayList<>();
        gold.path("meetings").forEach(meeting -> {
            left.add(meeting);
            days.addAll(GoldScore.texts(meeting.path("date")));
        });
        for (MeetingFact meeting : facts.meetings()) {
            JsonNode same = left.stream()
                    .filter(label -> isSame(label, meeting))
                    .findFirst()
                    .orElse(null);
            left.remove(same);
            meeting.evidence().forEach(evidence -> count(evidence, same != null, meeting.name()));
            LocalDate day = meeting.heldOn();
            if (day != null && meeting.dateEvidence() != null) {
                count(meeting.dateEvidence(), days.remove(day.toString()), day + " " + meeting.name());
            }
        }
    }

    private static boolean isSame(JsonNode label, MeetingFact meeting) {
        String name = label.path("name").asString();
        boolean sameDay = meeting.heldOn() != null
                && GoldScore.texts(label.path("date")).contains(meeting.heldOn().toString());
        return GoldScore.similar(name, meeting.name(), sameDay ? 0.3 : 0.5);
    }

    private static boolean any(List<String> labels, String fact, double threshold) {
        return any(labels, fact, (a, b) -> GoldScore.similar(a, b, threshold));
    }

    private static boolean any(List<String> labels, String fact, BiPredicate<String, String> same) {
        return labels.stream().anyMatch(label -> same.test(label, fact));
    }

    private void count(Evidence evidence, boolean right, String fact) {
        count(evidence.rule(), right, fact);
    }

    private void count(Rule rule, boolean right, String fact) {
        Count count = counts.computeIfAbsent(rule.id(), key -> new Count());
        count.found++;
        if (right) {
            count.right++;
        } else {
            wrong.add(article + " " + rule + ": " + fact);
        }
    }
}
