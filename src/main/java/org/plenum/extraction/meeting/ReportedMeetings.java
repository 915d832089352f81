package org.plenum.extraction.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.meeting.MeetingFinder.Context;
import org.plenum.extraction.meeting.MeetingPhrases.Phrase;
import org.plenum.extraction.meeting.MeetingReader.Input;
import org.plenum.extraction.phrase.SentenceReading;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;

/** Says which of the meetings that an article speaks of are those it reports: the first one held, and what is told as held besides. */
final class ReportedMeetings {

    /** How many sentences of the body are searched for the meeting that the article reports. */
    private static final int LEAD = 12;

    /** "On the eve of the plenary session, on the afternoon of". */
    private static final int LONGEST_BEFORE_DAY = 10;

    /** "presided over the closing meeting". */
    private static final WordSet PARTS = WordSet.of("closing", "opening", "concluding");

    /** "the districts held conferences as well". */
    private static final WordSet NO_SEQUEL = WordSet.of("activity", "conferences", "meetings");

    private final Input input;
    private final MeetingFinder finder;
    private final AttendedMeetings attended;
    private final ImpliedMeetings implied;
    private final IntroducedMeetings introduced;
    private final MeetingNames names;
    private final Telling telling;
    private final Repetitions repeats;

    ReportedMeetings(
            Input input, MeetingFinder finder, AttendedMeetings attended, ImpliedMeetings implied, MeetingNames names) {
        this.input = input;
        this.finder = finder;
        this.attended = attended;
        this.implied = implied;
        this.introduced = new IntroducedMeetings(finder);
        this.names = names;
        this.telling = new Telling(input.document().tokens());
        this.repeats = new Repetitions(input, names);
    }

    private Context context(SentenceReading reading) {
        return new Context(
                input.document().tokens(), reading, input.names(), input.bodies(), dateTokens(reading.sentence()));
    }

    private BitSet dateTokens(Sentence sentence) {
        BitSet tokens = new BitSet();
        for (DateMention date : input.dates().within(sentence.span())) {
            tokens.set(date.from(), date.to());
        }
        return tokens;
    }

    /** The meetings reported as held, in the order of the text; those of one sentence stand together. */
    List<MeetingDraft> find() {
        List<SentenceReading> body = input.readings().stream()
                .filter(reading -> reading.sentence().isBody())
                .toList();
        List<SentenceReading> lead = body.subList(0, Math.min(LEAD, body.size()));
        for (int i = 0; i < lead.size(); i++) {
            SentenceReading reading = lead.get(i);
            List<MeetingDraft> held = finder.held(context(reading)).stream()
                    .filter(draft -> !telling.isSaid(draft, reading) && !telling.isPast(draft))
                    .toList();
            if (!held.isEmpty()) {
                List<MeetingDraft> all = new ArrayList<>(headlined(better(held, lead, i)));
                addSequels(all, body, i + 1);
                return List.copyOf(all);
            }
        }
        List<MeetingDraft> taken = attended(lead);
        if (!taken.isEmpty()) {
            return taken;
        }
        for (SentenceReading reading : lead) {
            MeetingDraft occasion = finder.occasion(context(reading));
            if (occasion != null && !telling.isSaid(occasion, reading) && !telling.isPast(occasion)) {
                return List.of(occasion);
            }
        }
        MeetingDraft broughtIn =
                introduced.find(lead.stream().map(this::context).toList());
        return broughtIn == null || telling.isPast(broughtIn) ? headlined(besides()) : List.of(broughtIn);
    }

    /** Those that somebody attended, of which the report itself tells before its headline does. */
    private List<MeetingDraft> attended(List<SentenceReading> lead) {
        List<SentenceReading> all = new ArrayList<>(lead);
        input.readings().stream()
                .filter(reading ->
                        !reading.sentence().isBody() && reading.sentence().index() <= LEAD)
                .forEach(all::add);
        for (int i = 0; i < all.size(); i++) {
            List<MeetingDraft> found = attended.find(context(all.get(i)), i == 0 && !lead.isEmpty());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Where the body says of no meeting that it was held: one that the headline or a caption says it of, or that is only implied. */
    private List<MeetingDraft> besides() {
        List<Context> lead = new ArrayList<>();
        for (SentenceReading reading : input.readings()) {
            Context context = context(reading);
            if (reading.sentence().index() <= LEAD) {
                lead.add(context);
            }
            if (!reading.sentence().isBody()) {
                List<MeetingDraft> held = finder.held(context);
                if (!held.isEmpty()) {
                    return held;
                }
            }
        }
        return implied.find(lead);
    }

    /**
     * Adds the meetings held besides: another day at the head of the sentence, a word that says that it came after or before, or a body or
     * person that held another one with a name.
     */
    private void addSequels(List<MeetingDraft> all, List<SentenceReading> body, int from) {
        for (int i = from; i < body.size(); i++) {
            Sentence sentence = body.get(i).sentence();
            boolean dated = opensWithDay(sentence);
            if (i >= LEAD && !dated || telling.isAgenda(sentence)) {
                continue;
            }
            boolean after = telling.opensWithSequel(sentence) || telling.isFollowing(sentence);
            MeetingDraft subsequent = after && telling.isFollowing(sentence) ? subsequent(body.get(i), all) : null;
            if (subsequent != null) {
                all.add(subsequent);
                continue;
            }
            for (MeetingDraft draft : finder.held(context(body.get(i)))) {
                boolean stated =
                        draft.rule() == Rule.MEETING_OBJECT || draft.rule() == Rule.MEETING_SUBJECT && (after || dated);
                if (stated
                        && !telling.isInClause(draft)
                        && !NO_SEQUEL.contains(input.document().tokens().get(draft.to() - 1))
                        && (after || draft.named() || draft.host() != null)
                        && !isPart(draft)
                        && repeats.isNew(draft, all)) {
                    all.add(draft);
                }
            }
        }
    }

    /** "presided over the closing meeting": of the one that was told. */
    private boolean isPart(MeetingDraft draft) {
        return draft.to() - draft.from() == 2
                && PARTS.contains(input.document().tokens().get(draft.from()));
    }

    /** The meeting that a sentence on the one that followed opens with; null where it names none that is new. */
    private @Nullable MeetingDraft subsequent(SentenceReading reading, List<MeetingDraft> all) {
        Context context = context(reading);
        List<Phrase> phrases = finder.phrases(context);
        if (phrases.isEmpty() || phrases.get(0).from() - reading.sentence().from() > 3) {
            return null;
        }
        MeetingDraft draft = finder.draft(context, phrases.get(0), null, Rule.MEETING_SUBJECT);
        MeetingDraft named = telling.isFollowing(draft.from())
                ? new MeetingDraft(
                        draft.from() + 1, draft.to(), draft.sentence(), draft.host(), draft.named(), draft.rule())
                : draft;
        return named.to() - named.from() > 1 && repeats.isNew(named, all) ? named : null;
    }

    private boolean opensWithDay(Sentence sentence) {
        List<DateMention> days = input.dates().daysWithin(sentence.span());
        return !days.isEmpty() && days.get(0).from() - sentence.from() <= LONGEST_BEFORE_DAY;
    }

    /** A meeting without a host whose name is told again by one who called it, in the next sentences: the second name is the better. */
    private List<MeetingDraft> better(List<MeetingDraft> held, List<SentenceReading> lead, int at) {
        if (held.size() != 1 || held.get(0).host() != null || held.get(0).rule() != Rule.MEETING_SUBJECT) {
            return held;
        }
        for (int i = at + 1; i < Math.min(lead.size(), at + 3); i++) {
            List<MeetingDraft> next = finder.held(context(lead.get(i)));
            if (next.size() == 1
                    && next.get(0).rule() == Rule.MEETING_OBJECT
                    && next.get(0).named()
                    && !repeats.isWithin(next.get(0), held.get(0))) {
                MeetingDraft draft = next.get(0);
                return List.of(new MeetingDraft(
                        draft.from(), draft.to(), held.get(0).sentence(), draft.host(), true, draft.rule()));
            }
        }
        return held;
    }

    /** "A meeting was held" below "Meeting to promote the assistance of ...": the headline has the name that the report does not repeat. */
    private List<MeetingDraft> headlined(List<MeetingDraft> held) {
        if (held.size() != 1 || !names.isBare(input.document(), held.get(0))) {
            return held;
        }
        MeetingDraft draft = held.get(0);
        Tokens tokens = input.document().tokens();
        for (SentenceReading reading : input.readings()) {
            if (!reading.sentence().isHeadline()) {
                continue;
            }
            Context headline = context(reading);
            for (Phrase phrase : finder.phrases(headline)) {
                MeetingDraft named = new MeetingDraft(
                        phrase.from(),
                        phrase.to(),
                        draft.sentence(),
                        null,
                        !finder.isPlain(headline, phrase),
                        draft.rule());
                int at = phrase.from() - 2;
                boolean emphasizedAt = at > reading.sentence().from()
                        && tokens.get(at).is("at")
                        && tokens.get(at + 1).is("the");
                if ((emphasizedAt || phrase.from() - reading.sentence().from() <= 1)
                        && tokens.get(phrase.head())
                                .norm()
                                .equals(tokens.get(draft.from()).norm())
                        && !names.isBare(input.document(), named)) {
                    return List.of(named);
                }
            }
        }
        return held;
    }

    /** Whether a paragraph begins with a meeting that is not one of those reported: it conveys that one. */
    boolean opensOnOther(SentenceReading reading, List<MeetingDraft> drafts) {
        if (drafts.isEmpty()) {
            return false;
        }
        for (Phrase phrase : finder.phrases(context(reading))) {
            boolean opens = phrase.from() - reading.sentence().from() <= 1;
            boolean specific = phrase.head() - phrase.from() > 1;
            if (!opens || !specific) {
                return false;
            }
            return drafts.stream()
                    .noneMatch(draft ->
                            draft.sentence().index() == reading.sentence().index()
                                    || repeats.isAlike(phrase.from(), phrase.to(), draft));
        }
        return false;
    }
}
