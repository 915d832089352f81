package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.extraction.PersonFact.Post;

/** Titles that stand around names, behind them twice, or in a list of people of whom some have no name; sentences of our own. */
class PostsInListsTests {

    private static final String HEAD = "Anhua Works on Tea\n\nRelease time: 2022-03-06\n\n"
            + "On March 5, 2022, the Anhua County Party Committee held a tea work conference. ";
    private static final String END = "\n\nZhu Bin, secretary of the Anhua County Party Committee, delivered a speech.";

    private static ArticleFacts facts(String sentence) {
        return Articles.EXTRACTOR.extract(HEAD + sentence + END);
    }

    private static String posts(ArticleFacts facts) {
        return facts.persons().stream()
                .filter(person -> !person.name().equals("Zhu Bin"))
                .map(person -> person.name() + ":"
                        + person.posts().stream().map(Post::printed).collect(Collectors.joining(" + ")))
                .collect(Collectors.joining("; "));
    }

    private static String without(ArticleFacts facts, PersonFact.Role role) {
        return facts.persons().stream()
                .filter(person -> !person.name().equals("Zhu Bin"))
                .filter(person -> person.roles().stream().noneMatch(fact -> fact.role() == role))
                .map(PersonFact::name)
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Director Wang Hong of the Forestry Bureau spoke. | Wang Hong:Director of the Forestry Bureau",
                "Chairman Wang Hong of the Tea Company spoke. | Wang Hong:Chairman of the Tea Company",
                "County Head Wang Hong of Anhua spoke. | Wang Hong:County Head of Anhua",
                "Mayor Wang Hong of Yiyang City spoke. | Wang Hong:Mayor of Yiyang City",
                "Deputy Directors Li Juan, Zhao Min, and Chen Bo of the Forestry Bureau spoke. | Li Juan:Deputy Directors of the Forestry Bureau; Zhao Min:Deputy Directors of the Forestry Bureau; Chen Bo:Deputy Directors of the Forestry Bureau",
                "Deputy directors Wang Hong of the Forestry Bureau and Li Juan of the Finance Bureau spoke. | Wang Hong:Deputy directors of the Forestry Bureau; Li Juan:Deputy directors of the Finance Bureau",
                "Attending were Director Wang Hong of the Forestry Bureau, Deputy Director Li Juan of the County Office, and Chen Bo. | Wang Hong:Director of the Forestry Bureau; Li Juan:Deputy Director of the County Office; Chen Bo:",
                "County leaders Wang Hong and Li Juan of the Forestry Bureau spoke. | Wang Hong:County leaders; Li Juan:County leaders",
            })
    void officeBeforeNamesHasTheBodyBehindThem(String sentence, String posts) {
        assertThat(posts(facts(sentence))).isEqualTo(posts == null ? "" : posts);
    }

    @Test
    void titleAroundANameHasItsBodyAndIsQuotedWithTheName() {
        Post post = facts("Secretary Wang Hong of the Anhua County Party Committee presided.").persons().stream()
                .filter(person -> person.name().equals("Wang Hong"))
                .findFirst()
                .orElseThrow()
                .posts()
                .get(0);

        assertThat(post.organisation()).isEqualTo("Anhua County Party Committee");
        assertThat(post.evidence().quote()).isEqualTo("Secretary Wang Hong of the Anhua County Party Committee");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Attending were Wang Hong, director of the forestry bureau, Li Juan, Zhao Min, deputy directors, the Secretary General and members of the committee. | Wang Hong:director of the forestry bureau; Li Juan:deputy directors; Zhao Min:deputy directors",
                "Attending were Li Juan and Zhao Min, deputy directors, secretary general, and members of the committee. | Li Juan:deputy directors; Zhao Min:deputy directors",
            })
    void titleOfOneBehindATitleOfSeveralIsOfOthers(String sentence, String posts) {
        assertThat(posts(facts(sentence))).isEqualTo(posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Presiding was County Head WANG Hong, also Deputy Secretary of the County Party Committee. | WANG Hong:County Head + Deputy Secretary of the County Party Committee",
                "Wang Hong, deputy county head, also director of the forestry bureau, spoke. | Wang Hong:deputy county head + director of the forestry bureau",
                "Wang Hong, deputy county head, and also director of the forestry bureau, spoke. | Wang Hong:deputy county head + director of the forestry bureau",
                "Wang Hong, deputy county head and also director of the forestry bureau, spoke. | Wang Hong:deputy county head + director of the forestry bureau",
                "Wang Hong, deputy county head, also spoke. | Wang Hong:deputy county head",
            })
    void alsoBringsAFurtherTitle(String sentence, String posts) {
        assertThat(posts(facts(sentence))).isEqualTo(posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Attending were a total of 39 people, including Wang Hong, director of the forestry bureau, and Li Juan.",
                "Present were more than 200 people, including Wang Hong and Li Juan.",
                "Attending were the leaders of all towns, including Wang Hong and Li Juan.",
                "A total of 39 people attended the meeting, among them Wang Hong and Li Juan.",
                "Attending were 39 people, among whom Wang Hong, director of the forestry bureau, and Li Juan.",
            })
    void whoIsIncludedAmongPeopleAttended(String sentence) {
        assertThat(posts(facts(sentence))).contains("Wang Hong", "Li Juan");
        assertThat(without(facts(sentence), PersonFact.Role.ATTENDED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wang Hong and Li Juan, leaders of the Tour Group, two other members of the Group, and county leaders Liu Ping and Sun Li. | Wang Hong:leaders of the Tour Group; Li Juan:leaders of the Tour Group; Liu Ping:county leaders; Sun Li:county leaders",
                "Wang Hong, director of the forestry bureau, two other deputy heads—Zhao Min and Chen Bo, and Liu Ping, county head. | Wang Hong:director of the forestry bureau; Zhao Min:deputy heads; Chen Bo:deputy heads; Liu Ping:county head",
                "Wang Hong, director of the forestry bureau, two other deputy directors, and Liu Ping. | Wang Hong:director of the forestry bureau; Liu Ping:",
                "Wang Hong, director of the forestry bureau, the other members, and county leader Liu Ping. | Wang Hong:director of the forestry bureau; Liu Ping:county leader",
                "Wang Hong, director of the forestry bureau, three clerks, and Liu Ping. | Wang Hong:director of the forestry bureau; Liu Ping:",
                "Wang Hong, director of the forestry bureau, farmers, and county leaders Liu Ping and Sun Li. | Wang Hong:director of the forestry bureau; Liu Ping:county leaders; Sun Li:county leaders",
                "Wang Hong, leader of the Tour Group (“the Group” for short), and Liu Ping, county head. | Wang Hong:leader of the Tour Group; Liu Ping:county head",
            })
    void listGoesOnBehindMembersWithoutAName(String list, String posts) {
        ArticleFacts facts = facts("Those present included " + list);

        assertThat(posts(facts)).isEqualTo(posts);
        assertThat(without(facts, PersonFact.Role.ATTENDED)).isEmpty();
    }
}
