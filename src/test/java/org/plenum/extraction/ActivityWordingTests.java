package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings of tours that stood in reports which were counted before anybody read them: kinds told late, heads of groups, long company. */
class ActivityWordingTests {

    private static final String LEADER = "Cai Hong, secretary of the Yiyang Municipal Party Committee, ";

    private static List<ActivityFact> activities(String headline, String body) {
        return Articles.EXTRACTOR
                .extract(headline + "\n\nRelease date: 2023-05-14\n\n" + body + "\n")
                .activities();
    }

    private static List<ActivityFact> activities(String body) {
        return activities("Yiyang: news of the day", body);
    }

    private static String show(ActivityFact activity) {
        String people = activity.participants().stream()
                .map(person -> (person.leading() ? "*" : "") + person.person())
                .collect(Collectors.joining(", "));
        String kind = activity.kind().name().toLowerCase(Locale.ROOT);
        return (kind + " " + people + " @ " + String.join(", ", activity.places())).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visited the cadres and the old party members in Anhua County to investigate village work. | field_research *Cai Hong @ Anhua County",
                "visited crowded places such as schools and shops in Anhua County and inspected the exits. | inspection *Cai Hong @ Anhua County",
                "visited some teachers in Anhua County to express his greetings and cordial condolences. "
                        + "| condolence_visit *Cai Hong @ Anhua County",
                "went to Wujia Street to visit and comfort veterans. | condolence_visit *Cai Hong @ Wujia Street",
                "led his investigation team to Anhua County. | field_research *Cai Hong @ Anhua County",
                "went down to Tianzhuang Town to examine the dykes. | inspection *Cai Hong @ Tianzhuang Town",
                "arrived in Anhua County to see how the dykes hold. | visit *Cai Hong @ Anhua County",
                "went deep into the villages of Anhua County to look into their trades. | field_research *Cai Hong @ Anhua County",
                "met with the consulates of eleven countries. | reception *Cai Hong @",
                "visited Yilong Cement Co., Ltd. and Anhua County. | visit *Cai Hong @ Yilong Cement Co., Ltd., Anhua County",
                "inspected the Yiyang Economic and Technological Development Zone. "
                        + "| inspection *Cai Hong @ Yiyang Economic and Technological Development Zone",
                "visited Anhua County on behalf of the Yiyang Municipal Party Committee. | visit *Cai Hong @ Anhua County"
            })
    void kindAndPlacesAreToldAnywhereInTheClause(String predicate, String expected) {
        assertThat(activities("On May 13, " + LEADER + predicate))
                .singleElement()
                .satisfies(activity -> assertThat(show(activity)).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A delegation headed by Cai Hong, secretary of the Yiyang Municipal Party Committee, visited Anhua County. "
                        + "| visit *Cai Hong @ Anhua County",
                "On May 13, the visits were led by Municipal Party Secretary Cai Hong and Mayor Qin Lu. | visit *Cai Hong, Qin Lu @",
                "On the \"May 4th\" Youth Day, Cai Hong, mayor of Yiyang, inspected Anhua County. | inspection *Cai Hong @ Anhua County",
                "Accompanied by Vice Mayor Qin Lu, Cai Hong, mayor of Yiyang, inspected Anhua County. "
                        + "| inspection *Cai Hong, Qin Lu @ Anhua County",
                "Cai Hong, mayor of Yiyang, inspected Anhua County, accompanied by the Standing Committee of the County Party"
                        + " Committee and Executive Deputy County Magistrate Qin Lu. | inspection *Cai Hong, Qin Lu @ Anhua County"
            })
    void whoLedAndWhoCameAlongIsSaidInManyWays(String sentence, String expected) {
        assertThat(activities(sentence))
                .singleElement()
                .satisfies(activity -> assertThat(show(activity)).isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inspector Qin Lu as well as leaders from the bureaus of water, finance, farming and trade and from Xihe Street"
                        + " accompanied the inspection.",
                "Municipal leaders including Qin Lu took part. In the afternoon, the Yiyang Municipal Party Committee held a"
                        + " work conference on flood control."
            })
    void thoseWhoCameAlongMayStandFarFromTheirVerb(String company) {
        assertThat(activities("On May 13, " + LEADER + "inspected Anhua County. " + company))
                .singleElement()
                .satisfies(activity ->
                        assertThat(show(activity)).isEqualTo("inspection *Cai Hong, Qin Lu @ Anhua County"));
    }

    @Test
    void whoAttendedAMeetingToldBeforeDidNotComeAlong() {
        List<ActivityFact> found = activities(
                "On May 13, " + LEADER + "inspected Anhua County. In the afternoon, the Yiyang"
                        + " Municipal Party Committee held a work conference on flood control. Vice Mayor Qin Lu attended.");

        assertThat(found)
                .singleElement()
                .satisfies(activity -> assertThat(show(activity)).isEqualTo("inspection *Cai Hong @ Anhua County"));
    }

    @Test
    void placesOfWhatTheLeaderAskedThereBelongToTheActivity() {
        List<ActivityFact> found =
                activities("On May 13, " + LEADER + "inspected Anhua County. At Hejia Village, Cai Hong"
                        + " asked how the wheat stands. In the afternoon, Cai Hong said that all was well.");

        assertThat(found)
                .singleElement()
                .satisfies(activity ->
                        assertThat(show(activity)).isEqualTo("inspection *Cai Hong @ Anhua County, Hejia Village"));
    }

    @Test
    void headlineSaysWhatAMereVisitWasFor() {
        String body = "On May 13, " + LEADER + "went to Anhua County and Tianzhuang Town.";

        assertThat(activities("Cai Hong investigates the spring sowing", body))
                .extracting(ActivityFact::kind)
                .containsExactly(ActivityFact.Kind.FIELD_RESEARCH);
        assertThat(activities("Cai Hong in the villages", body))
                .extracting(ActivityFact::kind)
                .containsExactly(ActivityFact.Kind.VISIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An old man said, \"Cai Hong, mayor of Yiyang, inspected Anhua County.\"",
                "The Yiyang Municipal Party Committee studied a report drafted by Cai Hong, mayor of Yiyang, on visits.",
                "The delegation led by Cai Hong, mayor of Yiyang, listened to the report of the Yiyang Municipal Government."
            })
    void wordsOfOthersAndOtherWorkAreNone(String body) {
        assertThat(activities(body)).isEmpty();
    }
}
