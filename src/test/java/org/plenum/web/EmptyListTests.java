package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say that have nothing to show. */
class EmptyListTests extends PageTests {

    @Test
    void emptyArchiveHasPagesToo() {
        assertThat(page("/").text()).contains("Nothing has been imported yet. The administrator can start");
        assertThat(page("/regions").select(".provinces tbody tr")).hasSizeGreaterThan(30);
        assertThat(page("/regions/441224").text()).contains("No article is about this division");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/people", "/meetings", "/organisations"})
    void listThatNothingNarrowsSaysThatNothingHasBeenImported(String list) {
        for (String unnarrowed : new String[] {"", "?size=50", "?page=2", "?q=+", "?region="}) {
            Element empty = empty(list + unnarrowed);

            assertThat(empty.text())
                    .as(list + unnarrowed)
                    .startsWith("Nothing has been imported yet")
                    .contains("The administrator can start");
            assertThat(empty.select("a")).as("it would lead to this page").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?q=football",
                "/articles?from=2023-01-14",
                "/articles?undated=true",
                "/people?q=!!!",
                "/people?exact=true",
                "/people?time=2023",
                "/meetings?region=none",
                "/meetings?to=2023-01-14&sort=newest",
                "/organisations?kind=GOVERNMENT",
                "/organisations?region=430000&page=2"
            })
    void listThatSomethingNarrowsLeadsToTheWholeOne(String address) {
        Element empty = empty(address);

        assertThat(empty.text()).isEqualTo("Nothing in the archive fits. Show everything");
        assertThat(empty.select("a").attr("href")).isEqualTo(address.substring(0, address.indexOf('?')));
    }

    @Test
    void articlesThatNameNobodyAreNoPeople() {
        archive().article("The sun shone", "Text.", a -> a);

        assertThat(page("/articles").select(".empty")).isEmpty();
        assertThat(empty("/people").text()).startsWith("Nothing has been imported yet that names people.");
        assertThat(empty("/meetings").text()).startsWith("Nothing has been imported yet that reports a meeting.");
        assertThat(empty("/organisations").text()).startsWith("Nothing has been imported yet that names a body.");
    }

    private Element empty(String address) {
        return page(address).expectFirst(".empty");
    }
}
