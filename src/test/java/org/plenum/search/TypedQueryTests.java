package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plenum.search.TypedQuery.Clause;
import org.plenum.search.TypedQuery.Field;

class TypedQueryTests {

    private static List<Clause> clauses(String typed) {
        return TypedQuery.parse(typed).clauses();
    }

    private static Clause words(String text) {
        return new Clause(Field.WORDS, text, false);
    }

    @Test
    void wordsPhrasesAndWhatIsNotMeant() {
        assertThat(clauses("flood \"safe production\" -drought -\"work safety\""))
                .containsExactly(
                        words("flood"),
                        words("safe production"),
                        new Clause(Field.WORDS, "drought", true),
                        new Clause(Field.WORDS, "work safety", true));
    }

    @Test
    void prefixesTakeAWordOrAPhrase() {
        assertThat(clauses("person:\"Yu Xiaojun\" REGION:huaiji -outlet:daily person: Xu region：怀集"))
                .containsExactly(
                        new Clause(Field.PERSON, "Yu Xiaojun", false),
                        new Clause(Field.REGION, "huaiji", false),
                        new Clause(Field.OUTLET, "daily", true),
                        new Clause(Field.PERSON, "Xu", false),
                        new Clause(Field.REGION, "怀集", false));
    }

    @Test
    void quotationThatIsNotClosedGoesToTheEnd() {
        assertThat(clauses("flood \"safe production")).containsExactly(words("flood"), words("safe production"));
        assertThat(clauses("“safe production”")).containsExactly(words("safe production"));
    }

    @Test
    void strayOperatorsAreNothing() {
        for (String typed :
                List.of("", " ", "-", "--", "\"", "\"\"", "(((", "person:", "-person:", ":", "*", "- -", "\"-\"")) {
            assertThat(clauses(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void otherColonsAndHyphensBelongToTheWord() {
        assertThat(clauses("22:47 Xiao-jun http://x"))
                .containsExactly(words("22:47"), words("Xiao-jun"), words("http://x"));
    }

    @Test
    void anyTextIsRead() {
        String alphabet = "ab \"\"“”-−:()*?~^[]{}\\/+!&|'%_ person:region:outlet:余晓ü\u0000\uD83D\uDE00\uD83D";
        Random random = new Random(20230113);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                if (random.nextInt(12) == 0) {
                    typed.append(Field.values()[random.nextInt(4)].name().toLowerCase(java.util.Locale.ROOT))
                            .append(':');
                } else {
                    typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
            }
            assertThat(clauses(typed.toString()))
                    .as("%s", typed)
                    .allSatisfy(clause -> assertThat(clause.text().codePoints()).anyMatch(Character::isLetterOrDigit));
        }
    }
}
