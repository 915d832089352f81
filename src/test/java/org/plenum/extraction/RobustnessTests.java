package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.gazetteer.Gazetteer;

/** Any text is read in bounded time, the same way in every locale and on many threads at once. */
class RobustnessTests {

    private static final int LONG = 1_000_000;
    private static final int SHORT = 240;

    /** Generous: a machine that does other work needs two seconds at most; what is quadratic needs many minutes. */
    private static final Duration BOUND = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Abc ",
                ",",
                "(",
                "()",
                "'",
                "\"",
                "1",
                ". ",
                "> ",
                "\u6000\u96c6\u53bf",
                "Abc\n",
                "source: a\n",
                "time:source:",
                "Zhang San, ",
                "Li Zhi ",
                "Zhang San, secretary of Xx, ",
                "Mayor Mana, ",
                "deputy ",
                "Committee of ",
                "deputy secretary of the Municipal Party Committee and ",
                "Nanjing Municipal Party Committee Organization Department ",
                "the enlarged meeting of ",
                "held a meeting ",
                "meeting was held ",
                "among those present ",
                "gave a ",
                "March 5, ",
                "On March 5, the Standing Committee of the Municipal Party Committee held a meeting. Wang Wei presided. ",
                "\u02bc",
                "\u2019s",
                "Source",
                "2023-01-01 ",
                "(Reporter ",
                "Huaiji County, ",
                "> Home",
                "Guangwu Town ",
                "Economic ",
                "Wang Lei, wang xqzt ",
                "a-",
                "Xi ",
                "12\u67085\u65e5",
                "released at 1 ",
                "Wang Wei attended the meeting\n",
            })
    void aLongTextOfOnePieceIsReadInBoundedTime(String piece) {
        String text = "Once " + piece.repeat(LONG / piece.length());

        Assertions.assertTimeoutPreemptively(BOUND, () -> Articles.EXTRACTOR.extract(text));
    }

    @Test
    void randomCharactersAreRead() {
        Random random = new Random(7);
        for (int n = 0; n < 40; n++) {
            StringBuilder text = new StringBuilder("a");
            for (int i = 0; i < 3_000; i++) {
                text.append((char) (n % 2 == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(96)));
            }
            ArticleFacts facts = Articles.EXTRACTOR.extract(text.toString());
            assertThat(FactsJson.write("x", facts, Gazetteer.standard()))
                    .startsWith("{")
                    .endsWith("}")
                    .doesNotContain("\n");
        }
    }

    /** A rule that looks one token further must not fall off a text that ends there, or off one that begins there. */
    @Test
    void articlesCutAtAnyWordAreRead() {
        Map<String, String> texts = Articles.all();
        texts.putAll(Articles.in(Articles.RESOURCES.resolve("rules")));
        texts.forEach((name, text) -> {
            for (int cut = text.indexOf(' '); cut > 0; cut = text.indexOf(' ', cut + 1)) {
                read(name, text.substring(Math.max(0, cut - SHORT), cut));
                read(name, text.substring(cut, Math.min(text.length(), cut + SHORT)));
            }
        });
    }

    private static void read(String name, String text) {
        if (!text.isBlank()) {
            assertThatNoException().as("%s: %s", name, text).isThrownBy(() -> Articles.EXTRACTOR.extract(text));
        }
    }

    @Test
    void blankAndEndlessTextsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Articles.EXTRACTOR.extract(" \n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Articles.EXTRACTOR.extract("a".repeat(Extractor.MAX_LENGTH + 1)))
                .withMessageContaining("2000000");
    }

    @Test
    void aTurkishLocaleChangesNothing() {
        Map<String, String> texts = Articles.all();
        List<String> expected = printed(texts, Articles.EXTRACTOR);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(printed(texts, Extractor.standard(Gazetteer.standard()))).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void manyThreadsReadTheSame() throws Exception {
        Map<String, String> texts = Articles.all();
        List<String> expected = printed(texts, Articles.EXTRACTOR);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(() -> printed(texts, Articles.EXTRACTOR)));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> printed(Map<String, String> texts, Extractor extractor) {
        List<String> printed = new ArrayList<>();
        texts.forEach(
                (stem, text) -> printed.add(FactsJson.write(stem, extractor.extract(text), Gazetteer.standard())));
        return printed;
    }
}
