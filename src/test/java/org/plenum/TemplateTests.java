package org.plenum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no template may contain, read from the files, so that a page nobody renders in a test is held to it too. */
class TemplateTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern MESSAGE = Pattern.compile("#\\{\\s*([A-Za-z0-9_.-]+)\\s*[(}]");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void writesNothingUnescaped(Path template) {
        assertThat(text(template)).doesNotContain("utext").doesNotContain("[(");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNoInlineScriptOrStyle(Path template) {
        Document document = Jsoup.parse(text(template));
        assertThat(document.select("style")).as("style elements").isEmpty();
        for (Element script : document.select("script")) {
            boolean external = script.hasAttr("src") || script.hasAttr("th:src");
            boolean data = script.attr("type").endsWith("json");
            assertThat(external || data)
                    .as("script without an address: %s", script)
                    .isTrue();
        }
        for (Element element : document.getAllElements()) {
            assertThat(element.attributes().asList().stream().map(Attribute::getKey))
                    .as("attributes of %s", element.cssSelector())
                    .noneMatch(name ->
                            name.equals("style") || name.equals("th:style") || name.startsWith("th:styleappend"))
                    .noneMatch(name -> name.startsWith("on") || name.startsWith("th:on") || name.startsWith("hx-on"));
            assertThat(element.attr("href")).doesNotStartWith("javascript:");
        }
    }

    /** Forms that change something carry the CSRF token only when Thymeleaf writes their address. */
    @ParameterizedTest
    @MethodSource("templates")
    void formsThatPostHaveTheirAddressFromThymeleaf(Path template) {
        for (Element form : Jsoup.parse(text(template)).select("form[method=post], form[th:method=post]")) {
            assertThat(form.hasAttr("th:action")).as("%s", form.outerHtml()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void loadsNothingFromElsewhere(Path template) {
        for (Element element : Jsoup.parse(text(template)).select("script, link, img, iframe, source, object, embed")) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getValue())
                        .as("%s of %s", attribute.getKey(), element)
                        .doesNotContainPattern("^(https?:)?//");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyMessageItAsksForExists(Path template) {
        Set<String> asked = new TreeSet<>();
        MESSAGE.matcher(text(template)).results().forEach(match -> asked.add(match.group(1)));
        assertThat(messages()).containsAll(asked);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isReadableAsUtf8(Path template) {
        assertThatCode(() -> Files.readString(template)).doesNotThrowAnyException();
    }

    @Test
    void noMessageIsThereTwice() throws IOException {
        try (Stream<String> lines = Files.lines(RESOURCES.resolve("messages.properties"))) {
            assertThat(lines.filter(line -> line.matches("[A-Za-z].*=.*"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<String> messages() {
        Path bundle = RESOURCES.resolve("messages.properties");
        Properties properties = new Properties();
        if (Files.exists(bundle)) {
            try (var reader = Files.newBufferedReader(bundle)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties.stringPropertyNames();
    }

    private static String text(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
