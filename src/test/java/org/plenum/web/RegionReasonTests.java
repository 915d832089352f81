package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Why an article has its division, in the language of the page. */
class RegionReasonTests extends PageTests {

    @Autowired
    private MockMvcTester tester;

    private long article;

    private String told(String reason, String language) throws Exception {
        if (article == 0) {
            article = archive().article("Report", "Text.", a -> a.in(TestArchive.HUAIJI));
        }
        jdbc.sql("update article set region_reason = ? where id = ?")
                .params(reason, article)
                .update();
        String html = tester.get()
                .uri("/articles/" + article)
                .locale(Locale.forLanguageTag(language))
                .header("Accept-Language", language)
                .exchange()
                .getResponse()
                .getContentAsString();
        Document page = Jsoup.parse(html);
        return page.select("#place p.small").text();
    }

    @Test
    void englishPageShowsWhatTheExtractionWrote() throws Exception {
        String reason = "Bodies of county rank and 'Huaiji' decide for Huaiji County, Zhaoqing, Guangdong.";

        assertThat(told(reason, "en")).isEqualTo(reason);
    }

    @Test
    void chinesePageSaysItInChinese() throws Exception {
        assertThat(told(
                        "Bodies of county rank and 'Huaiji', 'Zhaoqing City' decide for Huaiji County, Zhaoqing, Guangdong."
                                + " Ruled out: Zhaoqing, Guangdong.",
                        "zh-CN"))
                .isEqualTo("县级机构及'Huaiji', 'Zhaoqing City'指向广东省肇庆市怀集县。已排除：Zhaoqing, Guangdong。");
        assertThat(told("'Huaiji' decide for Huaiji County, Zhaoqing, Guangdong.", "zh-CN"))
                .isEqualTo("'Huaiji'指向广东省肇庆市怀集县。");
        assertThat(told(
                        "No place of the bodies is named; only the paper, 'Huaiji Daily', speaks for Huaiji County, Zhaoqing, Guangdong.",
                        "zh-CN"))
                .isEqualTo("没有写明机构所在地；只有媒体'Huaiji Daily'指向广东省肇庆市怀集县。");
        assertThat(told(
                        "Bodies of county rank are named without their place; 'Aozai' lie in Huaiji County, Zhaoqing, Guangdong.",
                        "zh-CN"))
                .isEqualTo("提到县级机构但未写明地名；'Aozai'位于广东省肇庆市怀集县。");
        assertThat(told(
                        "Undecided between Huaiji County, Zhaoqing, Guangdong; Fengkai County, Zhaoqing, Guangdong: the text names nothing that"
                                + " tells them apart.",
                        "zh-CN"))
                .isEqualTo("无法在广东省肇庆市怀集县、Fengkai County, Zhaoqing, Guangdong之间判定：原文没有足以区分的信息。");
    }

    @Test
    void reasonOfAnotherShapeIsShownAsItIs() throws Exception {
        assertThat(told("Set by hand.", "zh-CN")).isEqualTo("Set by hand.");
    }
}
