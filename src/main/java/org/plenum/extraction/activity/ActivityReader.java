package org.plenum.extraction.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.activity.ActivityPredicates.Predicate;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.date.Dates;
import org.plenum.extraction.date.ResolvedDate;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.person.PersonCollector;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.SentenceReading;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordClasses;

/**
 * Finds the activities that an article reports: what a sentence of the body says that named people did, with those who came along. Further
 * sentences on the same people and the same day add their places. What national leaders did, what is told in a clause ("when X inspected
 * ..."), what lies long before the report, and what is planned or asked for is no activity of the article. Immutable.
 */
public final class ActivityReader {

    /** How many sentences of the body are read. */
    private static final int LEAD = 30;

    /** How many days an activity may lie before its report. */
    private static final int RECALLED = 40;

    private static final int MOST = 12;
    private static final int LONGEST_DAY = 8;
    private static final int LONGEST_OPENING = 24;
    private static final int FIRST_SENTENCES = 6;

    /** What an article is read with; all as for meetings. */
    public record Input(
            Document document,
            Dates dates,
            Names names,
            List<SentenceReading> readings,
            List<List<PersonGroup>> groups,
            List<MeetingFact> meetings) {}

    private final WordClasses words;
    private final ActivityPredicates predicates;
    private final ActivityPlaces places;
    private final Company company;

    public ActivityReader(WordClasses words) {
        this.words = words;
        ActivityLexicon lexicon = new ActivityLexicon();
        this.predicates = new ActivityPredicates(words, lexicon);
        this.places = new ActivityPlaces(words);
        this.company = new Company(lexicon);
    }

    /** The activities, in the order of the text. */
    public List<ActivityFact> read(Input input, PersonCollector persons) {
        List<ActivityDraft> drafts = new ArrayList<>();
        int read = 0;
        for (int n = 0; n < input.readings().size() && read < LEAD; n++) {
            SentenceReading reading = input.readings().get(n);
            if (reading.sentence().isBody()) {
                read++;
                sentence(input, reading, input.groups().get(n), persons, drafts);
            }
        }
        return drafts.stream().map(ActivityDraft::fact).toList();
    }

    private void sentence(
            Input input,
            SentenceReading reading,
            List<PersonGroup> groups,
            PersonCollector persons,
            List<ActivityDraft> drafts) {
        List<Token> tokens = input.document().tokens();
        List<Chunk> chunks = reading.chunks();
        ActivityDraft current = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean acted = false;
        for (PersonGroup group : groups) {
            if (group.members().isEmpty()) {
                continue;
            }
            int start = chunks.get(group.firstChunk()).from();
            acted &= start == 0 || !tokens.get(start - 1).is(";");
            int behind = chunks.get(group.endChunk() - 1).to();
            Predicate predicate = !acted && isSubject(chunks, group, reading.sentence(), tokens)
                    ? predicates.behind(
                            tokens, input.names(), behind, reading.sentence().to())
                    : null;
            boolean joined = current != null
                    && company.joined(
                            tokens,
                            behind,
                            reading.sentence().to(),
                            input.meetings().isEmpty());
            if (predicate != null && !joined) {
                ActivityDraft draft = draft(input, reading.sentence(), group, start, predicate, persons, drafts);
                acted |= draft != null;
                current = draft == null ? current : draft;
            } else if (current != null && (joined || company.isAccompanying(chunks, group, tokens))) {
                current.add(input, group, persons, false);
            }
        }
        if (current != null && !acted) {
            goOn(input, reading.sentence(), current);
        }
    }

    /** "They inspected ...", "He then visited ...": of those named before. */
    private void goOn(Input input, Sentence sentence, ActivityDraft current) {
        List<Token> tokens = input.document().tokens();
        Token first = tokens.get(sentence.from());
        if (first.is("he") || first.is("she") || first.is("they")) {
            Predicate predicate = predicates.behind(tokens, input.names(), sentence.from() + 1, sentence.to());
            if (predicate != null) {
                current.goOn(input.document(), predicate, places(input, predicate));
            }
        }
    }

    private List<String> places(Input input, Predicate predicate) {
        return places.find(input.document(), input.names(), predicate.placesFrom(), predicate.to());
    }

    /** "In Jinyu Community, Xihe District, X came to the home ...", and what the words for the activity name. */
    private List<String> places(Input input, Sentence sentence, int subject, Predicate predicate) {
        List<Token> tokens = input.document().tokens();
        int from = sentence.from();
        while (from < Math.min(subject, sentence.from() + LONGEST_DAY) && !isIn(tokens.get(from))) {
            from++;
        }
        boolean opens = from < subject
                && subject - from <= LONGEST_OPENING
                && isIn(tokens.get(from))
                && (from == sentence.from() || tokens.get(from - 1).is(","))
                && tokens.subList(from, subject).stream().noneMatch(token -> token.is(";"));
        List<String> all =
                new ArrayList<>(opens ? places.find(input.document(), input.names(), from + 1, subject) : List.of());
        all.addAll(places(input, predicate));
        return all;
    }

    private static boolean isIn(Token token) {
        return token.is("in") || token.is("at");
    }

    /** The activity that the words tell of: one begun before, or a new one; null where it is none that the article reports. */
    private @Nullable ActivityDraft draft(
            Input input,
            Sentence sentence,
            PersonGroup group,
            int subject,
            Predicate predicate,
            PersonCollector persons,
            List<ActivityDraft> drafts) {
        String leader = persons.name(group.members().get(0));
        DateMention own = first(input, sentence);
        LocalDate day = day(input, own);
        if (PersonCollector.isLeader(leader) || isRecalled(input, sentence, own, day)) {
            return null;
        }
        List<String> found = places(input, sentence, subject, predicate);
        for (ActivityDraft draft : drafts) {
            if (draft.has(leader) && (day == null || day.equals(draft.day()))) {
                draft.goOn(input.document(), predicate, found);
                return draft;
            }
        }
        if (drafts.size() == MOST) {
            return null;
        }
        DateMention date = own == null ? before(input, sentence) : own;
        Optional<ResolvedDate> resolved =
                date == null ? Optional.empty() : input.dates().resolve(date, null);
        ActivityDraft draft = new ActivityDraft(predicate, date, resolved.orElse(null));
        draft.add(input, group, persons, true);
        draft.goOn(input.document(), predicate, found);
        draft.dated(input.document());
        drafts.add(draft);
        return draft;
    }

    /** Long before the report: with a year of its own, or far behind a meeting; reposts print a later day than the report's. */
    private static boolean isRecalled(
            Input input, Sentence sentence, @Nullable DateMention date, @Nullable LocalDate day) {
        LocalDate published = input.dates().published() == null
                ? null
                : input.dates().published().date();
        boolean later = sentence.index() > FIRST_SENTENCES && !input.meetings().isEmpty();
        boolean told = date != null && (date.isFull() || later);
        return told && day != null && published != null && day.isBefore(published.minusDays(RECALLED));
    }

    private static @Nullable DateMention first(Input input, Sentence sentence) {
        List<DateMention> days = input.dates().daysWithin(sentence.span());
        return days.isEmpty() ? null : days.get(0);
    }

    private static @Nullable LocalDate day(Input input, @Nullable DateMention date) {
        return date == null
                ? null
                : input.dates().resolve(date, null).map(ResolvedDate::from).orElse(null);
    }

    /** The day of the sentence before, or of the one before that. */
    private static @Nullable DateMention before(Input input, Sentence sentence) {
        List<Sentence> sentences = input.document().sentences();
        for (int n = sentence.index() - 1; n >= Math.max(0, sentence.index() - 2); n--) {
            DateMention date = sentences.get(n).isBody() ? first(input, sentences.get(n)) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** Whether the group is what the sentence, not a clause in it, is about. */
    private boolean isSubject(List<Chunk> chunks, PersonGroup group, Sentence sentence, List<Token> tokens) {
        int from = chunks.get(group.firstChunk()).from();
        int behind = chunks.get(group.endChunk() - 1).to();
        if (behind < tokens.size() && tokens.get(behind).is("'s")) {
            return false;
        }
        for (int i = sentence.from(); i < from; i++) {
            Token token = tokens.get(i);
            boolean clause = words.isSubordinator(token) && !token.is("where") && !token.is("and");
            if (clause || token.is("\"")) {
                return false;
            }
        }
        Token before = from > sentence.from() ? tokens.get(from - 1) : null;
        boolean leaders =
                before != null && before.is("of") && tokens.get(from - 2).is("leaders");
        return before == null || leaders || !words.isPreposition(before) && !before.is("of") && !before.is("for");
    }
}
