package org.plenum.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Span;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Tokenizer;
import org.plenum.extraction.text.Tokens;

/** Knows trails of pages, by their arrows and strokes, the headline that one may end with, and the sites appended to headlines. Immutable. */
final class Trails {

    private static final String ARROWS = ">\u00bb\u203a\u2192";
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
    private static final int LEAST_TITLE = 5;
    private static final int LEAST_HEADLINE = 6;
    private static final OutletNames OUTLETS = new OutletNames();
    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_SITE = 60;

    private final Set<String> appended = Lexicon.read("chrome.txt").phrases("appended");

    /** A trail of pages: "Home » Title", "> Government > News", "index/ Leaders / Activities / article", "Home - News - Text". */
    static boolean is(String line) {
        int arrows = 0;
        int slashes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            arrows += isArrow(c) ? 1 : 0;
            slashes += c == '/' && line.startsWith("/ ", i) ? 1 : 0;
        }
        if (arrows >= 2 || slashes >= 2 && line.length() <= LONGEST_SLASHED_TRAIL && line.charAt(0) != '(') {
            return true;
        }
        if (arrows != 1 && line.length() > LONGEST_SLASHED_TRAIL) {
            return false;
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
                    arrows += isArrow(rest.charAt(i)) ? 1 : 0;
                }
                boolean separated = !rest.isEmpty() && !Character.isLetterOrDigit(rest.charAt(0));
                return separated && (marks >= 2 || arrows >= 1);
            }
        }
        return false;
    }

    /** The last page that a trail names, in lower case; empty for a line without arrows. */
    static String lastOf(String line) {
        int from = lastArrow(line);
        return from == 0 ? "" : LineReader.bare(line.substring(from));
    }

    /** Where the headline stands in "Home » Headline – Site – slogan"; null when a trail of pages holds none. */
    static @Nullable Span titleIn(String line) {
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
        Tokens tokens = Tokenizer.tokens(line, from, line.length());
        return OUTLETS.isSure(tokens, 0, tokens.size());
    }

    private static boolean isOutlet(String line, int from) {
        Tokens tokens = Tokenizer.tokens(line, from, line.length());
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
            from = isArrow(line.charAt(i)) ? i + 1 : from;
        }
        return from;
    }

    private static boolean isArrow(char c) {
        return (c == '>' || c > '~') && ARROWS.indexOf(c) >= 0;
    }

    /** " – ", " - ", " | " before the name of the site. */
    private static boolean endsTitle(String line, int at) {
        return at + 2 < line.length()
                && line.charAt(at) == ' '
                && "\u2013\u2014-|_".indexOf(line.charAt(at + 1)) >= 0
                && line.charAt(at + 2) == ' ';
    }
}
