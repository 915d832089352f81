package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What programs read of the pages: linked data, tags of reference managers, citations, the site map. */
class MachineReadableTests extends PageTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Map<String, Object> linkedData(String address) {
        Document page = page(address);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + address);
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo("http://localhost" + address);
        String json = page.select("script[type=application/ld+json]").html();
        return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void articleIsANewsArticleAboutItsMeeting() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        archive.byline(huaiji.article(), 1, "Liang Wen");

        Map<String, Object> data = linkedData("/articles/" + huaiji.article());

        assertThat(data)
                .containsEntry("@context", "https://schema.org")
                .containsEntry("@type", "NewsArticle")
                .containsEntry("headline", "The Standing Committee of Huaiji County held an expanded meeting")
                .containsEntry("datePublished", "2023-01-14")
                .containsEntry("author", List.of(Map.of("@type", "Person", "name", "Liang Wen")));
        assertThat(data.get("about").toString())
                .contains("enlarged meeting of the Standing Committee", "startDate=2023-01-13");
        assertThat(data.get("mentions").toString()).contains("Yu Xiaojun", "/people/" + huaiji.yu());
        assertThat(data.get("contentLocation").toString()).contains("怀集县", "Zhaoqing", "Guangdong");
    }

    @Test
    void attendeesOfAMeetingStandInTheirRoles() {
        TestArchive.Huaiji huaiji = archive().huaiji();

        Map<String, Object> data = linkedData("/meetings/" + huaiji.meeting());

        assertThat(data).containsEntry("@type", "Event").containsEntry("startDate", "2023-01-13");
        assertThat((List<?>) data.get("attendee"))
                .extracting(role -> String.valueOf(((Map<?, ?>) role).get("roleName")))
                .containsExactly("presided", "attended");
        assertThat(data.get("organizer").toString()).contains("/organisations/" + huaiji.committee());
        assertThat(data.get("subjectOf").toString()).contains("/articles/" + huaiji.article());
    }

    @Test
    void personHoldsPostsWithoutAnInventedBeginning() {
        TestArchive.Huaiji huaiji = archive().huaiji();

        Map<String, Object> data = linkedData("/people/" + huaiji.yu());

        assertThat(data)
                .containsEntry("@type", "Person")
                .containsEntry("jobTitle", List.of("secretary of the county party committee"));
        assertThat(data.get("memberOf").toString())
                .contains("Standing Committee of the County Party Committee")
                .doesNotContain("startDate");
    }

    @Test
    void bodyAndDivisionAndHomeSayWhatTheyAre() {
        TestArchive.Huaiji huaiji = archive().huaiji();

        assertThat(linkedData("/organisations/" + huaiji.committee())).containsEntry("@type", "GovernmentOrganization");
        assertThat(linkedData("/regions/441224")).containsEntry("@type", "AdministrativeArea");
        assertThat(linkedData("/").toString()).contains("http://localhost/articles?q={search_term_string}");
    }

    @Test
    void hostileTitleStaysInsideTheBlockOfData() {
        String title = "</script><script>alert(1)</script><!-- \u2028 & \"quoted\"";
        long article = archive().article(title, "Text.", facts -> facts);

        Document page = page("/articles/" + article);

        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(linkedData("/articles/" + article)).containsEntry("headline", title);
    }

    @Test
    void referenceManagersFindTitleAuthorsOutletAndDay() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        archive.byline(huaiji.article(), 1, "Liang Wen");
        archive.byline(huaiji.article(), 2, "Li Hua");

        Document page = page("/articles/" + huaiji.article());

        assertThat(page.select("meta[name=citation_author]").eachAttr("content"))
                .containsExactly("Liang Wen", "Li Hua");
        assertThat(page.select("meta[name=citation_publication_date]").attr("content"))
                .isEqualTo("2023/01/14");
        assertThat(page.select("meta[name=citation_publisher]").attr("content")).isEqualTo("Huaiji Release");
        assertThat(page.select("#cite .citation").text())
                .isEqualTo("Liang Wen and Li Hua. “The Standing Committee of Huaiji County held an expanded meeting.” "
                        + "Huaiji Release, 14 January 2023. http://localhost/articles/" + huaiji.article() + ".");
    }

    @Test
    void citationComesAsAFile() {
        TestArchive.Huaiji huaiji = archive().huaiji();

        MvcTestResult bibTex = get("/articles/" + huaiji.article() + ".bib");
        MvcTestResult ris = get("/articles/" + huaiji.article() + ".ris");

        assertThat(bibTex).hasStatusOk().hasHeader("Content-Type", "application/x-bibtex;charset=UTF-8");
        assertThat(text(bibTex)).startsWith("@article{plenum-" + huaiji.article());
        assertThat(text(ris)).startsWith("TY  - NEWS\r\n").endsWith("ER  - \r\n");
        assertThat(get("/articles/999999999.bib")).hasStatus(404);
    }

    @Test
    void undatedArticleIsCitedWithoutADay() {
        long article = archive().article("Undated", "Text.", facts -> facts);

        assertThat(page("/articles/" + article).select("#cite .citation").text())
                .isEqualTo("“Undated.” http://localhost/articles/" + article + ".");
        assertThat(text(get("/articles/" + article + ".ris"))).doesNotContain("PY  -", "DA  -");
    }

    @Test
    void siteMapLeadsToEveryPageOfOneThing() throws Exception {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        long merged = archive.person("Yu Xiaojun", TestArchive.HUNAN);
        archive.merge(merged, huaiji.yu());

        Document index = Jsoup.parse(text(get("/sitemap.xml")), Parser.xmlParser());
        List<String> pages = index.select("loc").eachText().stream()
                .map(address -> text(get(address.substring("http://localhost".length()))))
                .flatMap(xml -> Jsoup.parse(xml, Parser.xmlParser()).select("loc").eachText().stream())
                .toList();

        assertThat(pages)
                .contains(
                        "http://localhost/articles/" + huaiji.article(),
                        "http://localhost/people/" + huaiji.yu(),
                        "http://localhost/meetings/" + huaiji.meeting(),
                        "http://localhost/organisations/" + huaiji.committee(),
                        "http://localhost/regions/441224",
                        "http://localhost/regions/440000")
                .doesNotContain("http://localhost/people/" + merged);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text(get("/sitemap.xml")).getBytes(StandardCharsets.UTF_8)));
        assertThat(get("/sitemaps/articles-999999.xml")).hasStatus(404);
    }

    @Test
    void robotsAreToldWhereTheMapIsAndKeptOutOfEndlessLists() {
        assertThat(text(get("/robots.txt")))
                .contains("Sitemap: http://localhost/sitemap.xml\n", "Disallow: /admin\n", "Disallow: /*?\n");
    }

    @Test
    void browsersCanSearchHere() {
        assertThat(page("/").select("link[rel=search]").attr("href")).isEqualTo("/opensearch.xml");
        assertThat(text(get("/opensearch.xml"))).contains("template=\"http://localhost/articles?q={searchTerms}\"");
    }

    @Test
    void dataKeepToTheVocabularyOfSchemaOrg() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        archive.more(huaiji, 1);
        archive.byline(huaiji.article(), 1, "Liang Wen");
        SchemaOrg vocabulary = new SchemaOrg();

        for (String address : List.of(
                "/",
                "/articles/" + huaiji.article(),
                "/people/" + huaiji.yu(),
                "/meetings/" + huaiji.meeting(),
                "/organisations/" + huaiji.committee(),
                "/regions/441224")) {
            assertThat(vocabulary.faults(linkedData(address))).as(address).isEmpty();
        }
    }

    @Test
    void vocabularyFindsFaults() {
        assertThat(new SchemaOrg().faults(Map.of("@type", "Person", "startDate", "2023-01-01", "jobTitel", "mayor")))
                .containsExactlyInAnyOrder(
                        "/Person.startDate: not a property of this type",
                        "/Person.jobTitel: no property of schema.org");
        assertThat(new SchemaOrg().faults(Map.of("@type", "Event", "organizer", Map.of("@type", "Place"))))
                .containsExactly("/Event.organizer: no value of this type: Place");
    }
}
