package org.plenum.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact.Participant;
import tools.jackson.databind.JsonNode;

/**
 * Counts for every rule of activities how many of its facts are right. A label says who led the activity, who came along, the day, the places
 * as printed and the kind ("inspection|visit" where a careful reader may take it for either). A fact is the label's when the leader is the
 * same and the days do not differ; its words are right when the kind is too, those who came along whatever the kind. Places have no rule of
 * their own and are counted together.
 */
final class ActivityMeasure {

    /** What is told of each fact that is counted. */
    interface Judgement {
        void of(Evidence evidence, boolean right, String fact);
    }

    private final Judgement judgement;
    private int labelled;
    private int found;
    private int right;
    private int placesLabelled;
    private int placesFound;
    private int placesRight;
    private int companyLabelled;
    private int companyRight;

    /** The labelled activities that no fact tells of, a line each. */
    final List<String> missed = new ArrayList<>();

    ActivityMeasure(Judgement judgement) {
        this.judgement = judgement;
    }

    /** @param labels all activities of the article */
    void add(String article, List<ActivityFact> facts, JsonNode labels) {
        List<JsonNode> left = new ArrayList<>();
        labels.forEach(left::add);
        labelled += left.size();
        for (ActivityFact fact : facts) {
            JsonNode label = label(left, fact);
            left.remove(label);
            found++;
            boolean told = label != null && isKind(label, fact);
            right += told ? 1 : 0;
            String words = fact.kind() + " of " + leader(fact);
            fact.evidence().forEach(evidence -> judgement.of(evidence, told, words));
            company(fact, label);
            if (fact.takenOn() != null && fact.dateEvidence() != null) {
                judgement.of(
                        fact.dateEvidence(),
                        label != null && isSameDay(label, fact.takenOn()),
                        words + " on " + fact.takenOn());
            }
            places(fact, label);
        }
        for (JsonNode label : left) {
            companyLabelled += GoldScore.texts(label.path("with")).size();
            placesLabelled += GoldScore.texts(label.path("places")).size();
            missed.add(article + " missed: " + label.path("kind").asString() + " of "
                    + label.path("led_by").asString());
        }
    }

    private void company(ActivityFact fact, JsonNode label) {
        List<String> with = label == null ? List.of() : GoldScore.texts(label.path("with"));
        companyLabelled += with.size();
        for (Participant one : fact.participants()) {
            if (!one.leading()) {
                boolean same = with.stream().anyMatch(name -> GoldScore.sameName(name, one.person()));
                companyRight += same ? 1 : 0;
                judgement.of(one.evidence(), same, one.person() + " with " + leader(fact));
            }
        }
    }

    private void places(ActivityFact fact, JsonNode label) {
        List<String> left = label == null ? new ArrayList<>() : new ArrayList<>(GoldScore.texts(label.path("places")));
        placesLabelled += left.size();
        for (String place : fact.places()) {
            placesFound++;
            placesRight += left.removeIf(one -> isPlace(one, place)) ? 1 : 0;
        }
    }

    /** The label of the same activity, sooner one of the same kind; null when there is none. */
    private static @Nullable JsonNode label(List<JsonNode> labels, ActivityFact fact) {
        List<JsonNode> same =
                labels.stream().filter(label -> isSame(label, fact)).toList();
        return same.stream()
                .filter(label -> isKind(label, fact))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .orElse(null);
    }

    private static boolean isSame(JsonNode label, ActivityFact fact) {
        boolean sameDay = fact.takenOn() == null || label.path("date").isNull() || isSameDay(label, fact.takenOn());
        return sameDay && GoldScore.sameName(label.path("led_by").asString(), leader(fact));
    }

    private static boolean isKind(JsonNode label, ActivityFact fact) {
        String kind = fact.kind().name().toLowerCase(Locale.ROOT);
        return List.of(label.path("kind").asString().split("\\|")).contains(kind);
    }

    /** The same words, or a label within: "Hanchong Village of Wanggang Town" names two. */
    private static boolean isPlace(String label, String place) {
        return GoldScore.similar(label, place, 0.6) || (" " + place + " ").contains(" " + label + " ");
    }

    private static boolean isSameDay(JsonNode label, LocalDate day) {
        return GoldScore.texts(label.path("date")).contains(day.toString());
    }

    private static String leader(ActivityFact fact) {
        return fact.participants().get(0).person();
    }

    @Override
    public String toString() {
        return "activities: %d of %d found are right, %d labelled; company: %d of %d labelled found; places: %d of %d found are right, %d labelled"
                .formatted(
                        right,
                        found,
                        labelled,
                        companyRight,
                        companyLabelled,
                        placesRight,
                        placesFound,
                        placesLabelled);
    }
}
