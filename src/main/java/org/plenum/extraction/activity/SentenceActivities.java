package org.plenum.extraction.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.Rule;
import org.plenum.extraction.activity.ActivityReader.Input;
import org.plenum.extraction.activity.ActivityReader.Rules;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.date.ResolvedDate;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.person.PersonCollector;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.SentenceReading;
import org.plenum.extraction.text.Tokens;

/** One sentence of an article: begins activities, or adds people and places to those begun. */
final class SentenceActivities {

    private static final int MOST = 12;
    private static final int LONGEST_DAY = 8;
    private static final int NEAR = 2;

    private final Rules rules;
    private final Input input;
    private final Tokens tokens;
    private final List<Chunk> chunks;
    private final Sentence sentence;
    private final PersonCollector persons;
    private final Told told;
    private final boolean noMeetingBefore;
    private final SentenceWords words;

    /** Those of a list whose verb stands behind its last people: "A, ...; B, ... and C accompanied". */
    private final List<PersonGroup> listed = new ArrayList<>();

    /** Those who came along with somebody whose activity the sentence has yet to tell. */
    private final List<PersonGroup> waiting = new ArrayList<>();

    private @Nullable ActivityDraft current;
    private @Nullable Predicate last;
    private int lastBehind;
    private boolean acted;

    SentenceActivities(Rules rules, Input input, SentenceReading reading, PersonCollector persons, Told told) {
        this.rules = rules;
        this.input = input;
        this.tokens = input.document().tokens();
        this.chunks = reading.chunks();
        this.sentence = reading.sentence();
        this.persons = persons;
        this.told = told;
        this.current =
                told.drafts().isEmpty() ? null : told.drafts().get(told.drafts().size() - 1);
        this.noMeetingBefore = input.meetings().stream()
                .flatMap(meeting -> meeting.evidence().stream())
                .noneMatch(evidence -> evidence.span().start() < sentence.span().start());
        this.words = new SentenceWords(rules, input, sentence, noMeetingBefore);
    }

    /** Reads the people of the sentence, in their order. */
    void read(List<PersonGroup> all) {
        List<PersonGroup> groups =
                all.stream().filter(group -> !group.members().isEmpty()).toList();
        for (int n = 0; n < groups.size(); n++) {
            boolean both = n + 1 < groups.size() && withCompany(groups.get(n), groups.get(n + 1));
            if (!both) {
                int next = n + 1 < groups.size() ? from(groups.get(n + 1)) : sentence.to();
                group(groups.get(n), next, n == 0);
            }
        }
        ActivityDraft draft = current;
        if (draft != null && !acted) {
            waiting.forEach(others -> draft.add(input, others, persons, false));
        }
        if (!acted) {
            goOn(groups, draft);
        }
        stay(groups);
    }

    /** "X, accompanied by A and B, inspected ...": the words for X stand behind those who came along. Answers whether that was so. */
    private boolean withCompany(PersonGroup group, PersonGroup others) {
        int by = rules.company().accompanying(from(others), sentence, tokens);
        if (acted
                || by <= behind(group)
                || by > behind(group) + LONGEST_DAY
                || !rules.subjects().isSubject(from(group), sentence, tokens)) {
            return false;
        }
        boolean own = rules.subjects().predicate(from(group), behind(group), sentence, tokens, input.names()) != null;
        Predicate predicate =
                own ? null : rules.predicates().behind(tokens, input.names(), behind(others), sentence.to());
        if (predicate == null) {
            return false;
        }
        begin(group, predicate);
        return acted;
    }

    private void group(PersonGroup group, int next, boolean first) {
        int behind = behind(group);
        acted &= !words.opensClause(from(group));
        boolean along = rules.company().accompanying(from(group), sentence, tokens) >= 0;
        boolean before = along && first;
        Predicate predicate = before
                ? rules.predicates().behind(tokens, input.names(), behind, sentence.to())
                : predicate(group, behind);
        boolean joined = current != null && isCompany(group, behind, next, current.isReception());
        boolean own = before && predicate != null && predicate.from() < next;
        if (own && predicate != null && !acted && group.members().size() > 1) {
            waiting.add(group.withoutLast());
            begin(group.lastOnly(), predicate);
        } else if (!along && predicate != null && !acted && !joined) {
            begin(group, predicate);
        } else if (along && !acted) {
            waiting.add(group);
        } else if (current != null && (joined || along)) {
            for (PersonGroup one : listed) {
                current.add(input, one, persons, false);
            }
            current.add(input, group, persons, false);
        } else if (current == null && predicate == null && isCompany(group, behind, next, false)) {
            told.early().addAll(listed);
            told.early().add(group);
        } else if (!acted && words.isListed(behind, next)) {
            listed.add(group);
            return;
        }
        listed.clear();
    }

    private boolean isCompany(PersonGroup group, int behind, int next, boolean reception) {
        return rules.company()
                        .joined(tokens, behind, next, sentence.to(), noMeetingBefore && current != null, reception)
                || current != null && rules.company().isInverted(from(group), sentence, tokens)
                || isLed(group);
    }

    private @Nullable Predicate predicate(PersonGroup group, int behind) {
        Predicate found = rules.subjects().predicate(from(group), behind, sentence, tokens, input.names());
        Predicate before = last;
        if (before == null || !words.opensClause(from(group))) {
            return found;
        }
        if (found == null) {
            return rules.predicates().likewise(tokens, input.names(), behind, sentence.to(), before.kind());
        }
        return found.rule() == Rule.ACTIVITY_WENT && found.kind() == Kind.VISIT ? found.as(before.kind()) : found;
    }

    /** "X led A and B to inspect ...": among those who are led; or "X, the mayor of ..., and A, director of ..., inspected": before the verb too. */
    private boolean isLed(PersonGroup group) {
        Predicate led = last;
        if (!acted || led == null) {
            return false;
        }
        boolean taken = led.rule() == Rule.ACTIVITY_LED && from(group) < led.placesFrom();
        boolean before = from(group) < led.from() && words.isListed(lastBehind, from(group));
        return taken && from(group) > led.from() || before;
    }

    private void begin(PersonGroup group, Predicate predicate) {
        boolean greeting = predicate.rule() == Rule.ACTIVITY_GREETED;
        if (greeting && !noMeetingBefore) {
            return;
        }
        List<String> found = words.places(predicate);
        int people = group.members().size();
        boolean each = people > 1
                && (found.size() == people || people == 2 && found.isEmpty())
                && tokens.stream(predicate.from() - 1, Math.min(sentence.to(), predicate.to() + 2))
                        .anyMatch(token -> token.is("respectively"));
        for (int n = 0; n < (each ? people : 1); n++) {
            List<String> own = each ? found.size() == people ? List.of(found.get(n)) : List.of() : found;
            ActivityDraft draft = draft(each ? group.only(n) : group, predicate, own);
            if (draft != null) {
                acted = true;
                current = draft;
                last = predicate;
                lastBehind = behind(group);
                waiting.forEach(others -> draft.add(input, others, persons, false));
                told.early().forEach(others -> draft.add(input, others, persons, false));
                told.early().clear();
            }
        }
    }

    private int from(PersonGroup group) {
        return chunks.get(group.firstChunk()).from();
    }

    private int behind(PersonGroup group) {
        return chunks.get(group.endChunk() - 1).to();
    }

    /** The activity that the words tell of: one begun before, or a new one; null where it is none that the article reports. */
    private @Nullable ActivityDraft draft(PersonGroup group, Predicate predicate, List<String> places) {
        String leader = persons.name(group.members().get(0));
        DateMention own = ActivityDays.own(input, sentence);
        LocalDate day = ActivityDays.day(input, own);
        if (PersonCollector.isLeader(leader) || ActivityDays.isRecalled(input, sentence, own, day)) {
            return null;
        }
        List<String> found = new ArrayList<>(words.opening(from(group)));
        found.addAll(places);
        for (ActivityDraft draft : told.drafts()) {
            if (draft.has(leader) && (day == null || day.equals(draft.day()))) {
                draft.goOn(input.document(), predicate, found);
                return draft;
            }
        }
        if (told.drafts().size() == MOST) {
            return null;
        }
        DateMention date = own == null ? ActivityDays.before(input, sentence) : own;
        if (date == null && !told.drafts().isEmpty() && told.since(sentence) <= NEAR) {
            date = told.drafts().get(told.drafts().size() - 1).date();
        }
        Optional<ResolvedDate> resolved =
                date == null ? Optional.empty() : input.dates().resolve(date, null);
        ActivityDraft draft = new ActivityDraft(predicate, date, resolved.orElse(null));
        draft.add(input, group, persons, true);
        draft.goOn(input.document(), predicate, found);
        draft.dated(input.document());
        told.add(draft, sentence);
        return draft;
    }

    /** "They inspected ...", "He then visited ...", "The group went on to ...", of those named before; "At Hejia Village, X asked ...". */
    private void goOn(List<PersonGroup> groups, @Nullable ActivityDraft draft) {
        int subject = words.subject();
        Predicate predicate =
                subject < 0 ? null : rules.predicates().behind(tokens, input.names(), subject + 1, sentence.to());
        Told.Stay stay = told.stay();
        boolean stayed = stay != null && stay.sentence() == sentence.index() - 1;
        if (predicate == null && stayed && subject >= 0) {
            predicate = rules.predicates().saw(tokens, subject + 1, sentence.to());
        }
        if (predicate != null && stay != null && stayed) {
            List<String> found = new ArrayList<>(stay.places());
            found.addAll(words.places(predicate));
            draft(stay.group(), predicate, found);
        } else if (predicate != null && draft != null && goesOn(predicate, draft)) {
            draft.goOn(input.document(), predicate, both(words.opening(subject), words.places(predicate)));
        } else if (subject >= 0 && draft != null) {
            draft.wentTo(words.opening(subject));
        } else if (draft != null
                && !groups.isEmpty()
                && draft.isLedBy(persons.name(groups.get(0).members().get(0)))) {
            draft.wentTo(words.opening(from(groups.get(0))));
        }
    }

    /** Not greetings at a meeting, nor what guests saw who were received. */
    private boolean goesOn(Predicate predicate, ActivityDraft draft) {
        return !draft.isReception() && (predicate.rule() != Rule.ACTIVITY_GREETED || noMeetingBefore);
    }

    private static List<String> both(List<String> some, List<String> others) {
        List<String> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    /** Remembers who is said to have been somewhere, for the sentence that says what for. */
    private void stay(List<PersonGroup> groups) {
        if (acted || groups.isEmpty()) {
            return;
        }
        PersonGroup group = groups.get(0);
        int place = rules.predicates().whereabouts(tokens, behind(group), sentence.to());
        if (place >= 0 && rules.subjects().isSubject(from(group), sentence, tokens)) {
            List<String> found = rules.places().find(input.document(), input.names(), place, sentence.to());
            told.stays(new Told.Stay(group, sentence.index(), found));
        }
    }
}
