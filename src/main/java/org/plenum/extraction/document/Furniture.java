package org.plenum.extraction.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.extraction.text.Lexicon;

/** Knows the furniture of web sites by its wording: menus, trails of pages, comment forms, names of sites. Immutable. */
final class Furniture {

    private static final String BULLETS = "\u2022\u00b7\u25aa\u25cf\u25e6\u2023";
    /** A line with more characters is no furniture. */
    static final int LONGEST = 250;

    private static final int LONGEST_MENU_ITEM = 80;
    private static final int MOST_SECTION_WORDS = 6;
    private static final String WORD_BREAKS = " |\u00b7/'\u2019-";

    /** So many breaks at most stand between two words. */
    private static final int MOST_BREAKS = 3;

    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_SITE = 60;

    private final Set<String> whole;
    private final Map<Character, List<String>> prefixes;
    private final Map<Character, List<String>> tails;
    private final Set<String> ends;
    private final Set<String> sites;
    private final Set<String> sections;

    Furniture() {
        Lexicon chrome = Lexicon.read("chrome.txt");
        whole = chrome.phrases("whole");
        prefixes = byFirstLetter(chrome.phrases("prefix"));
        tails = byFirstLetter(chrome.phrases("tail"));
        ends = chrome.phrases("end");
        sites = chrome.phrases("site");
        sections = chrome.phrases("section");
    }

    private static Map<Character, List<String>> byFirstLetter(Set<String> phrases) {
        return phrases.stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
    }

    /** @param bare what {@link LineReader#bare} makes of the line */
    boolean is(String line, String bare) {
        return line.length() <= LONGEST
                && (bare.isEmpty()
                        || isLanguageSwitch(line)
                        || whole.contains(bare)
                        || startsWithAny(bare, prefixes)
                        || startsWithAny(bare, tails)
                        || Trails.is(line));
    }

    /** Whether furniture begins here that goes on to the end of the page. */
    boolean startsTail(String line, String bare) {
        return line.length() <= LONGEST && (startsWithAny(bare, tails) || ends.contains(bare));
    }

    /** The name of a site on a line of its own: "Mianyang City People's Government Official Website". */
    boolean isSiteName(String bare) {
        return bare.length() <= 90 && sites.stream().anyMatch(bare::endsWith);
    }

    /** "Leaders' Activities", "Standing Committee Meetings": nothing but words that sections of such sites are called by. */
    boolean isSection(String bare) {
        int at = 0;
        for (int words = 1; words <= MOST_SECTION_WORDS; words++) {
            int end = at;
            while (end < bare.length() && WORD_BREAKS.indexOf(bare.charAt(end)) < 0) {
                end++;
            }
            if (!sections.contains(bare.substring(at, end))) {
                return false;
            }
            if (end == bare.length()) {
                return true;
            }
            at = end;
            while (at < Math.min(bare.length(), end + MOST_BREAKS) && WORD_BREAKS.indexOf(bare.charAt(at)) >= 0) {
                at++;
            }
        }
        return false;
    }

    /** "Mudanjiang China  |  Foreign Affairs": a site and its section, a few words with capitals each. */
    static boolean isSections(String line) {
        if (line.indexOf(" | ") < 0 || line.length() > LONGEST_SITE) {
            return false;
        }
        for (String part : line.split(" \\| ")) {
            String[] words = part.strip().split(" ");
            if (words.length > LEAST_WORDS) {
                return false;
            }
            for (String word : words) {
                if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** An item of a menu: a short line behind a bullet, or a label without a value. */
    static boolean isMenuItem(String line) {
        return line.length() <= LONGEST_MENU_ITEM
                && (BULLETS.indexOf(line.charAt(0)) >= 0 || line.endsWith(":") || line.endsWith("\uff1a"));
    }

    /** "Thursday 1,2018 | \u7b80\u4f53\u4e2d\u6587": the choice of languages at the head of a page. */
    private static boolean isLanguageSwitch(String line) {
        return line.length() <= 60
                && (line.contains("\u7b80\u4f53")
                        || line.contains("\u7c21\u9ad4")
                        || line.contains("\u7e41\u9ad4")
                        || line.contains("\u7e41\u4f53"));
    }

    private static boolean startsWithAny(String bare, Map<Character, List<String>> prefixes) {
        if (bare.isEmpty()) {
            return false;
        }
        for (String prefix : prefixes.getOrDefault(bare.charAt(0), List.of())) {
            if (bare.startsWith(prefix)
                    && (bare.length() == prefix.length() || !Character.isLetterOrDigit(bare.charAt(prefix.length())))) {
                return true;
            }
        }
        return false;
    }
}
