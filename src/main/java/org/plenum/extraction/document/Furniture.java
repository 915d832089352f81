package org.plenum.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Span;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokenizer;

/** Knows the furniture of web sites by its wording: menus, trails of pages, comment forms, names of sites. Immutable. */
final class Furniture {

    private static final String ARROWS = ">\u00bb\u203a\u2192";
    private static final String BULLETS = "\u2022\u00b7\u25aa\u25cf\u25e6\u2023";
    /** A line with more characters is no furniture. */
    static final int LONGEST = 250;

    private static final List<String> HOMES = List.of(
            "home page",
            "homepage",
            "home",
            "first page",
            "front page",
            "main page",
            "index page",
            "index",
            "portal home",
            "\u7f51\u7ad9\u9996\u9875",
            "\u9996\u9875");

    private static final int LONGEST_SLASHED_TRAIL = 120;
    private static final int LONGEST_MENU_ITEM = 80;
    private static final int MOST_SECTION_WORDS = 6;
    private static final Pattern WORD_BREAKS = Pattern.compile("[ |\u00b7/'\u2019-]{1,3}");
    private static final int LEAST_TITLE = 5;
    private static final int LEAST_WORDS = 3;
    private static final int LEAST_HEADLINE = 6;
    private static final int LONGEST_SITE = 60;

    private static final OutletNames OUTLETS = new OutletNames();

    private final Set<String> whole;
    private final Map<Character, List<String>> prefixes;
    private final Map<Character, List<String>> tails;
    private final Set<String> ends;
    private final Set<String> sites;
    private final Set<String> appended;
    private final Set<String> sections;

    Furniture() {
        Lexicon chrome = Lexicon.read("chrome.txt");
        whole = chrome.phrases("whole");
        prefixes = byFirstLetter(chrome.phrases("prefix"));
        tails = byFirstLetter(chrome.phrases("tail"));
        ends = chrome.phrases("end");
        sites = chrome.phrases("site");
        appended = chrome.phrases("appended");
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

    /** "Leaders' Activities", "Standing Committee Meetings": nothing but words that sections of such sites are called by. */
    boolean isSection(String bare) {
        String[] words = WORD_BREAKS.split(bare, MOST_SECTION_WORDS + 1);
        if (words.length > MOST_SECTION_WORDS) {
            return false;
        }
        for (String word : words) {
            if (!sections.contains(word)) {
                return false;
            }
        }
        return true;
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

    /** A trail of pages: "Home » Title", "> Government > News", "index/ Leaders / Activities / article", "Home - News - Text". */
    static boolean isTrail(String line) {
        int arrows = 0;
        int slashes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            arrows += (c == '>' || c > '~') && ARROWS.indexOf(c) >= 0 ? 1 : 0;
            slashes += c == '/' && line.startsWith("/ ", i) ? 1 : 0;
        }
        if (arrows >= 2 || slashes >= 2 && line.length() <= LONGEST_SLASHED_TRAIL && line.charAt(0) != '(') {
            return true;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return startsAtHome(lower)
                || arrows == 1 && (lower.startsWith("home") || lower.startsWith(">") || lower.startsWith("news"));
    }

    /** "Home - News - Text", "Home\\News\\Text", "First page > News": pages behind the first, whatever stands between them. */
    private static boolean startsAtHome(String lower) {
        if (lower.length() > LONGEST_SLASHED_TRAIL) {
            return false;
        }
        for (String home : HOMES) {
            if (lower.startsWith(home)) {
                String rest = lower.substring(home.length()).strip();
                int marks = 0;
                int arrows = 0;
                for (int i = 0; i < rest.length(); i++) {
                    boolean mark = "-\\\u00b7:|/_".indexOf(rest.charAt(i)) >= 0;
                    marks += mark && (i == 0 || rest.charAt(i - 1) != rest.charAt(i)) ? 1 : 0;
                    arrows += ARROWS.indexOf(rest.charAt(i)) >= 0 ? 1 : 0;
                }
                boolean separated = !rest.isEmpty() && !Character.isLetterOrDigit(rest.charAt(0));
                return separated && (marks >= 2 || arrows >= 1);
            }
        }
        return false;
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

    /**
     * Where " - Yiyang Daily", "_Yiyang News Network", "-City News-Yiyang News Network" begins that a site appends to its headlines; the
     * length of the line where none does.
     */
    int siteBehind(String line) {
        int at = lastMark(line, line.length() - 3);
        if (at < 0) {
            return line.length();
        }
        boolean joined = line.charAt(at) == '-' && !Tokenizer.isHan(line.charAt(at - 1)) && !isSure(line, at + 1);
        boolean site = joined ? isOutlet(line, at + 1) : isSite(line, at + 1);
        if (!site) {
            return line.length();
        }
        int before = lastMark(line.substring(0, at), at - 1);
        boolean section = before > 0
                && line.charAt(before) == line.charAt(at)
                && Headlines.words(LineReader.bare(line.substring(before, at))) <= LEAST_WORDS;
        return section && isHeadline(line, before) ? before : !joined && isHeadline(line, at) ? at : line.length();
    }

    private static boolean isHeadline(String line, int to) {
        return Headlines.words(LineReader.bare(line.substring(0, to))) >= LEAST_WORDS;
    }

    /** Where the last mark stands that a site may print before its name; -1 when none does. */
    private static int lastMark(String line, int from) {
        for (int at = from; at > Math.max(LEAST_HEADLINE, line.length() - LONGEST_SITE); at--) {
            char c = line.charAt(at);
            boolean joined = c == '-' && at > 0 && line.charAt(at - 1) != ' ' && line.charAt(at + 1) != ' ';
            if (c == '_' || c == '|' || joined || endsTitle(line, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isSite(String line, int from) {
        String name = LineReader.bare(line.substring(from));
        return appended.stream().anyMatch(name::endsWith) || isOutlet(line, from);
    }

    private static boolean isSure(String line, int from) {
        List<Token> tokens = Tokenizer.tokens(line, from, line.length());
        return OUTLETS.isSure(tokens, 0, tokens.size());
    }

    private static boolean isOutlet(String line, int from) {
        List<Token> tokens = Tokenizer.tokens(line, from, line.length());
        int first = !tokens.isEmpty() && tokens.get(0).isPunctuation() ? 1 : 0;
        return OUTLETS.isName(tokens, first, tokens.size());
    }

    /** A name in Chinese and in English. */
    static boolean isOfTwoScripts(String line) {
        boolean han = false;
        boolean letters = false;
        for (int i = 0; i < line.length() && line.length() <= LONGEST_SITE; i++) {
            han |= Tokenizer.isHan(line.charAt(i));
            letters |= Character.isUpperCase(line.charAt(i));
        }
        return han && letters;
    }

    /** Whether a mark points from one page to the next. */
    static boolean hasArrow(String line) {
        return lastArrow(line) > 0;
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
