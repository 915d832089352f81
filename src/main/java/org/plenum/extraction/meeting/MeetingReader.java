package org.plenum.extraction.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.date.Dates;
import org.plenum.extraction.date.ResolvedDate;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.meeting.MeetingFinder.Context;
import org.plenum.extraction.meeting.MeetingPhrases.Phrase;
import org.plenum.extraction.meeting.RoleReader.RoleHit;
import org.plenum.extraction.organisation.Found;
import org.plenum.extraction.organisation.Organisations;
import org.plenum.extraction.person.PersonCollector;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.phrase.BodyPhrase;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.SentenceReading;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordClasses;

/** Finds the meetings of an article and what its people did there. Immutable. */
public final class MeetingReader {

    /** How many sentences of the body are searched for the meeting that the article reports. */
    private static final int LEAD = 12;

    private static final int LONGEST_BEFORE_HOST = 10;

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20));

    private final WordClasses words;
    private final MeetingLexicon lexicon = new MeetingLexicon();
    private final MeetingFinder finder;
    private final RoleReader roles;

    public MeetingReader(WordClasses words) {
        this.words = words;
        this.finder = new MeetingFinder(words, lexicon);
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
        List<MeetingDraft> drafts = drafts(input);
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
                conveyed = reading.sentence().isBody() && opensOnOther(input, reading, drafts);
                subject = null;
            }
            List<Token> tokens = input.document().tokens();
            PersonGroup.Member own =
                    roles.subject(reading.chunks(), input.groups().get(n), tokens);
            subject = own != null ? own : subject;
            if (subject != null) {
                for (RoleHit hit : roles.pronouns(reading.chunks(), tokens, subject)) {
                    said.add(new Said(hit, conveyed));
                }
            }
            for (RoleHit hit : roles.read(
                    reading.chunks(), input.groups().get(n), input.document().tokens())) {
                said.add(new Said(hit, conveyed));
            }
        }
        Set<String> away = away(said, persons);
        for (Said one : said) {
            if (!away.contains(persons.name(one.hit().member())) && !one.hit().away()) {
                role(one.hit(), drafts, one.conveyed(), presided, persons);
            }
        }
        List<MeetingFact> facts = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            facts.add(fact(input, drafts.get(i), List.copyOf(presided.get(i))));
        }
        return facts;
    }

    /** What a sentence says that somebody did; whether of another meeting that is conveyed. */
    private record Said(RoleHit hit, boolean conveyed) {}

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
            RoleHit hit,
            List<MeetingDraft> drafts,
            boolean conveyed,
            List<Set<String>> presided,
            PersonCollector persons) {
        if (drafts.isEmpty() || conveyed) {
            persons.role(hit.member(), hit.role(), null, hit.position(), hit.from(), hit.to(), hit.rule());
            return;
        }
        for (int i = 0; i < drafts.size(); i++) {
            persons.role(hit.member(), hit.role(), i, hit.position(), hit.from(), hit.to(), hit.rule());
            if (hit.role() == Role.PRESIDED && !PersonCollector.isLeader(persons.name(hit.member()))) {
                presided.get(i).add(persons.name(hit.member()));
            }
        }
    }

    private Context context(Input input, SentenceReading reading) {
        return new Context(
                input.document().tokens(),
                reading,
                input.names(),
                input.bodies(),
                dateTokens(input, reading.sentence()));
    }

    private static BitSet dateTokens(Input input, Sentence sentence) {
        BitSet tokens = new BitSet();
        for (DateMention date : input.dates().within(sentence.span())) {
            tokens.set(date.from(), date.to());
        }
        return tokens;
    }

    private List<MeetingDraft> drafts(Input input) {
        List<SentenceReading> lead = input.readings().stream()
                .filter(reading -> reading.sentence().isBody())
                .limit(LEAD)
                .toList();
        for (int i = 0; i < lead.size(); i++) {
            List<MeetingDraft> held = finder.held(context(input, lead.get(i)));
            if (!held.isEmpty()) {
                return better(input, held, lead, i);
            }
        }
        for (SentenceReading reading : input.readings()) {
            if (reading.sentence().index() > LEAD) {
                break;
            }
            List<MeetingDraft> attended = finder.attended(context(input, reading));
            if (!attended.isEmpty()) {
                return attended;
            }
        }
        return List.of();
    }

    /** A meeting without a host whose name is told again by one who called it, in the next sentences: the second name is the better. */
    private List<MeetingDraft> better(Input input, List<MeetingDraft> held, List<SentenceReading> lead, int at) {
        if (held.size() != 1 || held.get(0).host() != null || held.get(0).rule() != Rule.MEETING_SUBJECT) {
            return held;
        }
        for (int i = at + 1; i < Math.min(lead.size(), at + 3); i++) {
            List<MeetingDraft> next = finder.held(context(input, lead.get(i)));
            if (next.size() == 1
                    && next.get(0).rule() == Rule.MEETING_OBJECT
                    && next.get(0).named()) {
                MeetingDraft draft = next.get(0);
                return List.of(new MeetingDraft(
                        draft.from(), draft.to(), held.get(0).sentence(), draft.host(), true, draft.rule()));
            }
        }
        return held;
    }

    /** Whether a paragraph begins with a meeting that is not one of those reported: it conveys that one. */
    private boolean opensOnOther(Input input, SentenceReading reading, List<MeetingDraft> drafts) {
        List<Token> tokens = input.document().tokens();
        for (Phrase phrase : finder.phrases(context(input, reading))) {
            boolean opens = phrase.from() - reading.sentence().from() <= 1;
            boolean specific = phrase.head() - phrase.from() > 1;
            if (!opens || !specific || drafts.isEmpty()) {
                return false;
            }
            return drafts.stream()
                    .noneMatch(draft ->
                            draft.sentence().index() == reading.sentence().index()
                                    || similarity(tokens, phrase.from(), phrase.to(), draft.from(), draft.to()) >= 0.5);
        }
        return false;
    }

    private static double similarity(List<Token> tokens, int from, int to, int otherFrom, int otherTo) {
        Set<String> one = norms(tokens, from, to);
        Set<String> other = norms(tokens, otherFrom, otherTo);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        one.addAll(other);
        return one.isEmpty() ? 0 : (double) both.size() / one.size();
    }

    private static Set<String> norms(List<Token> tokens, int from, int to) {
        Set<String> norms = new HashSet<>();
        tokens.subList(from, to).stream().filter(Token::isWord).forEach(token -> norms.add(token.norm()));
        return norms;
    }

    private MeetingFact fact(Input input, MeetingDraft draft, List<String> presidedBy) {
        Document document = input.document();
        Integer year = year(document.tokens(), draft);
        DateMention date = date(input, draft);
        Optional<ResolvedDate> day =
                date == null ? Optional.empty() : input.dates().resolve(date, year);
        LocalDate from = day.map(ResolvedDate::from).orElse(null);
        LocalDate until = day.map(ResolvedDate::until).orElse(null);
        Found host = draft.host() == null
                ? null
                : input.organisations().at(draft.host().from());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of(document.text(), document.span(draft.from(), draft.to()), draft.rule()));
        return new MeetingFact(
                name(document, draft),
                kind(document.tokens(), draft),
                ordinal(document.tokens(), draft),
                year,
                host == null ? null : host.name(),
                from,
                until,
                date == null ? null : date.part(),
                date == null ? null : date.evidence(document.text()),
                Venues.find(document, draft.sentence()),
                presidedBy,
                evidence);
    }

    private static String name(Document document, MeetingDraft draft) {
        String printed = document.printed(draft.from(), draft.to());
        BodyPhrase host = draft.host();
        if (draft.named() || host == null) {
            return printed;
        }
        String body = document.printed(fullStart(document, host), host.to());
        return host.from() == draft.from() ? "meeting of the " + body : printed + " of the " + body;
    }

    /** "Bureau of the Third Session of the Ninth Municipal People's Congress": what stands before the body's own name belongs to its host. */
    private static int fullStart(Document document, BodyPhrase host) {
        List<Token> tokens = document.tokens();
        int from = host.from();
        int stop = Math.max(0, from - LONGEST_BEFORE_HOST);
        int at = from - 1;
        while (at >= stop
                && (tokens.get(at).isCapitalised()
                        || tokens.get(at).is("of")
                        || tokens.get(at).is("the"))) {
            boolean begins = tokens.get(at).isCapitalised()
                    && !tokens.get(at).is("the")
                    && tokens.get(at + 1).is("of");
            from = begins ? at : from;
            at--;
        }
        while (from > stop
                && from < host.from()
                && tokens.get(from - 1).isCapitalised()
                && !tokens.get(from - 1).is("the")) {
            from--;
        }
        return from;
    }

    private MeetingFact.Kind kind(List<Token> tokens, MeetingDraft draft) {
        MeetingFact.Kind kind = lexicon.kind(tokens, draft.from(), draft.to());
        BodyPhrase host = draft.host();
        boolean open = kind == MeetingFact.Kind.OTHER || kind == MeetingFact.Kind.ENLARGED;
        if (open && host != null && !draft.named()) {
            MeetingFact.Kind ofHost = lexicon.kind(tokens, host.from(), host.to());
            return ofHost == MeetingFact.Kind.OTHER ? kind : ofHost;
        }
        return kind;
    }

    private @Nullable Integer ordinal(List<Token> tokens, MeetingDraft draft) {
        for (int i = draft.from(); i < draft.to() && !tokens.get(i).is("of"); i++) {
            Token token = tokens.get(i);
            if (words.isOrdinal(token) && i + 1 < draft.to()) {
                return token.kind() == Token.Kind.ORDINAL ? digits(token.norm()) : ORDINALS.get(token.norm());
            }
        }
        return null;
    }

    private static @Nullable Integer digits(String ordinal) {
        String digits = ordinal.substring(0, ordinal.length() - 2);
        return digits.length() > 5 ? null : Integer.valueOf(digits);
    }

    private static @Nullable Integer year(List<Token> tokens, MeetingDraft draft) {
        for (int i = draft.from() + 1; i < draft.to(); i++) {
            Token token = tokens.get(i);
            if (tokens.get(i - 1).is("in")
                    && token.kind() == Token.Kind.NUMBER
                    && token.text().length() == 4) {
                return Integer.valueOf(token.text());
            }
        }
        return null;
    }

    /** The day: in the sentence that says the meeting was held, else in the sentences before it, else in the two behind. */
    private static @Nullable DateMention date(Input input, MeetingDraft draft) {
        List<Sentence> sentences = input.document().sentences();
        int own = draft.sentence().index();
        for (int n : new int[] {own, own - 1, own - 2, own + 1, own + 2}) {
            if (n >= 0 && n < sentences.size() && (n == own || sentences.get(n).isBody())) {
                List<DateMention> days =
                        input.dates().daysWithin(sentences.get(n).span());
                if (!days.isEmpty()) {
                    return days.get(0);
                }
            }
        }
        return null;
    }
}
