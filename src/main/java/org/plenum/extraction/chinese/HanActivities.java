package org.plenum.extraction.chinese;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.ActivityFact.Participant;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.date.Dates;
import org.plenum.extraction.date.ResolvedDate;

/**
 * Finds what people did outside meetings in an article in Chinese: "县委书记王伟到柳河镇调研", "会见了", with those who "陪同" or "参加调研". Only a
 * clause whose subject is named and that goes on to a word for it before any word of speech counts. Rule {@code activity.han}. One for
 * each article; not for several threads.
 */
final class HanActivities {

    private static final int MOST = 12;
    private static final int LONGEST_CLAUSE = 90;
    private static final int RECALLED = 40;
    private static final String SENTENCE_ENDS = "。！？!?\n";
    private static final String IN_LISTS = "、，,和及与 \u3000";

    private static final class Draft {
        private final Kind kind;
        private final @Nullable DateMention date;
        private final @Nullable ResolvedDate day;
        private final Map<String, Participant> participants = new LinkedHashMap<>();
        private final Set<String> places = new LinkedHashSet<>();
        private final List<Evidence> evidence = new ArrayList<>();

        Draft(Kind kind, @Nullable DateMention date, @Nullable ResolvedDate day) {
            this.kind = kind;
            this.date = date;
            this.day = day;
        }

        private @Nullable LocalDate from() {
            return day == null ? null : day.from();
        }
    }

    /** People named one behind the other, and where the words behind them begin. */
    private record Group(List<Map.Entry<Integer, String>> names, int from, int end) {}

    private final String text;
    private final Dates dates;
    private final HanLexicon lexicon;
    private final HanTours tours;
    private final boolean alone;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable DateMention latest;

    /** @param alone whether no meeting is reported, so that "参加" alone says that somebody came along */
    HanActivities(String text, Dates dates, HanLexicon lexicon, HanTours tours, boolean alone) {
        this.text = text;
        this.dates = dates;
        this.lexicon = lexicon;
        this.tours = tours;
        this.alone = alone;
    }

    /** What has been found, in the order of the text. */
    List<ActivityFact> facts() {
        return drafts.stream()
                .map(draft -> new ActivityFact(
                        draft.kind,
                        List.copyOf(draft.participants.values()),
                        draft.from(),
                        draft.day == null ? null : draft.day.until(),
                        draft.date == null ? null : draft.date.part(),
                        draft.date == null ? null : draft.date.evidence(text),
                        List.copyOf(draft.places),
                        draft.evidence))
                .toList();
    }

    /**
     * Reads one line.
     *
     * @param names the names in it by their offset
     * @param titled by the offset of a name where its titles begin
     */
    void read(Span part, NavigableMap<Integer, String> names, Map<Integer, Integer> titled) {
        int from = part.start();
        for (int at = part.start(); at < part.end(); at++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0 || at + 1 == part.end()) {
                sentence(new Span(from, at + 1), names.subMap(from, true, at, true), titled);
                from = at + 1;
            }
        }
    }

    private void sentence(Span span, NavigableMap<Integer, String> names, Map<Integer, Integer> titled) {
        List<DateMention> days = dates.daysWithin(span);
        latest = days.isEmpty() ? latest : days.get(0);
        List<Group> groups = groups(names, titled);
        List<Group> along = new ArrayList<>();
        boolean begun = false;
        for (int n = 0; n < groups.size(); n++) {
            Group group = groups.get(n);
            int next = n + 1 < groups.size() ? groups.get(n + 1).from() : span.end();
            if (tours.isAlong(text, group.end(), next, span.end(), alone && !drafts.isEmpty())) {
                along.add(group);
            } else if (!begun) {
                begun = begin(group, span, groups.subList(n + 1, groups.size()));
            } else if (tours.isLedBefore(text, group.from(), group.end())) {
                along.add(group);
            }
        }
        if (!drafts.isEmpty()) {
            Draft draft = drafts.get(drafts.size() - 1);
            along.forEach(group -> add(draft, group, false));
            if (!begun && (groups.isEmpty() || isLedBy(draft, groups.get(0)))) {
                draft.places.addAll(tours.openingPlaces(text, span.start(), span.end()));
                if (!groups.isEmpty()) {
                    draft.places.addAll(tours.openingPlaces(text, groups.get(0).end(), span.end()));
                }
            }
        }
    }

    private static boolean isLedBy(Draft draft, Group group) {
        Participant known = draft.participants.get(group.names().get(0).getValue());
        return known != null && known.leading();
    }

    private List<Group> groups(NavigableMap<Integer, String> names, Map<Integer, Integer> titled) {
        List<Group> groups = new ArrayList<>();
        List<Map.Entry<Integer, String>> group = new ArrayList<>();
        for (Map.Entry<Integer, String> name : names.entrySet()) {
            group.add(name);
            int end = name.getKey() + name.getValue().length();
            Integer next = names.higherKey(name.getKey());
            if (next == null || !isListed(end, titled.getOrDefault(next, next))) {
                int first = group.get(0).getKey();
                groups.add(new Group(List.copyOf(group), titled.getOrDefault(first, first), end));
                group.clear();
            }
        }
        return groups;
    }

    private boolean isListed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (IN_LISTS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Begins the activity that the words behind a group tell, or goes on with one told before; answers whether there is one. */
    private boolean begin(Group group, Span sentence, List<Group> others) {
        int limit = Math.min(sentence.end(), group.end() + LONGEST_CLAUSE);
        HanTours.Tour tour = tours.find(text, group.end(), limit);
        String leader = group.names().get(0).getValue();
        ResolvedDate resolved =
                latest == null ? null : dates.resolve(latest, null).orElse(null);
        LocalDate day = resolved == null ? null : resolved.from();
        if (tour == null
                || lexicon.isLeader(leader)
                || isRecalled(day)
                || tours.isOfOthers(text, sentence, group.from())) {
            return false;
        }
        Draft draft = known(leader, day);
        if (draft == null) {
            if (drafts.size() == MOST) {
                return false;
            }
            draft = new Draft(tour.kind(), latest, resolved);
            drafts.add(draft);
            add(draft, group, true);
        }
        draft.evidence.add(Evidence.of(text, tour.words(), Rule.ACTIVITY_HAN));
        draft.places.addAll(tour.places());
        for (Group other : others) {
            if (other.from() < tour.words().end() && tour.kind() != Kind.RECEPTION) {
                add(draft, other, false);
            }
        }
        return true;
    }

    private @Nullable Draft known(String leader, @Nullable LocalDate day) {
        for (Draft draft : drafts) {
            boolean sameDay = day == null || draft.from() == null || day.equals(draft.from());
            if (draft.participants.containsKey(leader) && sameDay) {
                return draft;
            }
        }
        return null;
    }

    private boolean isRecalled(@Nullable LocalDate day) {
        LocalDate published =
                dates.published() == null ? null : dates.published().date();
        return day != null && published != null && day.isBefore(published.minusDays(RECALLED));
    }

    private void add(Draft draft, Group group, boolean leading) {
        boolean leads = leading;
        for (Map.Entry<Integer, String> name : group.names()) {
            if (!lexicon.isLeader(name.getValue())) {
                int start = name.getKey();
                Evidence evidence = Evidence.of(
                        text, new Span(start, start + name.getValue().length()), Rule.ACTIVITY_HAN);
                draft.participants.putIfAbsent(name.getValue(), new Participant(name.getValue(), leads, evidence));
                leads = false;
            }
        }
    }
}
