package org.plenum.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenum.extraction.ArticleFacts.Genre;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.OrganisationFact.Kind;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.organisation.Found;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Tokens;
import org.plenum.gazetteer.PlaceMention;

/**
 * Says whether a text is about the bodies of Chinese party and state at all. It must show China (its party, its places or people with
 * Chinese names) and an official body or post; a company's meeting or a foreign council's is none of ours.
 */
final class Genres {

    private static final Set<Kind> OFFICIAL = Set.of(
            Kind.PARTY_COMMITTEE,
            Kind.PARTY_STANDING_COMMITTEE,
            Kind.PARTY_DEPARTMENT,
            Kind.PARTY_GROUP,
            Kind.WORKING_COMMITTEE,
            Kind.LEADING_GROUP,
            Kind.DISCIPLINE_COMMISSION,
            Kind.GOVERNMENT,
            Kind.GOVERNMENT_DEPARTMENT,
            Kind.PEOPLES_CONGRESS,
            Kind.CPPCC,
            Kind.COURT,
            Kind.PROCURATORATE);

    private static final Set<Rule> CHINESE = Set.of(Rule.PERSON_PINYIN, Rule.PERSON_LISTED, Rule.PERSON_LOWER_CASE);

    /** How many lines of a page its head has at most. */
    private static final int HEAD_LINES = 40;

    /** How many signs in the text an agency of another country counts for. */
    private static final int FOREIGN_OUTLET = 3;

    private static final Set<String> RANKS =
            Set.of("municipal", "city", "county", "district", "provincial", "prefectur", "autonomous", "township");

    private static final Set<String> HEADS = Set.of("mayor", "magistrate", "governor");
    private static final Set<String> BODIES =
            Set.of("committee", "government", "bureau", "commission", "cppcc", "congress");

    private final PhraseTable<String> signs = Lexicon.read("genre.txt").table();

    /** Whether the text is of the kind that this archive is about. */
    boolean isChineseOfficial(
            Document document, List<PlaceMention> places, List<PersonFact> persons, List<Found> organisations) {
        int chinese = 0;
        int foreign = 0;
        int party = 0;
        int company = 0;
        Tokens tokens = document.tokens();
        int covered = 0;
        for (Sentence sentence : document.sentences()) {
            int end = sentence.to();
            for (int i = signs.next(tokens, sentence.from(), end); i < end; i = signs.next(tokens, i + 1, end)) {
                PhraseTable.Match<String> sign = signs.longest(tokens, i, end);
                if (sign != null) {
                    chinese += sign.value().equals("china") ? 1 : 0;
                    party += sign.value().equals("party") ? 1 : 0;
                    company += sign.value().equals("company") && i >= covered ? 1 : 0;
                    foreign += sign.value().equals("foreign") ? 1 : 0;
                    covered = sign.value().equals("party") ? sign.to() : covered;
                }
            }
        }
        foreign += foreignHeads(document);
        int placed = 0;
        int typed = 0;
        for (PlaceMention place : places) {
            if (!place.doubtful()) {
                typed += place.typed() ? 1 : 0;
                placed += place.typed() || !place.divisions().isEmpty() ? 1 : 0;
            }
        }
        int named = 0;
        int islanders = 0;
        for (PersonFact person : persons) {
            named += isChineseName(person) ? 1 : 0;
            islanders += isIslander(person) ? 1 : 0;
        }
        return isOfficial(persons, organisations)
                && (company == 0 || company <= local(organisations, places))
                && (islanders <= named || chinese + party > 0)
                && (foreign == 0 || placed + chinese + Math.min(party, named) > 0)
                && named + placed + chinese > foreign
                && (named > 0
                        || placed > 0 && chinese + party > 0
                        || typed > 0 && local(organisations, places) > 0
                        || chinese > 1
                        || chinese > 0 && party > 0);
    }

    /** How many official bodies are of a division by their name. */
    private static long local(List<Found> organisations, List<PlaceMention> places) {
        return organisations.stream()
                .filter(body -> OFFICIAL.contains(body.kind()) && (isOfDivision(body) || isOfPlace(body, places)))
                .count();
    }

    /** Whether somebody of a Chinese name and an office of state or party led an activity; news of a company may tell of one. */
    static boolean isOfficialVisit(List<ActivityFact> activities, List<PersonFact> persons) {
        return activities.stream()
                .map(activity -> activity.participants().get(0).person())
                .anyMatch(leader -> persons.stream()
                        .anyMatch(person -> person.name().equals(leader)
                                && isChineseName(person)
                                && person.posts().stream().anyMatch(Genres::isStateOffice)));
    }

    private static boolean isStateOffice(PersonFact.Post post) {
        String printed = post.printed().toLowerCase(Locale.ROOT);
        boolean head = HEADS.stream().anyMatch(printed::contains);
        return head || hasRank(printed) && BODIES.stream().anyMatch(printed::contains);
    }

    /** Signs of other countries on the lines that name the outlet or the place of writing: "Lao News Agency", "HANOI, March 5". */
    private int foreignHeads(Document document) {
        Tokens tokens = document.tokens();
        int foreign = 0;
        List<Line> lines = document.lines();
        for (Line line : lines.subList(0, Math.min(lines.size(), HEAD_LINES))) {
            if (line.label() == Label.BODY) {
                break;
            }
            int weight = line.label() == Label.METADATA ? FOREIGN_OUTLET : 1;
            if (line.label() == Label.METADATA || line.label() == Label.DATELINE) {
                int end = document.tokenAt(line.span().end());
                int from = document.tokenAt(line.span().start());
                for (int i = signs.next(tokens, from, end); i < end; i = signs.next(tokens, i + 1, end)) {
                    PhraseTable.Match<String> sign = signs.longest(tokens, i, end);
                    foreign += sign != null && sign.value().equals("foreign") ? weight : 0;
                }
            }
        }
        return foreign;
    }

    /** Whether an official body or post is named; for a text in Chinese that is all that is asked. */
    static boolean isOfficial(List<PersonFact> persons, List<Found> organisations) {
        return organisations.stream().anyMatch(body -> OFFICIAL.contains(body.kind()) || isOffice(body))
                || persons.stream()
                        .anyMatch(
                                person -> !person.national() && !person.posts().isEmpty());
    }

    /** Whether the name of an official body says the rank of the division that it is of; a company's party committee's does not. */
    private static boolean isOfDivision(Found body) {
        return hasRank(body.name().toLowerCase(Locale.ROOT));
    }

    /** "Heshan Government": the name of a division and no word of its rank. */
    private static boolean isOfPlace(Found body, List<PlaceMention> places) {
        int from = body.mentions().get(0).span().start();
        return places.stream().anyMatch(place -> place.start() == from && !place.doubtful());
    }

    /** "Municipal Foreign Affairs Office". */
    private static boolean isOffice(Found body) {
        String name = body.name().toLowerCase(Locale.ROOT);
        return body.kind() == Kind.OTHER && name.endsWith("office") && hasRank(name);
    }

    private static boolean hasRank(String name) {
        return RANKS.stream().anyMatch(name::contains);
    }

    private static boolean isChineseName(PersonFact person) {
        return !person.national() && CHINESE.contains(person.mentions().get(0).rule()) && !isIslander(person);
    }

    /** "Chen Chi-mai", "Leung Chun-ying": spelt as in Taiwan and Hong Kong, with a hyphen. */
    private static boolean isIslander(PersonFact person) {
        return person.name().indexOf('-') > 0
                && Character.isUpperCase(person.name().charAt(0));
    }

    static Genre of(boolean official, List<MeetingFact> meetings, List<PersonFact> persons) {
        if (!official) {
            return Genre.OTHER;
        }
        if (!meetings.isEmpty()) {
            return Genre.MEETING;
        }
        boolean acted = persons.stream()
                .anyMatch(person -> !person.national()
                        && (!person.roles().isEmpty() || !person.posts().isEmpty()));
        return acted ? Genre.ACTIVITY : Genre.OTHER;
    }
}
