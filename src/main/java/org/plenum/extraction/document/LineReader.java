package org.plenum.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Span;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;

/** Says what a single line is, by its own look. Immutable. */
final class LineReader {

    /** A line with more characters than this is prose, whatever its punctuation. */
    static final int LONGEST_HEADLINE = 280;

    private static final String ARROWS = ">\u00bb\u203a\u2192";
    private static final int LONGEST_STAMP = 32;
    private static final int LEAST_TITLE = 5;

    private static final int LONGEST_FURNITURE = 250;
    private static final int LONGEST_FIELD_VALUE = 160;

    /** Fewer words than this before a label are no headline. */
    private static final int LEAST_BEFORE_FIELD = 3;

    /** Labels that may stand behind the last sentence of a paragraph. */
    private static final Set<String> CREDITS = Set.of("source", "editor");

    private static final int LONGEST_CREDITS = 24;

    /** Labels that may stand behind a headline on its line; "Topic:" and the like are part of headlines. */
    private static final Set<String> INLINE = Set.of("time", "source", "author", "editor", "views", "size");

    private static final Pattern DATE_LINE = Pattern.compile("(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[, ]*"
            + "(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}"
            + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ?\\d{4}"
            + "|\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,? ?\\d{4})"
            + "[, |-]{0,3}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)? ?(?:am|pm|a\\.m\\.|p\\.m\\.)?(?: \\d{0,4} ?by)?");
    private static final Pattern STAMP = Pattern.compile(
            "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[ T]{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?)?[\\s|,;\\[\\]()-]{0,9}");
    private static final Pattern RELEASE_LINE =
            Pattern.compile("(?:^|.{1,80} )(?:released|published|posted|issued) (?:at|on|in) .{0,40}\\d.{0,60}");

    private final PhraseTable<String> labels = Lexicon.read("labels.txt").table();
    private final Set<String> whole;
    private final Set<String> prefixes;
    private final Set<String> tails;
    private final Set<String> sites;

    LineReader() {
        Lexicon chrome = Lexicon.read("chrome.txt");
        whole = chrome.phrases("whole");
        prefixes = chrome.phrases("prefix");
        tails = chrome.phrases("tail");
        sites = chrome.phrases("site");
    }

    /** The fields of a line that begins with a label; empty for another line. */
    List<Field> fields(List<Token> tokens, int from, int to) {
        List<Field> fields = new ArrayList<>();
        String key = null;
        Span label = null;
        int valueFrom = from;
        int i = from;
        while (i < to) {
            PhraseTable.Match<String> match = startsField(tokens, i, from, to);
            if (match == null) {
                if (key == null) {
                    return List.of();
                }
                i++;
                continue;
            }
            if (key != null && label != null && i > valueFrom) {
                fields.add(field(key, label, tokens, valueFrom, i));
            }
            key = match.value();
            label = new Span(tokens.get(i).start(), tokens.get(match.to()).end());
            i = match.to() + 1;
            valueFrom = i;
        }
        if (key != null && label != null && valueFrom < to) {
            fields.add(field(key, label, tokens, valueFrom, to));
        }
        return fields.isEmpty() && key != null && label != null ? List.of(new Field(key, label, label)) : fields;
    }

    /**
     * Index of the first token of the labels that a headline runs into ("... work conference 2022-08-19 | Source: Huaiji"), the date
     * before them included; {@code to} when none are there.
     */
    int fieldsBehind(List<Token> tokens, int from, int to, boolean inBody) {
        int first = inBody ? Math.max(from, to - LONGEST_CREDITS) : from;
        for (int i = first + LEAST_BEFORE_FIELD; i < to; i++) {
            PhraseTable.Match<String> match =
                    tokens.get(i).isCapitalised() || tokens.get(i).kind() == Token.Kind.HAN
                            ? startsField(tokens, i, from, to)
                            : null;
            if (match != null && (inBody ? CREDITS : INLINE).contains(match.value())) {
                return i;
            }
        }
        return to;
    }

    private PhraseTable.@Nullable Match<String> startsField(List<Token> tokens, int i, int from, int to) {
        if (i > from
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && !tokens.get(i).isCapitalised()
                && !tokens.get(i - 1).isPunctuation()) {
            return null;
        }
        PhraseTable.Match<String> match = labels.longest(tokens, i, to);
        if (match == null || match.to() >= to || !tokens.get(match.to()).is(":")) {
            return null;
        }
        boolean atStart = i == from;
        return atStart || tokens.get(i).isCapitalised() || tokens.get(i - 1).isPunctuation() ? match : null;
    }

    private static Field field(String key, Span label, List<Token> tokens, int from, int to) {
        return new Field(
                key,
                label,
                new Span(tokens.get(from).start(), tokens.get(to - 1).end()));
    }

    /** Whether the value of a field is so long that it is the body, run into the label. */
    static boolean isBody(Field field) {
        return field.value().length() > LONGEST_FIELD_VALUE;
    }

    /** Length of a line without the day and clock that its headline runs into ("... conference 2022-08-19 10:20 |"). */
    static int withoutStamp(String line) {
        Matcher stamp = STAMP.matcher(line);
        for (int i = Math.max(1, line.length() - LONGEST_STAMP); i < line.length(); i++) {
            char before = line.charAt(i - 1);
            boolean starts = Character.isDigit(line.charAt(i)) && !Character.isLetterOrDigit(before);
            if (starts && stamp.region(i, line.length()).matches()) {
                return i;
            }
        }
        return line.length();
    }

    /** Where the headline stands in "Home » Headline – Site – slogan"; null when a trail of pages holds none. */
    static @Nullable Span titleInTrail(String line) {
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            from = ARROWS.indexOf(line.charAt(i)) >= 0 ? i + 1 : from;
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

    /** " – ", " - ", " | " before the name of the site. */
    private static boolean endsTitle(String line, int at) {
        return at + 2 < line.length()
                && line.charAt(at) == ' '
                && "\u2013\u2014-|_".indexOf(line.charAt(at + 1)) >= 0
                && line.charAt(at + 2) == ' ';
    }

    /** The name of a site on a line of its own: "Mianyang City People's Government Official Website". */
    boolean isSiteName(String bare) {
        return bare.length() <= 90 && sites.stream().anyMatch(bare::endsWith);
    }

    boolean isFurniture(String line) {
        if (line.length() > LONGEST_FURNITURE && !startsTail(line)) {
            return false;
        }
        String bare = bare(line);
        return bare.isEmpty()
                || isLanguageSwitch(line)
                || whole.contains(bare)
                || startsWithAny(bare, prefixes)
                || startsTail(line)
                || isBreadcrumb(line);
    }

    /** "Thursday 1,2018 | \u7b80\u4f53\u4e2d\u6587": the choice of languages at the head of a page. */
    private static boolean isLanguageSwitch(String line) {
        return line.length() <= 60
                && (line.contains("\u7b80\u4f53")
                        || line.contains("\u7c21\u9ad4")
                        || line.contains("\u7e41\u9ad4")
                        || line.contains("\u7e41\u4f53"));
    }

    /** Whether furniture begins here that goes on to the end of the page. */
    boolean startsTail(String line) {
        return line.length() <= LONGEST_FURNITURE && startsWithAny(bare(line), tails);
    }

    private static boolean startsWithAny(String bare, Set<String> prefixes) {
        for (String prefix : prefixes) {
            if (bare.startsWith(prefix)
                    && (bare.length() == prefix.length() || !Character.isLetterOrDigit(bare.charAt(prefix.length())))) {
                return true;
            }
        }
        return false;
    }

    /** "Home » Title", "> Government > News". */
    static boolean isBreadcrumb(String line) {
        int arrows = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            arrows += ARROWS.indexOf(c) >= 0 ? 1 : 0;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return arrows >= 2
                || arrows == 1 && (lower.startsWith("home") || lower.startsWith(">") || lower.startsWith("news"));
    }

    /** A line that holds nothing but a date: the day of the page, not of the article. */
    static boolean isDateLine(String line) {
        return line.length() <= 60
                && DATE_LINE
                        .matcher(line.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                        .matches();
    }

    /** "Huaiji released at 22:47 on January 14, 2023 in Guangdong". */
    static boolean isReleaseLine(String line) {
        return line.length() <= 140
                && !endsLikeSentence(line)
                && RELEASE_LINE.matcher(line.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a line is prose: longer than any headline, ended like a sentence, or several sentences. */
    static boolean isProse(String line) {
        return line.length() > LONGEST_HEADLINE
                || endsLikeSentence(withoutBracket(line)) && line.length() > 40
                || hasInnerSentenceEnd(line);
    }

    /** A line without the bracket that it ends with, a credit as a rule. */
    private static String withoutBracket(String line) {
        int open = line.endsWith(")") ? line.lastIndexOf('(') : -1;
        return open > 0 ? line.substring(0, open).strip() : line;
    }

    private static boolean endsLikeSentence(String line) {
        int last = line.length() - 1;
        while (last > 0 && "\"'\u201d\u2019)\u300d".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        char c = line.charAt(last);
        return c == '.' && !line.endsWith("...") || c == ';' || c == '\u3002';
    }

    static boolean hasInnerSentenceEnd(String line) {
        for (int i = 30; i + 2 < line.length(); i++) {
            if ((line.charAt(i) == '.' || line.charAt(i) == '\u3002')
                    && Character.isLowerCase(line.charAt(i - 1))
                    && Character.isLowerCase(line.charAt(i - 2))
                    && Character.isWhitespace(line.charAt(i + 1))
                    && Character.isUpperCase(line.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Lower case, without marks at either end, white space folded. */
    static String bare(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && !Character.isLetterOrDigit(line.charAt(from)) && line.charAt(from) != '\u00a9') {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1))) {
            to--;
        }
        StringBuilder bare = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            boolean mark =
                    c == '\u3010' || c == '\u3011' || c == '[' || c == ']' || c == '|' || Character.isWhitespace(c);
            if (!mark) {
                bare.append(Character.toLowerCase(c));
            } else if (bare.length() > 0 && bare.charAt(bare.length() - 1) != ' ') {
                bare.append(' ');
            }
        }
        return bare.toString();
    }
}
