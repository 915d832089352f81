package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.pattern.PathPatternParser;

/** Each link of a page is looked up among the files that are served: only where it leads there may that cost anything. */
class FileAddressTests extends PageTests {

    @Autowired
    private ResourceUrlProvider files;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles", "/articles/17", "/regions/441224", "/people", "/csss/plenum.css"})
    void linkToPageIsNotLookedForAmongFiles(String address) {
        assertThat(files.getHandlerMap().keySet())
                .isNotEmpty()
                .noneMatch(pattern -> new PathPatternParser().parse(pattern).matches(PathContainer.parsePath(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/plenum.css", "/js/plenum.js", "/img/plenum.svg"})
    void fileIsLinkedByItsContent(String address) {
        String linked = files.getForLookupPath(address);

        assertThat(linked).matches("/(css|js|img)/plenum-[0-9a-f]{32}\\.(css|js|svg)");
        assertThat(get(String.valueOf(linked))).hasStatusOk();
    }
}
