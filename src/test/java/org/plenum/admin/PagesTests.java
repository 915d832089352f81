package org.plenum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesTests {

    @Test
    void emptyListHasOnePage() {
        assertThat(Pages.of("/admin/imports", 1, 20, 0)).isEqualTo(new Pages(1, 1, null, null));
    }

    @Test
    void fullPageNeedsNoSecond() {
        assertThat(Pages.of("/admin/imports", 1, 20, 20).last()).isEqualTo(1);
        assertThat(Pages.of("/admin/imports", 1, 20, 21).last()).isEqualTo(2);
    }

    @Test
    void neighboursKeepTheFilters() {
        assertThat(Pages.of("/admin/imports/3?outcome=REJECTED", 3, 20, 100))
                .isEqualTo(new Pages(
                        3, 5, "/admin/imports/3?outcome=REJECTED&page=2", "/admin/imports/3?outcome=REJECTED&page=4"));
    }

    @Test
    void firstPageHasNoNumberInItsAddress() {
        assertThat(Pages.of("/admin/imports", 2, 20, 100).before()).isEqualTo("/admin/imports");
    }

    @Test
    void beyondTheEndLeadsBackToTheLast() {
        assertThat(Pages.of("/admin/imports", 9, 20, 30)).isEqualTo(new Pages(9, 2, "/admin/imports?page=2", null));
    }
}
