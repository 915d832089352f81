package org.plenum.extraction.chinese;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.text.Lexicon;

/** The words of people_zh.txt. Immutable. */
final class HanLexicon {

    /** A word found in a text: where it ends, and what it stands for. */
    record Hit(int end, String value) {}

    private static final int LONGEST = 8;

    private final Lexicon lexicon = Lexicon.read("people_zh.txt");
    private final Map<String, String> offices = keyed("office ");
    private final Set<String> behind = lexicon.phrases("behind");
    private final Set<String> no = lexicon.phrases("no");
    private final Set<String> before = lexicon.phrases("before");
    private final Set<String> leaders = lexicon.phrases("leader");
    private final String minority = String.join("", lexicon.phrases("minority"));

    /** Words with what stands behind a prefix of their key: "office mayor" gives "mayor". */
    final Map<String, String> keyed(String prefix) {
        Map<String, String> words = new LinkedHashMap<>();
        lexicon.entries().stream()
                .filter(entry -> entry.key().startsWith(prefix))
                .forEach(entry -> entry.phrases()
                        .forEach(word -> words.put(word, entry.key().substring(prefix.length()))));
        return words;
    }

    Set<String> words(String key) {
        return lexicon.phrases(key);
    }

    /** The longest office that begins here; null when none does. */
    @Nullable
    Hit office(String text, int at) {
        return longest(offices, text, at);
    }

    /** The office that a title ends with: "常务副县长" is an executive deputy's; null when it ends with none. */
    @Nullable
    String officeOf(String title) {
        for (int start = Math.max(0, title.length() - LONGEST); start < title.length(); start++) {
            String office = offices.get(title.substring(start));
            if (office != null) {
                return (title.substring(0, start).endsWith("常务") ? "executive " : "") + office;
            }
        }
        return null;
    }

    /** The longest of the words that begins here, with its value; null when none does. */
    static @Nullable Hit longest(Map<String, String> words, String text, int at) {
        for (int end = Math.min(text.length(), at + LONGEST); end > at; end--) {
            String value = words.get(text.substring(at, end));
            if (value != null) {
                return new Hit(end, value);
            }
        }
        return null;
    }

    boolean isBehind(String text, int at) {
        return startsWith(behind, text, at) > 0;
    }

    boolean isNoName(String text, int at) {
        return startsWith(no, text, at) > 0;
    }

    /** Length of the word here that is no part of a title; 0 when there is none. */
    int before(String text, int at) {
        return startsWith(before, text, at);
    }

    /** Whether a name is written with the characters that names of other peoples than the Han are, but for one of four. */
    boolean isMinorityName(String name) {
        long own = name.chars().filter(c -> minority.indexOf(c) >= 0).count();
        return name.length() >= 2 && own >= name.length() - name.length() / 4;
    }

    boolean isLeader(String name) {
        return leaders.contains(name);
    }

    Set<String> leaders() {
        return leaders;
    }

    private static int startsWith(Collection<String> words, String text, int at) {
        int longest = 0;
        for (String word : words) {
            if (word.length() > longest && text.startsWith(word, at)) {
                longest = word.length();
            }
        }
        return longest;
    }
}
