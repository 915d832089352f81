package org.plenum.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.extraction.ArticleFacts.Byline;
import org.plenum.extraction.ArticleFacts.Genre;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.ArticleFacts.Outlet;
import org.plenum.extraction.activity.ActivityReader;
import org.plenum.extraction.chinese.ChineseReader;
import org.plenum.extraction.date.Dates;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Field;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.meeting.MeetingReader;
import org.plenum.extraction.organisation.BodyDivisions;
import org.plenum.extraction.organisation.OrganisationReader;
import org.plenum.extraction.organisation.Organisations;
import org.plenum.extraction.organisation.OutletReader;
import org.plenum.extraction.person.BylineReader;
import org.plenum.extraction.person.GroupReader;
import org.plenum.extraction.person.NameKey;
import org.plenum.extraction.person.NameReader;
import org.plenum.extraction.person.PersonCollector;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.person.RepeatedNames;
import org.plenum.extraction.person.SplitPlaces;
import org.plenum.extraction.phrase.BodyParser;
import org.plenum.extraction.phrase.BodyPhrase;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunker;
import org.plenum.extraction.phrase.CueTable;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.OfficeTable;
import org.plenum.extraction.phrase.PostParser;
import org.plenum.extraction.phrase.SentenceReading;
import org.plenum.extraction.place.DivisionRules;
import org.plenum.extraction.text.WordClasses;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.Level;
import org.plenum.gazetteer.PlaceMention;

/**
 * The stages, in their order: layout, dates, places, names, chunks of each sentence, groups of people, bodies, meetings with roles,
 * the division. Immutable.
 */
final class Pipeline {

    private static final DivisionFinding OTHER_TEXT = new DivisionFinding(
            null, null, List.of(), "The text is not about a body of Chinese party or state.", List.of());

    private final Gazetteer gazetteer;
    private final NameReader nameReader;
    private final GroupReader groupReader;
    private final Chunker chunker;
    private final OrganisationReader organisationReader;
    private final OutletReader outletReader;
    private final BylineReader bylineReader;
    private final MeetingReader meetingReader;
    private final ActivityReader activityReader;
    private final ChineseReader chineseReader = new ChineseReader();
    private final Genres genres = new Genres();

    Pipeline(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        WordClasses words = new WordClasses();
        OfficeTable offices = new OfficeTable();
        BodyParser bodies = new BodyParser(words, offices);
        Set<String> provinces = gazetteer.divisions().stream()
                .filter(division -> division.level() == Level.PROVINCE)
                .map(division -> division.nameEn().toLowerCase(Locale.ROOT).replace(" ", ""))
                .collect(Collectors.toUnmodifiableSet());
        this.nameReader = new NameReader(provinces);
        this.bylineReader = new BylineReader(nameReader);
        this.groupReader = new GroupReader(nameReader);
        this.chunker = new Chunker(words, offices, bodies, new PostParser(words, offices, bodies), new CueTable());
        this.organisationReader = new OrganisationReader(words, bodies);
        this.outletReader = new OutletReader(gazetteer);
        this.meetingReader = new MeetingReader(words);
        this.activityReader = new ActivityReader(words);
    }

    ArticleFacts read(String text) {
        Document document = Document.of(text);
        Dates dates = Dates.of(document);
        List<PlaceMention> mentioned = gazetteer.scan(text);
        BitSet places = places(document, mentioned);
        Names names = nameReader.read(document, places);
        SplitPlaces.forget(document, names, mentioned);
        List<Byline> bylines = bylineReader.read(document, names);
        bylines.forEach(byline -> names.removeWithin(
                document.tokenAt(byline.evidence().span().start()),
                document.tokenAt(byline.evidence().span().end())));
        List<SentenceReading> readings = new ArrayList<>();
        List<List<PersonGroup>> groups = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Chunk> chunks = chunker.chunks(document.tokens(), sentence, names);
            readings.add(new SentenceReading(sentence, chunks));
            groups.add(groupReader.read(sentence, chunks, document.tokens(), places, names));
        }
        repeated(document, names, places, readings, groups);
        Organisations organisations = organisationReader.read(document, names, places);
        organisationReader.addPapers(organisations, document, outletReader.papers(document));
        PersonCollector persons = new PersonCollector(document, names, organisations);
        groups.forEach(list -> list.forEach(group -> group.members().forEach(persons::add)));
        reviewers(document, names, persons);
        List<MeetingFact> meetings = meetingReader.read(
                new MeetingReader.Input(document, dates, names, bodyTokens(readings), readings, groups, organisations),
                persons);
        groups.forEach(list -> list.forEach(group -> group.members().forEach(persons::add)));
        List<ActivityFact> activities = activityReader.read(
                new ActivityReader.Input(document, dates, names, readings, groups, meetings), persons);
        activities.forEach(persons::tookPart);
        Outlet outlet = outletReader.read(document, dates, names, bylines);
        Set<String> credited =
                bylines.stream().map(byline -> NameKey.of(byline.name())).collect(Collectors.toSet());
        List<PersonFact> people = persons.persons(credited);
        boolean chinese = document.isChinese();
        if (chinese) {
            ChineseReader.Reading reading = chineseReader.read(document, dates, organisations);
            people = reading.persons();
            meetings = reading.meetings();
            activities = reading.activities();
        }
        boolean official = chinese
                ? Genres.isOfficial(people, organisations.all())
                : genres.isChineseOfficial(document, mentioned, people, organisations.all());
        boolean visited = !official && !chinese && Genres.isOfficialVisit(activities, people);
        DivisionFinding division = official ? division(document, mentioned, dates, names, meetings) : OTHER_TEXT;
        BodyDivisions divisions = new BodyDivisions(gazetteer, mentioned, division.code());
        BodyFacts bodies = BodyFacts.of(organisations, divisions);
        return new ArticleFacts(
                chinese ? "zh" : "en",
                visited ? Genre.ACTIVITY : Genres.of(official, meetings, people),
                Titles.of(document),
                dates.published(),
                outlet,
                bylines,
                division,
                bodies.renamedPersons(official ? people : withoutMeetings(people)),
                official ? bodies.renamedMeetings(meetings) : List.of(),
                official || visited ? ofKnown(activities, people) : List.of(),
                bodies.facts(),
                dates.facts(text, statedYears(meetings)),
                document.layout());
    }

    /** The activities of people who are people of the article. */
    private static List<ActivityFact> ofKnown(List<ActivityFact> activities, List<PersonFact> people) {
        Set<String> known = people.stream().map(PersonFact::name).collect(Collectors.toSet());
        return activities.stream()
                .filter(activity ->
                        activity.participants().stream().allMatch(participant -> known.contains(participant.person())))
                .toList();
    }

    /** The years named with the meetings, by the first offset of the date that tells when each was held. */
    private static Map<Integer, Integer> statedYears(List<MeetingFact> meetings) {
        Map<Integer, Integer> years = new HashMap<>();
        for (MeetingFact meeting : meetings) {
            if (meeting.dateEvidence() != null && meeting.ordinalYear() != null) {
                years.putIfAbsent(meeting.dateEvidence().span().start(), meeting.ordinalYear());
            }
        }
        return years;
    }

    /** A role at a meeting that is no meeting of ours stands for itself. */
    private static List<PersonFact> withoutMeetings(List<PersonFact> persons) {
        return persons.stream().map(Pipeline::withoutMeetings).toList();
    }

    private static PersonFact withoutMeetings(PersonFact person) {
        List<PersonFact.RoleFact> roles = person.roles().stream()
                .map(role -> new PersonFact.RoleFact(
                        role.role(), null, role.listPosition(), role.printed(), role.evidence()))
                .toList();
        return new PersonFact(
                person.name(), person.position(), person.national(), person.posts(), roles, person.mentions());
    }

    /** Reads those sentences again in which a name stands that was found by its place in another. */
    private void repeated(
            Document document,
            Names names,
            BitSet places,
            List<SentenceReading> readings,
            List<List<PersonGroup>> groups) {
        BitSet found = RepeatedNames.find(document.tokens(), names, places);
        for (int i = 0; i < readings.size(); i++) {
            Sentence sentence = readings.get(i).sentence();
            int next = found.nextSetBit(sentence.from());
            if (next >= 0 && next < sentence.to()) {
                List<Chunk> chunks = chunker.chunks(document.tokens(), sentence, names);
                readings.set(i, new SentenceReading(sentence, chunks));
                groups.set(i, groupReader.read(sentence, chunks, document.tokens(), places, names));
            }
        }
    }

    private static BitSet places(Document document, List<PlaceMention> mentioned) {
        BitSet places = new BitSet();
        for (PlaceMention place : mentioned) {
            if (!place.doubtful()) {
                places.set(document.tokenAt(place.nameStart()), document.tokenAt(place.nameEnd()));
            }
        }
        return places;
    }

    private static BitSet bodyTokens(List<SentenceReading> readings) {
        BitSet tokens = new BitSet();
        for (SentenceReading reading : readings) {
            for (Chunk chunk : reading.chunks()) {
                if (chunk.body() != null) {
                    for (BodyPhrase.Part part : chunk.body().parts()) {
                        for (BodyPhrase.Head head : part.heads()) {
                            tokens.set(head.from(), head.to());
                        }
                    }
                }
            }
        }
        return tokens;
    }

    private static void reviewers(Document document, Names names, PersonCollector persons) {
        for (Field field : document.fields()) {
            if (field.key().equals("reviewed")) {
                for (int i = document.tokenAt(field.value().start());
                        i < document.tokenAt(field.value().end());
                        i++) {
                    Names.Name name = names.at(i);
                    if (name != null && name.from() == i) {
                        persons.mention(i, name.to(), Rule.PERSON_CREDIT);
                    }
                }
            }
        }
    }

    private DivisionFinding division(
            Document document, List<PlaceMention> mentioned, Dates dates, Names names, List<MeetingFact> meetings) {
        Integer year =
                dates.published() == null ? null : dates.published().date().getYear();
        if (year == null && !meetings.isEmpty() && meetings.get(0).heldOn() != null) {
            year = meetings.get(0).heldOn().getYear();
        }
        return DivisionRules.find(gazetteer, document, mentioned, year, isHeadlineOfPerson(document, names));
    }

    /** "Secretary Du Jiahao Inspects Flood Control in Yueyang": a person is named in the headline. */
    private static boolean isHeadlineOfPerson(Document document, Names names) {
        Line headline = document.first(Label.HEADLINE).orElse(null);
        int end = headline == null ? 0 : document.tokenAt(headline.span().end());
        for (int i = headline == null ? 0 : document.tokenAt(headline.span().start()); i < end; i++) {
            if (names.has(i)) {
                return true;
            }
        }
        return false;
    }
}
