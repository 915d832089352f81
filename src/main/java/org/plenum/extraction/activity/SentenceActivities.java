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
import org.plenum.extraction.activity.ActivityReader.Told;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.date.ResolvedDate;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.person.PersonCollector;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.SentenceReading;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordSet;

/** One sentence of an article: begins activities, or adds people and places to those begun. */
final class SentenceActivities {

    private static final int MOST = 12;
    private static final int LONGEST_DAY = 8;
    private static final int LONGEST_OPENING = 30;
    private static final int LONGEST_LISTED = 40;
    private static final int NEAR = 2;
    private static final WordSet NO_OPENING = WordSet.of(
            ";", "morning", "afternoon", "evening", "invitation", "meeting", "conference", "symposium", "session");
    private static final WordSet IN = WordSet.of("in", "at");
    private static final WordSet PRONOUNS = WordSet.of("he", "she", "they");
    private static final WordSet GROUPS = WordSet.of("group", "team", "delegation", "party", "leaders", "entourage");

    private final Rules rules;
    private final Input input;
    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final Sentence sentence;
    private final PersonCollector persons;
    private final Told told;
    private final boolean noMeetingBefore;

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
        acted &= !opensClause(group);
        boolean along = rules.company().accompanying(from(group), sentence, tokens) >= 0;
        boolean before = along && first;
        Predicate predicate = before
                ? rules.predicates().behind(tokens, input.names(), behind, sentence.to())
                : predicate(group, behind);
        boolean joined = current != null && isCompany(group, behind, next, current.isReception());
        if (before && predicate != null && !acted && group.members().size() > 1) {
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
        } else if (current != null && !acted && isListed(behind, next)) {
            listed.add(group);
            return;
        }
        listed.clear();
    }

    private boolean isCompany(PersonGroup group, int behind, int next, boolean reception) {
        return rules.company().joined(tokens, behind, next, sentence.to(), noMeetingBefore, reception)
                || rules.company().isInverted(from(group), sentence, tokens)
                || isLed(group);
    }

    /** Whether nothing but titles, and the marks of a list, stand between a group and the next people. */
    private boolean isListed(int behind, int next) {
        if (next >= sentence.to() || next - behind > LONGEST_LISTED) {
            return false;
        }
        for (int at = behind; at < next; at++) {
            Token token = tokens.get(at);
            boolean mark = token.isPunctuation() && !token.is(",") && !token.is(";");
            if (mark || rules.isVerb(token) || rules.isSubordinator(token)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Predicate predicate(PersonGroup group, int behind) {
        Predicate found = rules.subjects().predicate(from(group), behind, sentence, tokens, input.names());
        Predicate before = last;
        if (before == null || !opensClause(group)) {
            return found;
        }
        if (found == null) {
            return rules.predicates().likewise(tokens, input.names(), behind, sentence.to(), before.kind());
        }
        return found.rule() == Rule.ACTIVITY_WENT && found.kind() == Kind.VISIT ? found.as(before.kind()) : found;
    }

    /** Whether a semicolon stands before the group, with no more than titles between: "...; the second group, led by A, went to ...". */
    private boolean opensClause(PersonGroup group) {
        int stop = Math.max(sentence.from(), from(group) - LONGEST_DAY);
        for (int at = from(group) - 1; at > stop; at--) {
            if (tokens.get(at).is(";") || tokens.get(at).is(".")) {
                return tokens.get(at).is(";");
            }
        }
        return false;
    }

    /** "X led A and B to inspect ...": among those who are led; or "X, the mayor of ..., and A, director of ..., inspected": before the verb too. */
    private boolean isLed(PersonGroup group) {
        Predicate led = last;
        if (!acted || led == null) {
            return false;
        }
        boolean taken = led.rule() == Rule.ACTIVITY_LED && from(group) < led.placesFrom();
        boolean before = from(group) < led.from() && isListed(lastBehind, from(group));
        return taken && from(group) > led.from() || before;
    }

    private void begin(PersonGroup group, Predicate predicate) {
        boolean greeting = predicate.rule() == Rule.ACTIVITY_GREETED;
        if (greeting && !noMeetingBefore) {
            return;
        }
        List<String> found = places(predicate);
        int people = group.members().size();
        boolean each = people > 1
                && (found.size() == people || people == 2 && found.isEmpty())
                && tokens.subList(predicate.from() - 1, Math.min(sentence.to(), predicate.to() + 2)).stream()
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
        List<String> found = new ArrayList<>(opening(from(group)));
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
        int subject = subject();
        Predicate predicate =
                subject < 0 ? null : rules.predicates().behind(tokens, input.names(), subject + 1, sentence.to());
        ActivityReader.Stay stay = told.stay();
        boolean stayed = stay != null && stay.sentence() == sentence.index() - 1;
        if (predicate == null && stayed && subject >= 0) {
            predicate = rules.predicates().saw(tokens, subject + 1, sentence.to());
        }
        if (predicate != null && stay != null && stayed) {
            List<String> found = new ArrayList<>(stay.places());
            found.addAll(places(predicate));
            draft(stay.group(), predicate, found);
        } else if (predicate != null && draft != null && goesOn(predicate, draft)) {
            draft.goOn(input.document(), predicate, both(opening(subject), places(predicate)));
        } else if (subject >= 0 && draft != null) {
            draft.wentTo(opening(subject));
        } else if (draft != null
                && !groups.isEmpty()
                && draft.isLedBy(persons.name(groups.get(0).members().get(0)))) {
            draft.wentTo(opening(from(groups.get(0))));
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

    /** Index of the pronoun, or of "group" in "the group", that is the sentence's subject; -1 when there is none. */
    private int subject() {
        int stop = Math.min(sentence.to() - 1, sentence.from() + LONGEST_OPENING);
        for (int at = sentence.from(); at < stop; at++) {
            Token token = tokens.get(at);
            boolean opens = at == sentence.from() || tokens.get(at - 1).is(",") || rules.isAdverb(tokens.get(at - 1));
            if (opens && PRONOUNS.contains(token)) {
                return at;
            }
            if (opens && token.is("the")) {
                for (int noun = at + 1; noun < Math.min(stop, at + 4); noun++) {
                    if (GROUPS.contains(tokens.get(noun))
                            && !tokens.get(noun + 1).isCapitalised()) {
                        return noun;
                    }
                }
            }
            if (input.names().has(at)) {
                return -1;
            }
        }
        return -1;
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
            told.stays(new ActivityReader.Stay(group, sentence.index(), found));
        }
    }

    private List<String> places(Predicate predicate) {
        return rules.places().find(input.document(), input.names(), predicate.placesFrom(), predicate.to());
    }

    /** The places before the subject: "On May 13, in Jinyu Community, Xihe District, X came to the home ...". */
    private List<String> opening(int subject) {
        int from = sentence.from();
        while (from < Math.min(subject, sentence.from() + LONGEST_DAY) && !IN.contains(tokens.get(from))) {
            from++;
        }
        boolean opens = from < subject
                && subject - from <= LONGEST_OPENING
                && IN.contains(tokens.get(from))
                && (from == sentence.from() || tokens.get(from - 1).is(","))
                && tokens.subList(from, subject).stream().noneMatch(NO_OPENING::contains)
                && (noMeetingBefore || tokens.subList(from, subject).stream().anyMatch(rules::isSite));
        return opens ? rules.places().find(input.document(), input.names(), from + 1, subject) : List.of();
    }
}
