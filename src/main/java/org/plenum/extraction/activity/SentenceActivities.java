package org.plenum.extraction.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.activity.ActivityPredicates.Predicate;
import org.plenum.extraction.activity.ActivityReader.Input;
import org.plenum.extraction.activity.ActivityReader.Rules;
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
    private static final int LONGEST_OPENING = 24;
    private static final WordSet NO_OPENING = WordSet.of(
            ";", "morning", "afternoon", "evening", "invitation", "meeting", "conference", "symposium", "session");

    private final Rules rules;
    private final Input input;
    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final Sentence sentence;
    private final PersonCollector persons;
    private final List<ActivityDraft> drafts;
    private final boolean noMeetingBefore;

    /** Those who came along with somebody whose activity the sentence has yet to tell. */
    private final List<PersonGroup> waiting = new ArrayList<>();

    private @Nullable ActivityDraft current;
    private boolean acted;

    SentenceActivities(
            Rules rules, Input input, SentenceReading reading, PersonCollector persons, List<ActivityDraft> drafts) {
        this.rules = rules;
        this.input = input;
        this.tokens = input.document().tokens();
        this.chunks = reading.chunks();
        this.sentence = reading.sentence();
        this.persons = persons;
        this.drafts = drafts;
        this.current = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        this.noMeetingBefore = input.meetings().stream()
                .flatMap(meeting -> meeting.evidence().stream())
                .noneMatch(evidence -> evidence.span().start() < sentence.span().start());
    }

    /** Reads the people of the sentence, in their order. */
    void read(List<PersonGroup> groups) {
        for (int n = 0; n < groups.size(); n++) {
            if (!groups.get(n).members().isEmpty()) {
                group(groups.get(n), n + 1 < groups.size() ? from(groups.get(n + 1)) : sentence.to());
            }
        }
        ActivityDraft draft = current;
        if (draft != null && !acted) {
            waiting.forEach(others -> draft.add(input, others, persons, false));
            goOn(groups, draft);
        }
    }

    private void group(PersonGroup group, int next) {
        int behind = chunks.get(group.endChunk() - 1).to();
        acted &= from(group) == 0 || !tokens.get(from(group) - 1).is(";");
        boolean along = rules.company().isAccompanying(from(group), sentence, tokens);
        boolean before = along && tokens.get(sentence.from()).is("accompanied");
        Predicate predicate = before
                ? rules.predicates().behind(tokens, input.names(), behind, sentence.to())
                : rules.subjects().predicate(from(group), behind, sentence, tokens, input.names());
        boolean joined =
                current != null && rules.company().joined(tokens, behind, next, sentence.to(), noMeetingBefore);
        if (before && predicate != null && !acted && group.members().size() > 1) {
            waiting.add(group.withoutLast());
            begin(group.lastOnly(), predicate);
        } else if (!before && predicate != null && !acted && !joined) {
            begin(group, predicate);
        } else if (along && !acted) {
            waiting.add(group);
        } else if (current != null && (joined || along)) {
            current.add(input, group, persons, false);
        }
    }

    private void begin(PersonGroup group, Predicate predicate) {
        ActivityDraft draft = draft(group, predicate);
        if (draft != null) {
            acted = true;
            current = draft;
            waiting.forEach(others -> draft.add(input, others, persons, false));
        }
    }

    private int from(PersonGroup group) {
        return chunks.get(group.firstChunk()).from();
    }

    /** The activity that the words tell of: one begun before, or a new one; null where it is none that the article reports. */
    private @Nullable ActivityDraft draft(PersonGroup group, Predicate predicate) {
        String leader = persons.name(group.members().get(0));
        DateMention own = ActivityDays.own(input, sentence);
        LocalDate day = ActivityDays.day(input, own);
        if (PersonCollector.isLeader(leader) || ActivityDays.isRecalled(input, sentence, own, day)) {
            return null;
        }
        List<String> found = new ArrayList<>(opening(from(group)));
        found.addAll(places(predicate));
        for (ActivityDraft draft : drafts) {
            if (draft.has(leader) && (day == null || day.equals(draft.day()))) {
                draft.goOn(input.document(), predicate, found);
                return draft;
            }
        }
        if (drafts.size() == MOST) {
            return null;
        }
        DateMention date = own == null ? ActivityDays.before(input, sentence) : own;
        Optional<ResolvedDate> resolved =
                date == null ? Optional.empty() : input.dates().resolve(date, null);
        ActivityDraft draft = new ActivityDraft(predicate, date, resolved.orElse(null));
        draft.add(input, group, persons, true);
        draft.goOn(input.document(), predicate, found);
        draft.dated(input.document());
        drafts.add(draft);
        return draft;
    }

    /** "They inspected ...", "He then visited ...", of those named before; "At Hejia Village, X asked ...". */
    private void goOn(List<PersonGroup> groups, ActivityDraft draft) {
        Token first = tokens.get(sentence.from());
        if (first.is("he") || first.is("she") || first.is("they")) {
            Predicate predicate = rules.predicates().behind(tokens, input.names(), sentence.from() + 1, sentence.to());
            if (predicate != null) {
                draft.goOn(input.document(), predicate, places(predicate));
            }
        } else if (isIn(first)
                && noMeetingBefore
                && !groups.isEmpty()
                && !groups.get(0).members().isEmpty()
                && draft.isLedBy(persons.name(groups.get(0).members().get(0)))) {
            draft.wentTo(opening(from(groups.get(0))));
        }
    }

    private List<String> places(Predicate predicate) {
        return rules.places().find(input.document(), input.names(), predicate.placesFrom(), predicate.to());
    }

    /** The places before the subject: "On May 13, in Jinyu Community, Xihe District, X came to the home ...". */
    private List<String> opening(int subject) {
        int from = sentence.from();
        while (from < Math.min(subject, sentence.from() + LONGEST_DAY) && !isIn(tokens.get(from))) {
            from++;
        }
        boolean opens = from < subject
                && subject - from <= LONGEST_OPENING
                && isIn(tokens.get(from))
                && (from == sentence.from() || tokens.get(from - 1).is(","))
                && tokens.subList(from, subject).stream().noneMatch(NO_OPENING::contains);
        return opens ? rules.places().find(input.document(), input.names(), from + 1, subject) : List.of();
    }

    private static boolean isIn(Token token) {
        return token.is("in") || token.is("at");
    }
}
