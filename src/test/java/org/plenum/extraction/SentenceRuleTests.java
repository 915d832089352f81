package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wordings that rules read, one sentence each. */
class SentenceRuleTests {

    private static final String LEAD =
            "On March 5, 2023, the Standing Committee of the Yueyang Municipal Party Committee held a meeting. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Cao Puhua presided over the meeting.; Cao Puhua=PRESIDED",
                "Cao Puhua was in the chair.; Cao Puhua=PRESIDED",
                "Cao Puhua, secretary of the Municipal Party Committee, chaired and gave a speech.; Cao Puhua=PRESIDED,SPOKE",
                "The meeting was presided over by Cao Puhua.; Cao Puhua=PRESIDED",
                "The meeting was chaired by Municipal Party Secretary Cao Puhua.; Cao Puhua=PRESIDED",
                "Presiding was Cao Puhua, secretary of the Municipal Party Committee.; Cao Puhua=PRESIDED",
                "In the chair was Cao Puhua.; Cao Puhua=PRESIDED",
                "Cao Puhua took the chair, and all cadres attended.; Cao Puhua=PRESIDED",
                "Cao Puhua attended the meeting and delivered an important speech.; Cao Puhua=ATTENDED,SPOKE",
                "Li Zhi attended and spoke at the meeting.; Li Zhi=ATTENDED,SPOKE",
                "Li Zhi attended and addressed the meeting.; Li Zhi=ATTENDED,SPOKE",
                "The meeting was presided over by Cao Puhua, the secretary, who also delivered a speech.; Cao Puhua=PRESIDED,SPOKE",
                "Li Zhi, Wang Tao and Xie Qun were present.; Li Zhi=ATTENDED | Wang Tao=ATTENDED | Xie Qun=ATTENDED",
                "Among those present were Li Zhi and Wang Tao.; Li Zhi=ATTENDED | Wang Tao=ATTENDED",
                "Also present were city leaders Li Zhi and Wang Tao.; Li Zhi=ATTENDED | Wang Tao=ATTENDED",
                "Li Zhi, Wang Tao and other city leaders took part.; Li Zhi=ATTENDED | Wang Tao=ATTENDED",
                "Wu Haiping gave a speech, while Jiang Bingfeng, the deputy director, chaired.; Jiang Bingfeng=PRESIDED | Wu Haiping=SPOKE",
                "Li Zhi, deputy mayor, conveyed the spirit of the provincial meeting.; Li Zhi=REPORTED",
                "Attendees, including Li Zhi and Wang Tao, gave their thanks.; Li Zhi=ATTENDED | Wang Tao=ATTENDED",
                "Li Zhi was present to provide guidance.; Li Zhi=ATTENDED",
                "Li Zhi, the director, was entrusted by the Standing Committee of the Municipal People's Congress to make a report on its work.; Li Zhi=REPORTED",
                "Led by Chairman Li Zhi, the meeting heard two reports.; Li Zhi=PRESIDED",
                "Li Zhi sat in on the meeting.; Li Zhi=OBSERVED",
                "Li Zhi gave an account of spot checks.; Li Zhi=REPORTED",
                "Li Zhi read out the notice.; Li Zhi=REPORTED",
                "Cao Puhua made comments one by one.; Cao Puhua=COMMENTED",
                "Cao Puhua stressed that duties must be carried out.; Cao Puhua=SPOKE",
                "Li Zhi asked for leave.; Li Zhi=ABSENT",
                "Li Zhi, mayor, together with Wang Tao, secretary-general, attended the meeting.; Li Zhi=ATTENDED | Wang Tao=ATTENDED",
                "`Li Zhi, mayor; Wang Tao, deputy mayor; and those in charge of units listened and watched at the branch venue.`; Li Zhi=ATTENDED | Wang Tao=ATTENDED",
                "Vice chairmen seated in the front row of the rostrum were: Li Zhi (listed by strokes) and Wang Tao.; Li Zhi=ATTENDED | Wang Tao=ATTENDED",
                "A total of 39 people attended the meeting, including Li Zhi and Wang Tao.; Li Zhi=ATTENDED | Wang Tao=ATTENDED",
                "Li Zhi conveyed the spirit of the provincial meeting and raised requirements.; Li Zhi=REPORTED,SPOKE",
                "Li Zhi presided over the meeting and arranged the next tasks.; Li Zhi=PRESIDED,SPOKE",
                "Li Zhi made a special trip to the meeting to guide and comment.; Li Zhi=ATTENDED,COMMENTED",
                "`Also taking part in the meeting were: Li Zhi, head of the district; Wang Tao, chair of the committee; and Xie Qun.`; Li Zhi=ATTENDED | Wang Tao=ATTENDED | Xie Qun=ATTENDED",
                "Li Zhi, in his speech, was sure of the harvest.; Li Zhi=SPOKE",
                "Cao Puhua hosted the conference and announced its opening.; Cao Puhua=PRESIDED",
                "A work group led by Li Zhi looked into it.; Li Zhi=",
                "The meeting was led by Li Zhi.; Li Zhi=PRESIDED",
                "`Wherever he came, Li Zhi talked with those in charge.`; Li Zhi=",
                "Much was built under Li Zhi and said to be good.; Li Zhi=",
                "Reporter Li Zhi of our newspaper reported that it rained.; ``",
                "It relayed what Mao Wanchun asked for during his trip.; Mao Wanchun=",
                "The spirit of the speech of Mao Wanchun was studied.; Mao Wanchun=",
            })
    void rolesAreRead(String sentence, String expected) {
        ArticleFacts facts = Articles.EXTRACTOR.extract(LEAD + sentence);
        TreeMap<String, String> roles = new TreeMap<>();
        facts.persons()
                .forEach(person -> roles.put(
                        person.name(),
                        person.roles().stream()
                                .map(role -> role.role().name())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(","))));

        assertThat(roles.entrySet().stream().map(Object::toString).collect(Collectors.joining(" | ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Deputy Mayor Wu Yupei attended.; Wu Yupei=Deputy Mayor",
                "Wu Yupei, deputy mayor, attended.; Wu Yupei=deputy mayor",
                "Municipal Party Committee Deputy Secretary and Mayor Li Zhi attended.; Li Zhi=Municipal Party Committee Deputy Secretary/Mayor",
                "City leaders Li Zhi and Wang Tao attended.; Li Zhi=City leaders | Wang Tao=City leaders",
                "Li Zhi, Wang Tao and other city leaders attended.; Li Zhi=city leaders | Wang Tao=city leaders",
                "Zheng Hui and Li Jie, Deputy Directors, Fang Zaimin, Secretary-General took part.; Fang Zaimin=Secretary-General | Li Jie=Deputy Directors | Zheng Hui=Deputy Directors",
                "Li Zhi and Wang Tao, secretary and mayor respectively, attended.; Li Zhi=secretary | Wang Tao=mayor",
                "Li Zhi, the secretary, and Wang Tao, deputy secretary and mayor, respectively went to two towns.; Li Zhi=secretary | Wang Tao=deputy secretary/mayor",
                "Standing Committee of the Municipal Party Committee and Executive Vice Mayor Li Zhi spoke.; Li Zhi=Standing Committee of the Municipal Party Committee/Executive Vice Mayor",
                "The meeting was chaired by the Standing Committee of the Municipal Party Committee, Secretary of the Political and Legal Commission Li Zhi.; Li Zhi=Standing Committee of the Municipal Party Committee/Secretary of the Political and Legal Commission",
                "Li Zhi, Standing Committee of the Municipal Party Committee and Minister of Propaganda, spoke.; Li Zhi=Standing Committee of the Municipal Party Committee/Minister of Propaganda",
                "Li Zhi, Wang Tao and Xie Qun, the Standing Committee of the District Party Committee, attended.; Li Zhi=Standing Committee of the District Party Committee | Wang Tao=Standing Committee of the District Party Committee | Xie Qun=Standing Committee of the District Party Committee",
                "In the presence of Li Zhi, the Standing Committee of the Municipal People's Congress spoke.; Li Zhi=",
                "Tenzin Norbu replaced Pema Wangdu as the Chairman.; Pema Wangdu= | Tenzin Norbu=",
                "Deputy mayor zhang jianguo attended.; zhang jianguo=Deputy mayor",
                "The meeting was chaired by wang defu, deputy mayor.; wang defu=deputy mayor",
                "Vice mayors Li Zhi, \u9a6c\u4fdd\u56fd, lu Ming, jian-jun zhao, cheung chi-keung and Xie Qun attended.; Li Zhi=Vice mayors | Xie Qun=Vice mayors | cheung chi-keung=Vice mayors | jian-jun zhao=Vice mayors | lu Ming=Vice mayors | \u9a6c\u4fdd\u56fd=Vice mayors",
                "Mayor Bagatur attended the meeting.; Bagatur=Mayor",
                "Bagatur, deputy mayor of Yueyang, attended the meeting. Bagatur spoke.; Bagatur=deputy mayor of Yueyang",
                "Leaders like Qinza Lha (Secretary of the Party Group), Rui Liung (who is the deputy mayor) attended.; Qinza Lha=Secretary of the Party Group | Rui Liung=deputy mayor",
                "Erken Tuniya was appointed acting mayor. Tuniya spoke.; Erken Tuniya=acting mayor",
                "Li Zhi, Chenjie and Xie Qun attended.; Chenjie= | Li Zhi= | Xie Qun=",
                "Chief Agronomist Wang Tao, Chief Engineer Xie Qun spoke.; Wang Tao=Chief Agronomist | Xie Qun=Chief Engineer",
                "Li Zhi, deputy head of the district food safety leading group, spoke.; Li Zhi=deputy head of the district food safety leading group",
                "Li Zhi, mayor of Yueyang – a city of lakes, spoke.; Li Zhi=mayor of Yueyang",
                "Li Zhi, secretary of the Municipal Party Committee at the opening ceremony, spoke.; Li Zhi=secretary of the Municipal Party Committee",
                "Li Zhi, member of the party group and nominated by others, attended.; Li Zhi=member of the party group",
                "Several vice chairmen, including Li Zhi and Wang Tao, attended.; Li Zhi=vice chairmen | Wang Tao=vice chairmen",
                "he Angang, member of the Standing Committee, presided.; he Angang=member of the Standing Committee",
                "Zhang Yong 'an, deputy mayor, spoke.; Zhang Yong 'an=deputy mayor",
                "Wang Yi\u00a1\u00afou, deputy mayor, spoke.; Wang Yi\u00a1\u00afou=deputy mayor",
                "Wang Yi district set up a party group.; ``",
                "City leaders Li Zhi, Mana and Xie Qun attended.; Li Zhi=City leaders | Mana=City leaders | Xie Qun=City leaders",
                "Huang Jianwen, former Secretary-General of the Standing Committee of the Municipal People's Congress, attended.; Huang Jianwen=former Secretary-General of the Standing Committee of the Municipal People's Congress",
                "Li Zhi is also a deputy secretary of the municipal party committee.; Li Zhi=deputy secretary of the municipal party committee",
                "Li Zhi currently serves as secretary of the municipal party committee.; Li Zhi=secretary of the municipal party committee",
                "Li Zhi, who is also the mayor, attended the meeting.; Li Zhi=mayor",
                "Secretary of the County Party Committee Bagatur attended the meeting.; Bagatur=Secretary of the County Party Committee",
                "Chairman of the Regional People's Congress Tenzin Norbu (ethnicity: Tibetan) attended.; Tenzin Norbu=Chairman of the Regional People's Congress",
            })
    void postsGoToTheirPeople(String sentence, String expected) {
        ArticleFacts facts = Articles.EXTRACTOR.extract(LEAD + sentence);
        TreeMap<String, String> posts = new TreeMap<>();
        facts.persons()
                .forEach(person -> posts.put(
                        person.name(),
                        person.posts().stream().map(PersonFact.Post::printed).collect(Collectors.joining("/"))));

        assertThat(posts.entrySet().stream().map(Object::toString).collect(Collectors.joining(" | ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "The Standing Committee of the Yueyang Municipal Party Committee held an enlarged meeting on March 5.; enlarged meeting of the Standing Committee of the Yueyang Municipal Party Committee",
                "The mobilization meeting for the first round of inspection took place yesterday in Yueyang. Mayor Li Zhi spoke.; mobilization meeting for the first round of inspection",
                "Yueyang was host on February 7 to the Provincial Party Committee's rural Work Conference.; Provincial Party Committee's rural Work Conference",
                "Mayor Li Zhi chaired the 125th executive meeting of the Yueyang municipal government.; 125th executive meeting of the Yueyang municipal government",
                "The Bureau of the Third Session of the Ninth Yueyang Municipal People's Congress gathered for its fourth meeting.; fourth meeting of the Bureau of the Third Session of the Ninth Yueyang Municipal People's Congress",
                "The Standing Committee of the Yueyang Municipal People's Congress held its 34 th meeting. Li Zhi spoke.; 34 th meeting of the Standing Committee of the Yueyang Municipal People's Congress",
                "The Yueyang Municipal Government held its first meeting of directors. Li Zhi spoke.; first meeting of directors of the Yueyang Municipal Government",
                "Mayor Li Zhi of Yueyang chaired a symposium to publicly select cadres. The Municipal Party Committee agreed.; symposium to publicly select cadres",
                "Mayor Li Zhi of Yueyang chaired a video conference on flood prevention, disaster relief, and rescue efforts.; video conference on flood prevention, disaster relief, and rescue efforts",
                "The Yueyang Municipal Party Committee held a work conference on forestry, looked into the matter, and gave orders.; work conference on forestry",
                "The theoretical learning center group of the Yueyang Municipal Party Committee organized a collective study.; collective study of the theoretical learning center group of the Yueyang Municipal Party Committee",
                "In a city-wide conference on air quality on March 5, Li Zhi, mayor of Yueyang, said that the work should go on.; city-wide conference on air quality",
                "On March 5, at the provincial video conference on flood control, Li Zhi, mayor of Yueyang, stressed safety.; provincial video conference on flood control",
                "The deployment meeting for the establishment of a national civilized city was held in Yueyang. Mayor Li Zhi spoke.; deployment meeting for the establishment of a national civilized city",
                "On August 17, Yueyang County rural work conference held in the county hall. Secretary Li Zhi spoke.; Yueyang County rural work conference",
                "The rural work conference held in Yueyang last year was recalled by Mayor Li Zhi. He spoke.; ",
                "On October 31, the Yueyang county party committee theoretical study center group study meeting, in-depth study of the spirit. Deputy director Li Zhi presided.; Yueyang county party committee theoretical study center group study meeting",
                "On January 15, the first meeting of the 13th Yueyang Municipal Committee of the CPPCC successfully completed various agendas and closed. Li Zhi, the chairman, attended.; first meeting of the 13th Yueyang Municipal Committee of the CPPCC",
                "Li Zhi, the secretary of the Municipal Party Committee, emphasized the importance of care at the Municipal Party Committee's results exchange meeting. The meeting was held in Yueyang.; Municipal Party Committee's results exchange meeting",
                "Li Zhi, secretary of the Yueyang Municipal Party Committee, emphasized the spirit of the speech at the national work conference. People agreed.; ",
                "The Yueyang Municipal Party Committee met on March 5.; meeting of the Yueyang Municipal Party Committee",
                "The Yueyang Municipal Party Committee will hold a work conference next week.; ",
                "Mayor Li Zhi conveyed the spirit of the provincial work conference in Yueyang to the municipal government.; ",
            })
    void meetingsHeldAreRead(String text, String expected) {
        List<MeetingFact> meetings = Articles.EXTRACTOR.extract(text).meetings();

        assertThat(meetings.stream().map(MeetingFact::name).collect(Collectors.joining(" | ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "On March 5, 2023, the Yueyang Municipal Government held a work conference. Mayor Li Zhi presided over the conference. Afterwards, the Junshan District Party Committee held a meeting to spread early farming. District head Peng Lan presided over the meeting.;"
                        + "work conference 2023-03-05 Li Zhi | meeting to spread early farming 2023-03-05 Peng Lan",
                "The Third Session of the Ninth Yueyang Municipal People's Congress opened on March 6, 2023. On March 5, 2023, the Ninth Yueyang Municipal People's Congress held a preparatory meeting. Peng Lan presided over the meeting.;"
                        + "Third Session of the Ninth Yueyang Municipal People's Congress 2023-03-06 | preparatory meeting of the Ninth Yueyang Municipal People's Congress 2023-03-05 Peng Lan",
                "On March 5, 2023, the Yueyang Municipal Government held a work conference. Mayor Li Zhi said that since the city held a mobilization meeting on March 1 much was done.;"
                        + "work conference 2023-03-05",
                "On March 5, 2023, the party group meeting of the Wuding County CPPCC and the 65th chairman meeting were held. Chairman Peng Lan presided over both.;"
                        + "party group meeting of the Wuding County CPPCC 2023-03-05 Peng Lan | 65th chairman meeting 2023-03-05 Peng Lan",
                "On March 5, 2023, the plenary meeting of the Wuding County Government and the debriefing meeting on safety were held. Mayor Peng Lan presided over both.;"
                        + "plenary meeting of the Wuding County Government 2023-03-05 Peng Lan",
                "On March 5, 2023, the Yueyang Municipal Government held a work conference. Mayor Li Zhi spoke. On March 9 the city will hold a mobilization meeting.;"
                        + "work conference 2023-03-05",
            })
    void secondMeetingHasItsOwnDayAndPresider(String text, String expected) {
        assertThat(Articles.EXTRACTOR.extract(text).meetings().stream()
                        .map(meeting -> (meeting.name() + " " + meeting.heldOn() + " "
                                        + String.join("+", meeting.presidedBy()))
                                .strip())
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "The Wuding County Committee of the Communist Party held a meeting to spread early farming and to plant trees. County magistrate Peng Lan spoke.; meeting to spread early farming",
                "The Standing Committee of the Wuding County Party Committee held a meeting to spread early farming.; meeting of the Standing Committee of the Wuding County Party Committee",
                "County magistrate Peng Lan presided over a symposium held in Wuding to select young cadres.; symposium to select young cadres",
                "The report meeting of the Wuding County Propaganda Group to spread the spirit of the congress was held in Wuding. County magistrate Peng Lan spoke.; report meeting of the Wuding County Propaganda Group to spread the spirit of the congress",
                "The Wuding County Party Committee held a democratic life meeting focused on theme education.; democratic life meeting focused on theme education",
                "Wuding City CPPCC held its 26th standing committee. Chairman Peng Lan spoke.; 26th standing committee",
                "The Wuding County Party Committee held a study meeting and a results exchange meeting.; study meeting and a results exchange meeting",
                "County magistrate Peng Lan presided over this year's fourth work conference of Wuding County.; fourth work conference of Wuding County",
                "Under the requirements on holding a democratic life meeting, the Wuding County Party Committee held a study meeting.; study meeting of the Wuding County Party Committee",
                "County secretary Peng Lan visited Wuding County and held 9 reporting meetings.; ``",
            })
    void meetingsAreNamed(String text, String expected) {
        assertThat(Articles.EXTRACTOR.extract(text).meetings().stream()
                        .map(MeetingFact::name)
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(expected);
    }

    @Test
    void headlineTellsTheMeetingThatTheBodyOnlySpeaksOf() {
        ArticleFacts facts = Articles.EXTRACTOR.extract("""
                Liuyang City CPPCC Holds Meeting to Study Speech

                Officials came to the CPPCC of Liuyang City. Led by Chairman Peng Lan, the meeting aimed to deepen understanding.
                """);

        assertThat(facts.meetings()).extracting(MeetingFact::name).containsExactly("Meeting of the Liuyang City CPPCC");
        assertThat(facts.meetings().get(0).presidedBy()).containsExactly("Peng Lan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinmen County Magistrate Yang Cheng-wu presided over a county council meeting on Friday. KMT Chairman Wu Tun-yi attended.",
                "The Taoyuan City Government held a meeting Tuesday. Mayor Chang San-cheng presided over the meeting and Deputy Mayor Su Chun-jung attended.",
                "The Chief Executive, Mr Leung Chun-ying, chaired a meeting of the Executive Council today. The Secretary for Justice attended.",
                "Kaohsiung Mayor Chen Chi-mai held a meeting of the municipal government on Tuesday.",
            })
    void councilsOfTaiwanAndHongKongAreNotOurs(String text) {
        ArticleFacts facts = Articles.EXTRACTOR.extract(text);

        assertThat(facts.meetings()).isEmpty();
        assertThat(facts.division().code()).isNull();
    }
}
