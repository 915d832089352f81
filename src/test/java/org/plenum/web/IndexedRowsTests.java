package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

/** Rows and names that are kept with the index follow the database as the index does, and cost the database nothing. */
class IndexedRowsTests extends IndexedTests {

    @Test
    void whatIsCorrectedIsShownInRowsAndFacets() {
        String articles = "/articles?person=" + huaiji.chen();
        assertThat(page(articles).text()).doesNotContain("Corrected Headline", "Corrected Name", "Corrected Body");
        assertThat(page("/people?q=Corrected").text()).doesNotContain("Corrected Name");

        jdbc.sql("update article set title = 'Corrected Headline' where id = ?")
                .param(huaiji.article())
                .update();
        jdbc.sql("update person set name = 'Corrected Name', name_key = 'correctedname' where id = ?")
                .param(huaiji.chen())
                .update();
        jdbc.sql("update organisation set name = 'Corrected Body' where id = ?")
                .param(huaiji.committee())
                .update();
        assertThat(index.catchUp()).isTrue();

        assertThat(page(articles).text()).contains("Corrected Headline", "Corrected Name", "Corrected Body");
        assertThat(page("/people?q=Corrected").text()).contains("Corrected Name");
        assertThat(page("/people/suggest?q=corrected").text()).contains("Corrected Name");
    }

    @Test
    @DisabledIf(
            value = "org.plenum.testing.OpenSearchNode#wanted",
            disabledReason =
                    "pages that OpenSearch answers are not kept, so that nobody asks whether anything has changed")
    void listsAskForWhatIsChosenAloneOnceTheirNamesAreKnown() {
        Map<String, Integer> costs = new LinkedHashMap<>();
        costs.put("/articles", 1);
        costs.put("/articles?q=flood&region=430000&region=440000", 1);
        costs.put("/articles?person=" + huaiji.yu() + "&outlet=" + outlet("Outlet 4"), 3);
        costs.put("/people?q=yu", 1);
        costs.put("/people/suggest?q=yu", 1);
        costs.keySet().forEach(this::anew);

        costs.forEach(
                (address, statements) -> assertThat(anew(address)).as(address).isEqualTo(statements));
    }

    /** The statements of a page that nobody has asked for, and so of none that was kept: one of them asks whether anything has changed. */
    private int anew(String address) {
        statements.forget();
        page(address + (address.contains("?") ? "&anew=" : "?anew=") + System.nanoTime());
        return statements.seen();
    }
}
