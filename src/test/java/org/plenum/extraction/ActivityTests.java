package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tours, visits and receptions in the wordings of the genre, and what looks like one and is none. */
class ActivityTests {

    private static final String LEADER = "Cai Hong, secretary of the Yiyang Municipal Party Committee, ";

    private static List<ActivityFact> activities(String body) {
        return Articles.EXTRACTOR
                .extract("Yiyang: news of the day\n\nRelease date: 2023-05-14\n\n" + body + "\n")
                .activities();
    }

    private static String people(ActivityFact activity) {
        return activity.participants().stream()
                .map(person -> (person.leading() ? "*" : "") + person.person())
                .collect(Collectors.joining(", "));
    }

    private static String show(ActivityFact activity) {
        return activity.kind().name().toLowerCase(Locale.ROOT) + " @ " + String.join(", ", activity.places());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "went to Jiangkou Town and Xiangshan Town to supervise flood control. | inspection @ Jiangkou Town, Xiangshan Town",
                "went to Heshan District to investigate and supervise the work. | field_research @ Heshan District",
                "successively went to Dabao Village, Yulin Town, and Hejia Village to look at the harvest. "
                        + "| visit @ Dabao Village, Yulin Town, Hejia Village",
                "came to some residential communities in Gaoqiao Street to check the work. | inspection @ Gaoqiao Street",
                "made a special trip to the Municipal Bureau for Letters to visit the staff. | visit @ Municipal Bureau for Letters",
                "led a team to investigate enterprises in Yilong Economic Development Zone. | field_research @ Yilong Economic Development Zone",
                "led a group to the Center for Disease Control and Prevention to carry out safety supervision. "
                        + "| inspection @ Center for Disease Control and Prevention",
                "inspected Linwu County, Yizhang County and Anren County. | inspection @ Linwu County, Yizhang County, Anren County",
                "visited Liangshan Prefecture for an inspection tour. | inspection @ Liangshan Prefecture",
                "visited the homes of veterans in Wujia Street and sent them condolences. | condolence_visit @ Wujia Street",
                "visited and consoled workers of the Yiyang Power Plant. | condolence_visit @ Yiyang Power Plant",
                "conducted field research in Anhua County. | field_research @ Anhua County",
                "carried out an inspection of the reservoirs in Anhua County. | inspection @ Anhua County",
                "presided over a symposium and visited Anhua County. | visit @ Anhua County",
                "met with a delegation led by Wang Tao, chairman of a company. | reception @ ",
                "will go to Anhua County to inspect the work. | ",
                "stressed that inspections should be strengthened. | ",
                "said that he had visited Anhua County to inspect the work. | ",
                "should have visited Anhua County. | ",
                "made a self-inspection and spoke. | ",
                "investigated a case of corruption in Anhua County. | ",
                "presided over the meeting and inspected by proxy. | ",
                "came to the conclusion that work goes on. | ",
                "went to Beijing to attend a meeting. | "
            })
    void wordingsAreReadWithKindAndPlaces(String predicate, String expected) {
        List<ActivityFact> found = activities("On May 13, " + LEADER + predicate);

        if (expected == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasSize(1);
            assertThat(show(found.get(0)).strip()).isEqualTo(expected.strip());
            assertThat(found.get(0).takenOn()).hasToString("2023-05-13");
            assertThat(people(found.get(0))).isEqualTo("*Cai Hong");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General Secretary Xi Jinping visited Hunan to inspect the work. Cai Hong, mayor of Yiyang, spoke of it.",
                "When Cai Hong, mayor of Yiyang, inspected Anhua County, it rained.",
                "On March 2, 2021, Cai Hong, mayor of Yiyang, inspected Anhua County.",
                "The third inspection team of the Yiyang Municipal Party Committee went to Anhua County to inspect the work."
            })
    void whatIsRecalledOrNobodysIsNoActivity(String body) {
        assertThat(activities(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Vice Mayor Qin Lu and Secretary-General Tang Min accompanied the inspection.",
                "Vice Mayor Qin Lu and Secretary-General Tang Min attended.",
                "Vice Mayor Qin Lu and Secretary-General Tang Min participated in the activity.",
                "Vice Mayor Qin Lu and Secretary-General Tang Min inspected together."
            })
    void thoseWhoCameAlongFollowTheLeader(String sentence) {
        List<ActivityFact> found = activities("On May 13, " + LEADER + "inspected Anhua County. " + sentence);

        assertThat(found).singleElement().satisfies(activity -> {
            assertThat(people(activity)).isEqualTo("*Cai Hong, Qin Lu, Tang Min");
            assertThat(activity.participants().get(1).evidence().rule()).isEqualTo(Rule.ACTIVITY_ACCOMPANIED);
        });
    }

    @Test
    void accompaniedByNamesThemInOneSentence() {
        List<ActivityFact> found =
                activities("On May 13, " + LEADER + "inspected Anhua County, accompanied by Qin Lu and Tang Min.");

        assertThat(found)
                .singleElement()
                .satisfies(activity -> assertThat(people(activity)).isEqualTo("*Cai Hong, Qin Lu, Tang Min"));
    }

    @Test
    void furtherSentencesOfTheSameDayAddPlacesAndWords() {
        List<ActivityFact> found = activities(
                "On the morning of May 13, " + LEADER + "went to Anhua County to inspect the work."
                        + " In Hejia Village, Tianzhuang Town, Cai Hong visited the fields. He then visited Yulin Town. ");

        assertThat(found).singleElement().satisfies(activity -> {
            assertThat(activity.places())
                    .containsExactly("Anhua County", "Hejia Village", "Tianzhuang Town", "Yulin Town");
            assertThat(activity.evidence()).hasSize(3);
            assertThat(activity.partOfDay()).isEqualTo(MeetingFact.PartOfDay.MORNING);
            assertThat(activity.dateEvidence().quote()).isEqualTo("the morning of May 13");
        });
    }

    @Test
    void anotherDayIsAnotherActivity() {
        List<ActivityFact> found = activities("On May 12, " + LEADER
                + "visited Anhua County. On May 13, Cai Hong came to Tianzhuang Town to visit the veterans.");

        assertThat(found)
                .extracting(activity -> activity.takenOn().toString())
                .containsExactly("2023-05-12", "2023-05-13");
    }

    @Test
    void respectiveLeadersHaveAnActivityEach() {
        List<ActivityFact> found = activities("On May 13, " + LEADER
                + "and Mayor Qin Lu respectively went to Anhua County and Tianzhuang Town to supervise flood control.");

        assertThat(found).extracting(activity -> people(activity)).containsExactly("*Cai Hong", "*Qin Lu");
        assertThat(found)
                .extracting(ActivityFact::places)
                .containsExactly(List.of("Anhua County"), List.of("Tianzhuang Town"));
    }

    @Test
    void businessNewsHasNone() {
        assertThat(Articles.EXTRACTOR
                        .extract(
                                "Acme opens a plant\n\nOn May 13, John Smith, president of Acme, visited the plant in Ohio.\n")
                        .activities())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Branch venues were set up in the counties (cities, districts). | counties (cities, districts)",
                "The meeting was held by video, with sub-venues in each district. | each district",
                "Branch venues have been established in counties, districts and parks. | counties, districts and parks",
                "Qin Lu attended at the Shuozhou branch venue. | Shuozhou branch venue",
                "Qin Lu attended at the branch venue. | branch venue",
                "The party branches met at the venue. | "
            })
    void branchVenuesAreRead(String sentence, String venues) {
        List<MeetingFact> meetings = Articles.EXTRACTOR
                .extract(
                        "Yiyang holds a video conference\n\nOn May 13, the Yiyang Municipal Party Committee held a video"
                                + " conference on flood control in the Municipal Conference Center. " + sentence
                                + " Mayor Cai Hong presided over it.\n")
                .meetings();

        assertThat(meetings).hasSize(1);
        MeetingFact.Venue branches = meetings.get(0).branchVenues();
        assertThat(branches == null ? null : branches.name()).isEqualTo(venues);
        assertThat(meetings.get(0).venue().name()).isEqualTo("Municipal Conference Center");
        assertThat(meetings.get(0).venue().evidence().quote()).isEqualTo("Municipal Conference Center");
    }

    @Test
    void mainVenueIsTheVenue() {
        List<MeetingFact> meetings = Articles.EXTRACTOR
                .extract(
                        "Yiyang holds a video conference\n\nOn May 13, the Yiyang Municipal Party Committee held a video"
                                + " conference on flood control, the main venue was set up in the Yiyang Grand Theatre and branch venues in"
                                + " the counties. Mayor Cai Hong presided over it.\n")
                .meetings();

        assertThat(meetings.get(0).venue().name()).startsWith("Yiyang Grand Theatre");
    }
}
