package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report tells outside the sentence on its meeting: in its headline, in an aside, once for two, or only of a visit. */
class ToldElsewhereTests {

    /** Shows that the text is on a Chinese body. */
    private static final String CHAIR =
            " Zhao Lin, secretary of the county party committee, presided over the meeting.";

    private static final String BODY = "\n\nRelease date: 2023-05-14\n\n";

    private static ArticleFacts facts(String text) {
        return Articles.EXTRACTOR.extract(text);
    }

    private static String roles(String text) {
        return facts(text).persons().stream()
                .map(person -> person.name() + ":" + Articles.roles(person))
                .collect(Collectors.joining(", "));
    }

    private static ActivityFact activity(String text) {
        return facts("Luping: news of the day" + BODY + text).activities().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Meeting to promote the repair of old dykes in Luping County;"
                        + "On May 3, a meeting was held to promote the repair of dykes that the county party committee has planned.;"
                        + "Meeting to promote the repair of old dykes in Luping County",
                "Symposium held to hear opinions on the plan of Luping City;"
                        + "On May 3, Wang Hui, vice mayor, hosted a symposium to hear what the schools think.;"
                        + "Symposium to hear opinions on the plan of Luping City",
                "Luping County: a symposium and much rain;"
                        + "On May 3, Wang Hui, county magistrate, hosted a symposium to hear what the schools think.;symposium",
            })
    void meetingThatTheReportDoesNotNameIsNamedByItsHeadline(String headline, String body, String name) {
        assertThat(Articles.meetings(headline + BODY + body + CHAIR)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Luping Municipal Committee of the Chinese People's Political Consultative Conference (CPPCC) began its second session on May 3.;"
                        + "second session of the Luping Municipal Committee of the Chinese People's Political Consultative Conference",
                "The city's advisory body - the Luping Municipal Committee of the CPPCC - held its second session on May 3.;"
                        + "second session of the Luping Municipal Committee of the CPPCC",
                "The morning of May 3 witnessed the opening of the second session of the Luping Municipal People's Congress.;"
                        + "second session of the Luping Municipal People's Congress",
                "On May 3, the county magistrate Wang Hui attended the symposium on “Wang Hui: What the river says to us” in the county.;"
                        + "symposium on “Wang Hui: What the river says to us”",
                "On May 3, Luping City organized the heads of all towns, of schools and of shops to watch the video conference concerning fire safety.;"
                        + "video conference concerning fire safety",
                "On May 3, the Luping Municipal Party Committee Office held a meeting of the study center group and a meeting of party members.;"
                        + "meeting of the study center group,meeting of party members",
                "On May 3, the national two sessions security work conference of Luping County was held.;"
                        + "national two sessions security work conference of Luping County",
            })
    void nameOfMeetingIsWhole(String sentence, String names) {
        assertThat(Articles.meetings(sentence + CHAIR)).isEqualTo(List.of(names.split(",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The county party committee discussed the holding of the Luping Tea Conference.",
                "On May 3, the county party committee heard a report. Assistant mayor Wang Hui attended an activity.",
            })
    void whatIsOnlyDiscussedOrCalledAnActivityIsNoMeeting(String text) {
        assertThat(Articles.meetings(text)).isEmpty();
    }

    @Test
    void meetingInTheCourseOfATourOfSeveralDaysHasNoDay() {
        ArticleFacts facts = facts("Luping: news of the day" + BODY
                + "From May 3 to 6, Wang Hui, vice chairman of the Provincial CPPCC, led a team to Luping City to investigate schools.\n\n"
                + "The team held a special symposium on school meals, where teachers had their say.");

        assertThat(facts.meetings()).hasSize(1).allMatch(meeting -> Objects.isNull(meeting.heldOn()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "party group meeting of the Standing Committee of the Municipal People's Congress;PARTY_GROUP",
                "first meeting of directors of the Standing Committee of the Municipal People's Congress;CHAIRPERSONS",
                "33rd chairmen meeting of the second session of the County CPPCC;CHAIRPERSONS",
                "enlarged meeting of the Standing Committee of the Municipal Party Committee;STANDING_COMMITTEE",
            })
    void organThatIsNamedFirstGivesTheKind(String name, MeetingFact.Kind kind) {
        assertThat(facts("On May 3, the " + name + " was held in Luping City." + CHAIR)
                        .meetings())
                .extracting(MeetingFact::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The meeting was hosted by the university President, Wang Hui.;Wang Hui:presided",
                "The opening was attended by 260 members, including Wang Hui, chairman of the CPPCC.;Wang Hui:attended",
                "Deputy mayor Wang Hui attended the session as an observer.;Wang Hui:observed",
                "Mayor Wang Hui presided over the meeting. Investment, he pointed out, is worth nothing until the works stand.;"
                        + "Wang Hui:presided+spoke",
                "Investment, Mayor Wang Hui pointed out, is worth nothing until the works stand.;Wang Hui:spoke",
                "Mayor Wang Hui called on Li Jing, a retired driller, and asked what she lacked.;Wang Hui:, Li Jing:",
                "Mayor Wang Hui greeted the Li Jing family and encouraged them to hold on.;Wang Hui:spoke, Li Jing:",
                "Mayor Wang Hui shared a typical case of the theme education.;Wang Hui:spoke",
                "At the bridge of the Hejun Expressway, Mayor Wang Hui stressed that lives come first.;Wang Hui:spoke",
            })
    void rolesAreThoseOfTheSubject(String sentence, String expected) {
        assertThat(roles(sentence)).isEqualTo(expected);
    }

    @Test
    void delegationIsLedByItsLeaderAndNotByTheLastOfItsCompany() {
        ActivityFact visit =
                activity("Accompanied by Luping municipal leaders Wang Hui, Li Jing and Chen Wei, the Baihe Party and"
                        + " Government Delegation led by Sun Tao, mayor of Baihe, visited Shaoxing.");

        assertThat(visit.participants())
                .extracting(ActivityFact.Participant::person)
                .containsExactly("Sun Tao", "Wang Hui", "Li Jing", "Chen Wei");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Wang Hui, secretary of the County Party Committee, called on veteran party members and through them sent greetings to all.;"
                        + "CONDOLENCE_VISIT;",
                "Wang Hui, secretary of the County Party Committee, met with Governor John Harvey at the Shangri-la Hotel.;RECEPTION;Shangri-la Hotel",
                "Wang Hui, secretary of the County Party Committee, visited Li Jing, former Vice Chairman of a company, in Kunlun Street.;"
                        + "VISIT;Kunlun Street",
                "Wang Hui, secretary of the County Party Committee, went to Baisi Town to inspect dykes. Secretary Wang went on to Hejia Village.;"
                        + "INSPECTION;Baisi Town,Hejia Village",
            })
    void visitHasItsKindAndPlaces(String body, ActivityFact.Kind kind, String places) {
        ActivityFact visit = activity(body);

        assertThat(visit.kind()).isEqualTo(kind);
        assertThat(visit.places()).isEqualTo(places == null ? List.of() : List.of(places.split(",")));
    }

    @Test
    void dayOfAMeetingThatIsToComeIsNotThatOfATour() {
        ActivityFact tour = activity(
                "The county economy conference will be held in Luping City on May 20, 2023."
                        + " Wang Hui, secretary of the Luping Municipal Party Committee, led a team to inspect Suxian District.");

        assertThat(tour.takenOn()).isNull();
    }

    @Test
    void inChineseThoseWhoConsoledTogetherCameAlong() {
        List<ActivityFact> visits = facts("2月6日，县委书记王伟走访慰问老干部。县政协主席李琼、副县长陈刚一同慰问。\n会上，县委副书记赵平领学了总书记在福建考察时的讲话。")
                .activities();

        assertThat(visits).hasSize(1);
        assertThat(visits.get(0).participants())
                .extracting(ActivityFact.Participant::person)
                .containsExactly("王伟", "李琼", "陈刚");
        assertThat(visits.get(0).places()).isEmpty();
    }
}
