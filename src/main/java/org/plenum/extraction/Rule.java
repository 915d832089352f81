package org.plenum.extraction;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of rules: every rule that may stand behind a fact is declared here, once, and nowhere else. Rules refer to their constant,
 * so a misspelt one does not compile. The part of the name before the first underscore is the family, and the id follows from the name:
 * {@code PERSON_LOWER_CASE} is {@code person.lower-case}.
 *
 * <p>To add a rule: a constant here, with the class that emits it and what it reads in one line; one line in docs/extraction.md; a text in
 * the tests that makes it emit. Tests compare the three.
 */
public enum Rule {
    TITLE_HEADLINE("Titles", "the first line that is a headline"),
    TITLE_ORIGINAL("Titles", "behind \"Original title:\""),
    TITLE_DERIVED("Titles", "no headline is printed: made from the first sentence, and marked so"),

    PUBLISHED_LABEL("PublicationReader", "the value of \"time:\", \"Release date:\", \"Date:\""),
    PUBLISHED_SOURCE("PublicationReader", "behind the source: \"Source:Taizhou 2023-09-14 15:21\""),
    PUBLISHED_RELEASE_LINE("PublicationReader", "\"Huaiji released at 22:47 on January 14, 2023\""),
    PUBLISHED_DATE_LINE("PublicationReader", "a line that is nothing but a date"),
    PUBLISHED_DATELINE("PublicationReader", "\"BEIJING, March 5, 2023 (Xinhua)\""),
    PUBLISHED_TODAY("PublicationReader", "behind \"today\" in the text: \"opened today (March 5, 2023)\""),
    PUBLISHED_CRAWLER("PublicationReader", "the crawler's prefix \" date 2023-03-25 \""),

    OUTLET_SOURCE("OutletReader", "behind \"source:\""),
    OUTLET_AUTHOR("OutletReader", "behind \"author:\", where that is no person"),
    OUTLET_DATELINE("OutletReader", "\"News from Yueyang Daily (Reporter ...)\""),
    OUTLET_RELEASE("OutletReader", "\"Huaiji released at 22:47\""),
    OUTLET_SITE("OutletReader", "\"Home » Headline – Huaibei News Network\": the site behind the headline of a trail"),
    OUTLET_DOMAIN(
            "OutletReader",
            "\"( chinadaily.com.cn )\", \"Updated: Jul 10, 2017 chinadaily.com.cn\": the address of a site beside the stamp"),
    OUTLET_CITED("OutletReader", "\"according to the Xinjiang Daily report\" in the first sentences"),

    BYLINE_DATELINE("BylineReader", "\"(Reporter Wang Jin, photo by Tang Qing)\""),
    BYLINE_FIELD("BylineReader", "behind \"reporter:\", \"editor:\""),
    BYLINE_AUTHOR("BylineReader", "behind \"author:\", where that is a person"),
    BYLINE_APPOSED("CreditedInText", "\"Zhao Yuxian, a reporter from the Pingliang Rong Media Center\""),

    PERSON_PINYIN("NameReader", "surname and pinyin: \"Yu Xiaojun\", \"Zhang Zhong Yu\", \"LAN Shaomin\", \"XuQin\""),
    PERSON_MINORITY(
            "MinorityNames", "parts of Tibetan, Turkic, Mongol and Yi names: \"Losang Jamcan\", \"Erkin · Tuniyaz\""),
    PERSON_LISTED("NameReader", "pinyin that could be other words, in a list of names: \"Bao Gang, Yu Lixin\""),
    PERSON_LOWER_CASE("LowerCaseNames", "\"Wang ning\", \"wang Lei\": names that a translation left in lower case"),
    PERSON_SURNAME("KnownNames", "\"Chen said\", where one person of that surname was named in full"),
    PERSON_CONTEXT("Listing", "other names: behind a title, in a list of names, before a title in commas"),
    PERSON_CREDIT("Pipeline", "\"Reviewed by: Zeng Linji\""),

    PERSON_HAN(
            "ChineseReader",
            "a name in Chinese characters right behind a title, in a list with one, or again: \"县长王代强\""),

    POST_TITLE("PostReader", "a title beside a name; before or behind it, of one or of a list"),
    POST_INHERITED("PostReader", "\"A, Vice Chairman of X, B, C\": a title that several may hold goes on in the list"),

    POST_HAN("ChineseReader", "a title in Chinese characters right before a name: \"县委副书记、县长\""),

    ROLE_SUBJECT("Predicates", "\"X, director of ..., attended the meeting and delivered a speech\""),
    ROLE_STATEMENT("Predicates", "\"X stressed that ...\""),
    ROLE_PRONOUN("RoleReader", "\"He stressed that ...\" of the one person named before"),
    ROLE_INVERTED("RoleReader", "\"presided over by X\", \"Among those present were ...\""),
    ROLE_ELLIPSIS("RoleReader", "\"A presided over the morning session, and B that in the afternoon\", \"as did C\""),
    ROLE_VERBLESS("VerblessRoles", "\"A, attendance and speech\", \"B's special report, and A made a speech\""),
    ROLE_ACTIVITY("PersonCollector", "who took part in an activity, and of whom nothing else is told"),
    ROLE_GARBLED("Predicates", "\"X, chaired by the county magistrate, called a meeting\" of a machine translation"),

    ROLE_HAN("ChineseReader", "what the clause behind a name in Chinese characters says: \"主持会议并讲话\""),

    ORGANISATION_NAME("OrganisationReader", "a body's name"),
    ORGANISATION_INNER("OrganisationReader", "a body that the name of another names too"),
    ORGANISATION_PAPER("OrganisationReader", "the paper of a dateline"),

    ORGANISATION_HAN(
            "HanBodies", "a word of rank and the end of a body's name in Chinese characters: \"县委\", \"自治区教育厅\""),

    MEETING_OBJECT("MeetingFinder", "\"the Standing Committee held an enlarged meeting\""),
    MEETING_SUBJECT("SubjectMeetings", "\"the mobilization meeting took place yesterday\""),
    MEETING_LIST("MeetingFinder", "\"saw two sittings: A, and B\""),
    MEETING_GATHERED("NounlessMeetings", "\"the Standing Committee of the Municipal Party Committee met in ...\""),
    MEETING_CONVENED_BODY("NounlessMeetings", "\"brought together its theoretical study center group (expanded)\""),
    MEETING_NUMBERED(
            "NounlessMeetings", "\"hosted the 30th Chairman of the 11th Committee\", the noun lost in translation"),
    MEETING_RUN_ON("NounlessMeetings", "a held meeting whose name a translation ran into its agenda"),
    MEETING_ATTENDED(
            "AttendedMeetings", "\"attended the first plenary meeting of ...\" where nothing says that it was held"),
    MEETING_IMPLIED(
            "ImpliedMeetings",
            "\"The conference was chaired by X\" of a meeting of which nothing says that it was held"),
    MEETING_OCCASION(
            "Occasions", "\"held a dispatch of flood control\": a noun that names a meeting only as what a body held"),
    MEETING_INTRODUCED(
            "IntroducedMeetings", "\"went right on to a work conference on fires\", which later is \"the meeting\""),
    MEETING_SETTING("ImpliedMeetings", "\"At the symposium, X said ...\" in the course of a visit"),

    MEETING_VENUE("Venues", "\"held in the Municipal Conference Center\", \"the main venue was set up in ...\""),
    MEETING_BRANCH_VENUE("BranchVenues", "\"branch venues were set up in the counties\""),

    MEETING_HAN("HanMeetings", "\"召开十三届县委第32次常委会会议\""),

    ACTIVITY_WENT("Tours", "\"went to Jiangya Town to supervise flood control\""),
    ACTIVITY_STAYED("Tours", "\"was in Jiangya Town to look into ...\", \"was on a visit to ...\""),
    ACTIVITY_LED("Tours", "\"led a team to investigate the production of enterprises\""),
    ACTIVITY_BARE("Tours", "\"X to Jiangya Town to investigate\", \"X inspect the dykes\""),
    ACTIVITY_DID("Deeds", "\"inspected Neijiang\", \"visited the fields in Chuanzhu Village\""),
    ACTIVITY_CONDUCTED("Deeds", "\"made an inspection tour in Yueyang\""),
    ACTIVITY_GREETED("Deeds", "\"sent holiday greetings to the workers on duty\""),
    ACTIVITY_RECEIVED("Receptions", "\"met with a delegation from ...\", \"held talks with ...\""),
    ACTIVITY_HEADLINE("ActivityHeadlines", "\"X inspects flood control\" above a text that does not tell it"),
    ACTIVITY_ACCOMPANIED("ActivityDraft", "\"accompanied by X\", \"X attended the inspection\""),
    ACTIVITY_HAN("HanActivities", "\"到江垭镇调研\", \"会见了\", \"陪同\""),

    DATE_NUMERIC("NumericDates", "2023-03-24 08:45:45, 2023/3/24, 2023.03.24, 09/20/2024"),
    DATE_NAMED_MONTH("NamedMonthDates", "March 23; September 7th; 18 July; December 25 and 26; from 3 to 5 March"),
    DATE_MONTH("NamedMonthDates", "January 2023"),
    DATE_DAY_OF_MONTH("DaysOfMonth", "on the 29th; the afternoon of the 17th; (9th)"),
    DATE_BARE_NUMBERS("MonthNumbers", "\"On 8 17, the committee ...\", as some translators leave it"),
    DATE_RELATIVE("RelativeDays", "yesterday afternoon; this morning; last night; yesterday (9th)"),
    DATE_WEEKDAY("WeekDays", "on Tuesday; Friday morning: the last day of that name up to the day of writing"),
    DATE_YEAR("Years", "in 2023"),
    DATE_HAN("HanDates", "2023年3月24日下午, 3月24日, 24日上午, 昨日上午"),

    PLACE_BODY("Clue", "in a body's name: \"Jiaxing Municipal Party Committee\""),
    PLACE_TYPED("Clue", "with its type word: \"Tongchuan District\""),
    PLACE_BARE("Clue", "a name alone: \"Mianyang\""),
    PLACE_OUTLET("Clue", "a paper, a source, a dateline: \"Yiyang Daily\""),
    PLACE_NICKNAME("Clue", "another name of a province: Longjiang"),
    PLACE_TOWNSHIP("Clue", "a town that lies in one county only"),
    PLACE_HAN("Clue", "its name in Chinese characters in an English text: 深州市"),
    PLACE_LANDMARK("Clue", "a river or a sight that lies in one place only: \"Yuelu Mountain\""),
    PLACE_RANK("Findings", "the rank of the bodies spoken of: \"Municipal Party Committee\" asks for a city"),
    PLACE_COMMITTEE_TERM("CommitteeTerms", "the number of a party committee, where cities share a name");

    private static final Map<String, Rule> BY_ID = byId();

    private final String id;
    private final String emitter;
    private final String reads;

    Rule(String emitter, String reads) {
        this.id = name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
        this.emitter = emitter;
        this.reads = reads;
    }

    private static Map<String, Rule> byId() {
        Map<String, Rule> byId = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(rule -> byId.put(rule.id, rule));
        return Collections.unmodifiableMap(byId);
    }

    /** The rule of an id that was stored; empty for one of another version. */
    public static Optional<Rule> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** As it is stored and shown: {@code person.lower-case}. */
    public String id() {
        return id;
    }

    /** What the facts of the rule are: the id up to its point, such as {@code person}. */
    public String family() {
        return id.substring(0, id.indexOf('.'));
    }

    /** Simple name of the class that emits it and that says more of it. */
    public String emitter() {
        return emitter;
    }

    /** What it reads, in one line, for a person. */
    public String reads() {
        return reads;
    }

    /** How likely a fact read by this rule is true, in (0, 1), by what was counted on labelled articles. */
    public double confidence() {
        return RulePrecision.confidence(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
