package org.plenum.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Span;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Tokenizer;

/** Knows the furniture of web sites by its wording: menus, trails of pages, comment forms, names of sites. Immutable. */
final class Furniture {

    private static final String ARROWS = ">\u00bb\u203a\u2192";
    private static final String BULLETS = "\u2022\u00b7\u25aa\u25cf\u25e6\u2023";
    /** A line with more characters is no furniture. */
    static final int LONGEST = 250;

    private static final int LONGEST_SLASHED_TRAIL = 120;
    private static final int LONGEST_MENU_ITEM = 80;
    private static final int LEAST_TITLE = 5;
    private static final int LEAST_WORDS = 3;
    private static final int LEAST_HEADLINE = 6;
    private static final int LONGEST_SITE = 60;

    private final Set<String> whole;
    private final Map<Character, List<String>> prefixes;
    private final Map<Character, List<String>> tails;
    private final Set<String> ends;
    private final Set<String> sites;
    private final Set<String> appended;

    Furniture() {
        Lexicon chrome = Lexicon.read("chrome.txt");
        whole = chrome.phrases("whole");
        prefixes = byFirstLetter(chrome.phrases("prefix"));
        tails = byFirstLetter(chrome.phrases("tail"));
        ends = chrome.phrases("end");
        sites = chrome.phrases("site");
        appended = chrome.phrases("appended");
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
                        || isTrail(line));
    }

    /** Whether furniture begins here that goes on to the end of the page. */
    boolean startsTail(String line, String bare) {
        return line.length() <= LONGEST && (startsWithAny(bare, tails) || ends.contains(bare));
    }

    /** The name of a site on a line of its own: "Mianyang City People's Government Official Website". */
    boolean isSiteName(String bare) {
        return bare.length() <= 90 && sites.stream().anyMatch(bare::endsWith);
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

    /** A trail of pages: "Home » Title", "> Government > News", "index/ Leaders / Activities / article". */
    static boolean isTrail(String line) {
        int arrows = 0;
        int slashes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            arrows += (c == '>' || c > '~') && ARROWS.indexOf(c) >= 0 ? 1 : 0;
            slashes += c == '/' && line.startsWith("/ ", i) ? 1 : 0;
        }
        if (arrows >= 2 || slashes >= 2 && line.length() <= LONGEST_SLASHED_TRAIL) {
            return true;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return arrows == 1 && (lower.startsWith("home") || lower.startsWith(">") || lower.startsWith("news"));
    }

    /** The last page that a trail names, in lower case; empty for a line without arrows. */
    static String lastOfTrail(String line) {
        int from = lastArrow(line);
        return from == 0 ? "" : LineReader.bare(line.substring(from));
    }

    /** Where the headline stands in "Home » Headline – Site – slogan"; null when a trail of pages holds none. */
    static @Nullable Span titleInTrail(String line) {
        int from = lastArrow(line);
        if (from == 0) {
            return null;
        }
        while (from < line.length() && !Character.isLetterOrDigit(line.charAt(from)) && line.charAt(from) != '"') {
            from++;
        }
        int to = from;
        while (to < line.length() && !endsTitle(line, to)) {
            to++;
        }
        int words = 1;
        for (int i = from; i < to; i++) {
            words += line.charAt(i) == ' ' ? 1 : 0;
        }
        return words < LEAST_TITLE ? null : new Span(from, to);
    }

    /** Where " - Yiyang Daily", "_Yiyang News Network" begins that a site appends to its headlines; the length of the line where none does. */
    int siteBehind(String line) {
        for (int at = line.length() - 3; at > Math.max(LEAST_HEADLINE, line.length() - LONGEST_SITE); at--) {
            char c = line.charAt(at);
            boolean mark =
                    c == '_' || c == '|' || endsTitle(line, at) || c == '-' && Tokenizer.isHan(line.charAt(at - 1));
            if (mark) {
                String name = LineReader.bare(line.substring(at + 1));
                boolean headline = Headlines.words(LineReader.bare(line.substring(0, at))) >= LEAST_WORDS;
                return headline && appended.stream().anyMatch(name::endsWith) ? at : line.length();
            }
        }
        return line.length();
    }

    private static int lastArrow(String line) {
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            from = ARROWS.indexOf(line.charAt(i)) >= 0 ? i + 1 : from;
        }
        return from;
    }

    /** " – ", " - ", " | " before the name of the site. */
    private static boolean endsTitle(String line, int at) {
        return at + 2 < line.length()
                && line.charAt(at) == ' '
                && "\u2013\u2014-|_".indexOf(line.charAt(at + 1)) >= 0
                && line.charAt(at + 2) == ' ';
    }
}
