package org.plenum.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTests {

    private static final Path RULES = Path.of("src/main/java/org/plenum/extraction");

    /** {@code WordSet.of("venue", "site")}, {@code token.is("and")}, {@code isWord(at, "the")}. */
    private static final Pattern ASKED =
            Pattern.compile("(?:WordSet\\.of|\\bis|\\bisWord|\\bisMark|\\bgoesOn|\\bnumbered)\\("
                    + "(?:[^;()\"]*|[^;\"]*?, )((?:\"(?:[^\"\\\\]|\\\\.)+\"[,\\s]*)+)\\)");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"");

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-f]{4})");

    @Test
    void knowsEveryWordThatRulesAskFor() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Path file : sources()) {
            Matcher asked = ASKED.matcher(Files.readString(file));
            while (asked.find()) {
                Matcher literal = LITERAL.matcher(asked.group(1));
                while (literal.find()) {
                    String word = unescaped(literal.group(1));
                    if (isOneWord(word) && Vocabulary.standard().number(word) == 0) {
                        unknown.add(word);
                    }
                }
            }
        }
        assertThat(unknown).as("to be listed in words.txt as \"named\"").isEmpty();
    }

    private static String unescaped(String literal) {
        return UNICODE.matcher(literal)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)))
                .translateEscapes();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static boolean isOneWord(String word) {
        Tokens tokens = Tokenizer.tokens(word);
        return tokens.size() == 1 && tokens.get(0).norm().equals(word);
    }

    @Test
    void wordsThatNoLexiconHasAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordSet.of("qwxyz"))
                .withMessageContaining("words.txt");
    }

    @Test
    void tellsWordsApartByTheirNumbers() {
        Tokens tokens = Tokenizer.tokens("The venue, and the Qwxyz, of the meeting");
        WordSet words = WordSet.of("venue", "meeting");
        assertThat(words.next(tokens, 0, tokens.size())).isEqualTo(1);
        assertThat(words.next(tokens, 2, tokens.size())).isEqualTo(9);
        assertThat(words.next(tokens, 2, 8)).isEqualTo(8);
        assertThat(words.contains(tokens.get(5))).isFalse();
        assertThat(tokens.get(2).is(",")).isTrue();
        assertThat(tokens.get(0).is("the")).isTrue();
    }

    @Test
    void everyTableSaysWhereItsPhrasesMayBegin() {
        PhraseTable<Boolean> table =
                PhraseTable.<Boolean>builder().add("branch venue", true).build();
        Tokens tokens = Tokenizer.tokens("at the venue and the branch venue");
        assertThat(table.next(tokens, 0, tokens.size())).isEqualTo(5);
        assertThat(table.longest(tokens, 5, tokens.size())).isNotNull();
    }
}
