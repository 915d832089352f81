package org.plenum.extraction.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.MeetingFact.Venue;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.date.Dates;
import org.plenum.extraction.date.ResolvedDate;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.meeting.RoleReader.RoleHit;
import org.plenum.extraction.organisation.Found;
import org.plenum.extraction.organisation.Organisations;
import org.plenum.extraction.person.PersonCollector;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.SentenceReading;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;

/** Finds the meetings of an article and what its people did there. Immutable. */
public final class MeetingReader {

    /** How far behind the sentence on a meeting its branch venues are told. */
    private static final int VENUE_SENTENCES = 10;

    /** So late in a year, meetings look back on the year before. */
    private static final int LAST_MONTH_OF_REVIEWS = 3;

    private static final int LONGEST_BEFORE_DAY = 6;

    private final MeetingFinder finder;
    private final ImpliedMeetings implied;
    private final AttendedMeetings attended;
    private final MeetingNames names;
    private final RoleReader roles;

    public MeetingReader(WordClasses words) {
        MeetingLexicon lexicon = new MeetingLexicon();
        this.names = new MeetingNames(words, lexicon);
        this.finder = new MeetingFinder(words, lexicon);
        this.implied = new ImpliedMeetings(words, lexicon, finder);
        this.attended = new AttendedMeetings(words, finder);
        this.roles = new RoleReader(words);
    }

    /** What an article is read with. */
    public record Input(
            Document document,
            Dates dates,
            Names names,
            BitSet bodies,
            List<SentenceReading> readings,
            List<List<PersonGroup>> groups,
            Organisations organisations) {}

    /** Adds the roles to the people and answers the meetings. */
    public List<MeetingFact> read(Input input, PersonCollector persons) {
        ReportedMeetings reported = new ReportedMeetings(input, finder, attended, implied, names);
        List<MeetingDraft> drafts = reported.find();
        List<Set<String>> presided = new ArrayList<>();
        drafts.forEach(draft -> presided.add(new LinkedHashSet<>()));
        PersonGroup.Member subject = null;
        List<Said> said = new ArrayList<>();
        int paragraph = -1;
        boolean conveyed = false;
        for (int n = 0; n < input.readings().size(); n++) {
            SentenceReading reading = input.readings().get(n);
            if (reading.sentence().paragraph() != paragraph) {
                paragraph = reading.sentence().paragraph();
                int current = paragraph;
                conveyed = reading.sentence().isBody()
                        && drafts.stream().noneMatch(draft -> draft.sentence().paragraph() == current)
                        && reported.opensOnOther(reading, drafts);
                subject = null;
            }
            Tokens tokens = input.document().tokens();
            PersonGroup.Member own =
                    roles.subject(reading.chunks(), input.groups().get(n), tokens);
            for (RoleHit hit : roles.pronouns(reading.chunks(), tokens, subject, own)) {
                said.add(new Said(hit, reading.sentence().index(), conveyed));
            }
            subject = own != null ? own : subject;
            for (RoleHit hit : roles.read(
                    reading.chunks(),
                    input.groups().get(n),
                    tokens,
                    reading.sentence().isBody() || reading.sentence().label() == Label.SUBTITLE)) {
                said.add(new Said(hit, reading.sentence().index(), conveyed));
            }
        }
        Set<String> away = away(said, persons);
        for (Said one : said) {
            if (!away.contains(persons.name(one.hit().member())) && !one.hit().away()) {
                role(one, drafts, presided, persons);
            }
        }
        List<MeetingFact> facts = new ArrayList<>();
        DateMention day = null;
        for (int i = 0; i < drafts.size(); i++) {
            DateMention date = date(input, drafts.get(i), i == 0 ? null : drafts.get(i - 1), day);
            facts.add(fact(input, drafts.get(i), date, List.copyOf(presided.get(i))));
            day = date;
        }
        return facts;
    }

    /** What a sentence says that somebody did; whether of another meeting that is conveyed. */
    private record Said(RoleHit hit, int sentence, boolean conveyed) {}

    /** Names of those who only sent their instructions or another in their place: what they "pointed out" was read to the meeting. */
    private static Set<String> away(List<Said> said, PersonCollector persons) {
        Set<String> away = new HashSet<>();
        for (Said one : said) {
            if (one.hit().away()) {
                away.add(persons.name(one.hit().member()));
            }
        }
        for (Said one : said) {
            if (one.hit().role() == Role.PRESIDED || one.hit().role() == Role.ATTENDED) {
                away.remove(persons.name(one.hit().member()));
            }
        }
        return away;
    }

    private static void role(
            Said said, List<MeetingDraft> drafts, List<Set<String>> presided, PersonCollector persons) {
        RoleHit hit = said.hit();
        if (hit.rule() == Rule.ROLE_VERBLESS && PersonCollector.isLeader(persons.name(hit.member()))) {
            return;
        }
        if (drafts.isEmpty() || said.conveyed()) {
            persons.role(hit.member(), hit.role(), null, hit.position(), hit.from(), hit.to(), hit.rule());
            return;
        }
        int sentence = drafts.get(0).sentence().index();
        for (MeetingDraft draft : drafts) {
            sentence = draft.sentence().index() <= said.sentence()
                    ? draft.sentence().index()
                    : sentence;
        }
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).sentence().index() != sentence) {
                continue;
            }
            persons.role(hit.member(), hit.role(), i, hit.position(), hit.from(), hit.to(), hit.rule());
            if (hit.role() == Role.PRESIDED && !PersonCollector.isLeader(persons.name(hit.member()))) {
                presided.get(i).add(persons.name(hit.member()));
            }
        }
    }

    private MeetingFact fact(Input input, MeetingDraft draft, @Nullable DateMention date, List<String> presidedBy) {
        Document document = input.document();
        Integer year = MeetingNames.year(document.tokens(), draft);
        Optional<ResolvedDate> day = date == null
                ? Optional.empty()
                : input.dates().resolve(date, year != null ? year : named(input, draft, date));
        LocalDate from = day.map(ResolvedDate::from).orElse(null);
        LocalDate until = day.map(ResolvedDate::until).orElse(null);
        Found host = draft.host() == null
                ? null
                : input.organisations().at(draft.host().from());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of(document.text(), document.span(draft.from(), draft.to()), draft.rule()));
        return new MeetingFact(
                names.name(document, draft),
                names.kind(document.tokens(), draft),
                names.ordinal(document.tokens(), draft),
                year,
                host == null ? null : host.name(),
                from,
                until,
                date == null ? null : date.part(),
                date == null ? null : date.evidence(document.text()),
                Venues.find(document, draft.sentence()),
                branchVenues(input, draft),
                presidedBy,
                evidence);
    }

    /** The year that the meeting is named for, where nothing else says one; null where its day may be in the next. */
    private static @Nullable Integer named(Input input, MeetingDraft draft, DateMention date) {
        Integer month = date.first().month();
        boolean open = input.dates().published() == null && month != null && month > LAST_MONTH_OF_REVIEWS;
        return open ? MeetingNames.yearOfWork(input.document().tokens(), draft) : null;
    }

    /** In the sentence that says the meeting was held, or in the next ones up to another meeting's. */
    private static @Nullable Venue branchVenues(Input input, MeetingDraft draft) {
        List<Sentence> sentences = input.document().sentences();
        int own = draft.sentence().index();
        for (int n = own; n < Math.min(sentences.size(), own + VENUE_SENTENCES); n++) {
            Venue venue = sentences.get(n).isBody() || n == own
                    ? BranchVenues.find(input.document(), sentences.get(n))
                    : null;
            if (venue != null) {
                return venue;
            }
        }
        return null;
    }

    /**
     * The day: in the sentence that says the meeting was held; else that of the meeting told before it; else in the sentences before it, else
     * in the two behind.
     *
     * @param day that of the meeting before
     */
    private static @Nullable DateMention date(
            Input input, MeetingDraft draft, @Nullable MeetingDraft before, @Nullable DateMention day) {
        List<Sentence> sentences = input.document().sentences();
        int own = draft.sentence().index();
        boolean apart = before != null && before.sentence().index() < own;
        if (apart && input.dates().daysWithin(sentences.get(own).span()).isEmpty()) {
            return day;
        }
        for (int n : new int[] {own, own - 1, own - 2, own + 1, own + 2}) {
            if (n >= 0 && n < sentences.size() && (n == own || sentences.get(n).isBody())) {
                List<DateMention> days =
                        input.dates().daysWithin(sentences.get(n).span());
                if (!days.isEmpty()) {
                    return n != own && days.get(0).last() != null ? null : days.get(0);
                }
            }
        }
        if (!sentences.get(own).isBody() && before == null && draft.rule() == Rule.MEETING_SUBJECT) {
            DateMention first = dayOfReport(input);
            if (first != null) {
                return first;
            }
        }
        if (isSameDay(input, sentences.get(own))) {
            return lastBefore(input, own);
        }
        if (draft.rule() == Rule.MEETING_IMPLIED && !draft.sentence().isBody()) {
            return labelled(input);
        }
        return draft.rule() == Rule.MEETING_SETTING ? dayOfReport(input) : null;
    }

    /** "On the same day, ...": the day was told before. */
    private static boolean isSameDay(Input input, Sentence sentence) {
        Tokens tokens = input.document().tokens();
        for (int i = sentence.from(); i + 1 < Math.min(sentence.to(), sentence.from() + LONGEST_BEFORE_DAY); i++) {
            if (tokens.get(i).is("same") && tokens.get(i + 1).is("day")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable DateMention lastBefore(Input input, int sentence) {
        for (int n = sentence - 1; n >= 0; n--) {
            Sentence before = input.document().sentences().get(n);
            List<DateMention> days = before.isBody() ? input.dates().daysWithin(before.span()) : List.of();
            if (!days.isEmpty() && days.get(0).from() - before.from() <= LONGEST_BEFORE_DAY) {
                return days.get(0);
            }
        }
        return null;
    }

    /** "Time: July 22, 2019 (Monday) 14:00" at the head of minutes; null where no line has such a label. */
    private static @Nullable DateMention labelled(Input input) {
        Tokens tokens = input.document().tokens();
        for (DateMention date : input.dates().mentions()) {
            boolean label = date.from() > 1 && tokens.get(date.from() - 1).is(":");
            Token before = tokens.get(Math.max(0, date.from() - 2));
            if (label && date.precision() == DateMention.Precision.DAY && (before.is("time") || before.is("date"))) {
                return date;
            }
        }
        return null;
    }

    /** The day in the first sentence: a symposium in the course of a visit is held on its day. */
    private static @Nullable DateMention dayOfReport(Input input) {
        return input.document().sentences().stream()
                .filter(Sentence::isBody)
                .findFirst()
                .flatMap(
                        first -> input.dates().daysWithin(first.span()).stream().findFirst())
                .orElse(null);
    }
}
