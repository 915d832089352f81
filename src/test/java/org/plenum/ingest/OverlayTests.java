package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenum.archive.MentionKind;
import org.plenum.archive.PersonScope;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.PersonFact;
import org.plenum.extraction.Span;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.ingest.overlay.Body;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
import org.plenum.ingest.overlay.Laid;
import org.plenum.ingest.overlay.Overlay;
import org.plenum.ingest.overlay.Who;

/** Facts in, facts out: what a correction does to the facts of a text, found or not found by the extraction. */
class OverlayTests {

    private static final String TEXT = String.join(
            "\n",
            "title: A meeting in Huaiji",
            "division: 441224",
            "body: County Party Committee | party-committee | PARTY_COMMITTEE | COUNTY | 441224",
            "meeting: plenary meeting | PLENARY | County Party Committee | 2023-01-13",
            "person: Yu Xiaojun | secretary | County Party Committee | PRESIDED",
            "person: Chen Tengda | head || ATTENDED",
            "Long March was sung, and Liang Zhi listened.");

    private final LineReader reader = new LineReader();

    @Test
    void nothingToSayChangesNothing() {
        assertThat(laid().facts()).isEqualTo(reader.read(TEXT));
    }

    @Test
    void whatIsSaidOfTheArticleGoesBeforeWhatItPrints() {
        ArticleFacts facts = laid(
                        Fix.ofArticle(Field.TITLE, Map.of("text", "Another title")),
                        Fix.ofArticle(Field.PUBLISHED, Map.of("day", "2023-01-14")),
                        Fix.ofArticle(Field.OUTLET, Map.of("name", "Huaiji Release")),
                        Fix.ofArticle(Field.DIVISION, Map.of("code", "430600")),
                        Fix.ofArticle(Field.GENRE, Map.of("genre", "ACTIVITY")))
                .facts();

        assertThat(facts.title().text()).isEqualTo("Another title");
        assertThat(facts.published().date()).isEqualTo(LocalDate.of(2023, 1, 14));
        assertThat(facts.outlet().name()).isEqualTo("Huaiji Release");
        assertThat(facts.division().code()).isEqualTo("430600");
        assertThat(facts.division().evidence()).as("words for another division").isEmpty();
        assertThat(facts.genre()).isEqualTo(ArticleFacts.Genre.ACTIVITY);
    }

    @Test
    void aDayWithoutWordsHasNoMention() {
        Laid laid = laid(Fix.ofArticle(Field.PUBLISHED, Map.of("day", "2023-01-14")));

        assertThat(laid.marks().unsaid(MentionKind.PUBLICATION)).isTrue();
    }

    @Test
    void aPersonIsCalledWhatSomebodySays() {
        Laid laid = laid(Fix.of(Field.PERSON, words("Yu Xiaojun"), Map.of("name", "Yu Xiaojie")));

        assertThat(laid.facts().persons()).extracting(PersonFact::name).containsExactly("Yu Xiaojie", "Chen Tengda");
        assertThat(person(laid, "Yu Xiaojie").posts()).hasSize(1);
        assertThat(laid.marks()
                        .corrected(
                                MentionKind.PERSON,
                                person(laid, "Yu Xiaojie").mentions().get(0).span()))
                .isTrue();
    }

    @Test
    void aPersonWhoIsNoneGoesWithPostsAndRoles() {
        Laid laid = laid(
                Fix.struck(Field.PERSON, words("Yu Xiaojun")),
                new Fix(
                        Field.POST,
                        words("secretary"),
                        words("Yu Xiaojun"),
                        null,
                        "",
                        false,
                        Map.of("office", "mayor"),
                        Map.of()));

        assertThat(laid.facts().persons()).extracting(PersonFact::name).containsExactly("Chen Tengda");
    }

    @Test
    void aPersonWhoWasMissedIsThere() {
        Laid laid = laid(Fix.of(Field.PERSON, words("Liang Zhi"), Map.of("name", "Liang Zhi")));

        PersonFact missed = person(laid, "Liang Zhi");
        assertThat(missed.mentions().get(0).quote()).isEqualTo("Liang Zhi");
        assertThat(missed.position()).isEqualTo(3);
    }

    @Test
    void aCorrectionHoldsWhenTheExtractionDoesNotFindThePersonAnyMore() {
        Anchor words = words("Yu Xiaojun");
        String without = TEXT.replace("person: Yu", "nobody: Yu");
        Fix name = Fix.of(Field.PERSON, new Anchor(words.start() + 1, words.words()), Map.of("name", "Yu Xiaojie"));

        Laid laid = Overlay.lay(without, reader.read(without), List.of(name));

        assertThat(laid.facts().persons()).extracting(PersonFact::name).containsExactly("Chen Tengda", "Yu Xiaojie");
    }

    @Test
    void wordsAreFoundAgainInATextThatHasChanged() {
        String longer = "A line more.\n" + TEXT;
        Laid laid = Overlay.lay(
                longer,
                reader.read(longer),
                List.of(Fix.of(Field.PERSON, words("Chen Tengda"), Map.of("name", "Chen Tengfei"))));

        assertThat(laid.facts().persons()).extracting(PersonFact::name).containsExactly("Yu Xiaojun", "Chen Tengfei");
    }

    @Test
    void wordsThatAreGoneAreToldAndNothingElseIsTouched() {
        Fix lost = Fix.of(Field.PERSON, new Anchor(3, "Nobody Here"), Map.of("name", "X"));

        Laid laid = laid(lost);

        assertThat(laid.lost()).containsExactly(lost);
        assertThat(laid.facts()).isEqualTo(reader.read(TEXT));
    }

    @Test
    void aPostIsCorrectedInPartAndTheRestStays() {
        Laid laid = laid(new Fix(
                Field.POST,
                words("secretary"),
                words("Yu Xiaojun"),
                null,
                "",
                false,
                Map.of("status", "FORMER"),
                Map.of()));

        PersonFact.Post post = person(laid, "Yu Xiaojun").posts().get(0);
        assertThat(post.status()).isEqualTo(PersonFact.Post.Status.FORMER);
        assertThat(post.office()).isEqualTo("secretary");
        assertThat(post.organisation()).isEqualTo("County Party Committee");
    }

    @Test
    void aPostThatWasMissedBringsItsBody() {
        Body body = new Body("Huaiji News", "huaiji-news", OrganisationFact.Kind.MEDIA, null, "441224");
        Map<String, String> value = new HashMap<>(body.value("body"));
        value.put("office", "reporter");
        Laid laid =
                laid(new Fix(Field.POST, words("listened"), words("Chen Tengda"), null, "", false, value, Map.of()));

        PersonFact.Post post = person(laid, "Chen Tengda").posts().get(1);
        assertThat(post.printed()).isEqualTo("listened");
        assertThat(post.office()).isEqualTo("reporter");
        assertThat(laid.facts().organisations()).anySatisfy(fact -> {
            assertThat(fact.name()).isEqualTo(post.organisation());
            assertThat(fact.divisionCode()).isEqualTo("441224");
        });
    }

    @Test
    void aPostThatIsNoneGoes() {
        Laid laid =
                laid(new Fix(Field.POST, words("secretary"), words("Yu Xiaojun"), null, "", true, Map.of(), Map.of()));

        assertThat(person(laid, "Yu Xiaojun").posts()).isEmpty();
    }

    @Test
    void aRoleIsTakenAndGiven() {
        Laid laid = laid(
                role("Yu Xiaojun", "PRESIDED", true),
                role("Yu Xiaojun", "SPOKE", false),
                role("Liang Zhi", "ATTENDED", false));

        assertThat(person(laid, "Yu Xiaojun").roles())
                .extracting(PersonFact.RoleFact::role)
                .containsExactly(PersonFact.Role.SPOKE);
        assertThat(person(laid, "Liang Zhi").roles())
                .extracting(PersonFact.RoleFact::meeting)
                .containsExactly(0);
    }

    private Fix role(String person, String role, boolean struck) {
        return new Fix(Field.ROLE, null, words(person), words("plenary meeting"), role, struck, Map.of(), Map.of());
    }

    @Test
    void aMeetingIsCorrected() {
        Laid laid = laid(Fix.of(
                Field.MEETING, words("plenary meeting"), Map.of("day", "2023-01-12", "kind", "ENLARGED", "host", "")));

        MeetingFact meeting = laid.facts().meetings().get(0);
        assertThat(meeting.heldOn()).isEqualTo(LocalDate.of(2023, 1, 12));
        assertThat(meeting.kind()).isEqualTo(MeetingFact.Kind.ENLARGED);
        assertThat(meeting.host()).isNull();
        assertThat(meeting.name()).isEqualTo("plenary meeting");
    }

    @Test
    void rolesAtAMeetingThatIsNoneAreNoLongerAtIt() {
        Laid laid = laid(
                Fix.struck(Field.MEETING, words("plenary meeting")),
                Fix.of(Field.MEETING, words("Long March was sung"), Map.of("name", "song", "kind", "OTHER")));

        assertThat(laid.facts().meetings()).extracting(MeetingFact::name).containsExactly("song");
        assertThat(person(laid, "Yu Xiaojun").roles().get(0).meeting()).isNull();
    }

    @Test
    void whoItIsGoesWithThePersonWhateverTheirIndex() {
        Who other = new Who("Chen Tengda", PersonScope.PROVINCE, "440000", 1);
        Laid laid = laid(
                Fix.struck(Field.PERSON, words("Yu Xiaojun")), Fix.of(Field.WHO, words("Chen Tengda"), other.value()));

        assertThat(laid.who()).containsExactly(Map.entry(0, other));
    }

    @Test
    void whatWasFoundRightStaysRightInWordsThatAreDrawnWider() {
        Laid laid = laid(new Fix(Field.CONFIRMED, words("Xiaojun"), null, null, "PERSON", false, Map.of(), Map.of()));

        assertThat(laid.marks().confirmed(MentionKind.PERSON, span("Yu Xiaojun")))
                .isTrue();
        assertThat(laid.marks().confirmed(MentionKind.POST, span("Yu Xiaojun"))).isFalse();
        assertThat(laid.marks().confirmed(MentionKind.PERSON, span("Chen Tengda")))
                .isFalse();
    }

    @Test
    void theOrderInWhichCorrectionsCameDoesNotMatter() {
        Fix name = Fix.of(Field.PERSON, words("Liang Zhi"), Map.of("name", "Liang Zhi"));
        Fix role = role("Liang Zhi", "ATTENDED", false);
        Fix day = Fix.of(Field.MEETING, words("plenary meeting"), Map.of("day", "2023-01-12"));

        assertThat(Overlay.lay(TEXT, reader.read(TEXT), List.of(role, name, day))
                        .facts())
                .isEqualTo(Overlay.lay(TEXT, reader.read(TEXT), List.of(day, name, role))
                        .facts());
    }

    private Laid laid(Fix... fixes) {
        return Overlay.lay(TEXT, reader.read(TEXT), List.of(fixes));
    }

    private static PersonFact person(Laid laid, String name) {
        return laid.facts().persons().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Anchor words(String words) {
        return Anchor.of(TEXT, span(words));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
