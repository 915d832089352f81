package org.plenum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two languages of the interface say the same things. */
class MessageBundleTests {

    private static final Path ENGLISH = Path.of("src/main/resources/messages.properties");
    private static final Path CHINESE = Path.of("src/main/resources/messages_zh.properties");
    private static final Pattern ENTRY = Pattern.compile("^([A-Za-z][\\w.\\-]*)=(.*)$");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    record Message(String key, String text) {

        List<String> arguments() {
            return ARGUMENT.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .sorted()
                    .toList();
        }

        @Override
        public String toString() {
            return key;
        }
    }

    private static List<Message> of(Path bundle) {
        try {
            return Files.readAllLines(bundle).stream()
                    .map(ENTRY::matcher)
                    .filter(Matcher::matches)
                    .map(entry -> new Message(entry.group(1), entry.group(2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Message> chinese() {
        return of(CHINESE);
    }

    @Test
    void bundlesHaveTheSameKeysInTheSameOrder() {
        assertThat(of(CHINESE))
                .extracting(Message::key)
                .containsExactlyElementsOf(
                        of(ENGLISH).stream().map(Message::key).toList());
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void chineseTextIsAFormatThatUsesNoOtherArguments(Message message) {
        Message english = of(ENGLISH).stream()
                .filter(other -> other.key().equals(message.key()))
                .findFirst()
                .orElseThrow();

        assertThat(english.arguments()).containsAll(message.arguments());
        assertThatCode(() -> new MessageFormat(message.text(), Locale.SIMPLIFIED_CHINESE))
                .doesNotThrowAnyException();
    }
}
