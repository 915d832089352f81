package org.plenum.extraction.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenum.extraction.text.Tokenizer;

/** Says what a single line is by its own look: a date, prose, a headline with a stamp behind it. */
final class LineReader {

    /** A line with more characters than this is prose, whatever its punctuation. */
    static final int LONGEST_HEADLINE = 300;

    private static final int LONGEST_STAMP = 32;

    /** No day of {@link #DATE_LINE} has fewer. */
    private static final int LEAST_DIGITS = 3;

    private static final Pattern DATE_LINE = Pattern.compile(
            "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[, ]{0,9}"
                    + "(?:\\d{1,4} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,4}"
                    + "|\\d{4}\u5e74\\d{1,2}\u6708\\d{1,2}\u65e5"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ?\\d{4}"
                    + "|\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,? ?\\d{4})"
                    + "(?: ?\u661f\u671f.)?[, |-]{0,3}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)? ?(?:am|pm|a\\.m\\.|p\\.m\\.)?(?: \\d{0,4} ?by)?");
    private static final Pattern STAMP = Pattern.compile(
            "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[ T]{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?)?"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2},? \\d{4}"
                    + "(?: at|,)? \\d{1,2}:\\d{2}(?::\\d{2})?)[\\s|,;\\[\\]()-]{0,9}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RELEASE_LINE =
            Pattern.compile("(?:^|.{1,80} )(?:released|published|posted|issued) (?:at|on|in) .{0,40}\\d.{0,60}");

    private static final Set<String> LINKS = Set.of(
            "the", "a", "an", "of", "and", "to", "in", "on", "at", "by", "for", "with", "from", "was", "were", "is",
            "are", "that", "which", "as", "or", "has", "had");

    private LineReader() {}

    /** Length of a line without the day and clock that its headline runs into ("... conference 2022-08-19 10:20 |", "... June 3, 2023 at 09:44 |"). */
    static int withoutStamp(String line) {
        Matcher stamp = STAMP.matcher(line);
        for (int i = Math.max(1, line.length() - LONGEST_STAMP); i < line.length(); i++) {
            char before = line.charAt(i - 1);
            boolean apart = !Character.isLetterOrDigit(before) || Tokenizer.isHan(before);
            boolean starts = apart && (Character.isDigit(line.charAt(i)) || Character.isUpperCase(line.charAt(i)));
            if (starts && stamp.region(i, line.length()).matches()) {
                return i;
            }
        }
        return line.length();
    }

    /** A line that holds nothing but a date: the day of the page, not of the article. */
    static boolean isDateLine(String line) {
        return line.length() <= 60
                && hasDigits(line, LEAST_DIGITS)
                && DATE_LINE
                        .matcher(Document.fold(line).toLowerCase(Locale.ROOT))
                        .matches();
    }

    private static boolean hasDigits(String line, int least) {
        int digits = 0;
        for (int i = 0; i < line.length() && digits < least; i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
        }
        return digits >= least;
    }

    /** "Huaiji released at 22:47 on January 14, 2023 in Guangdong". */
    static boolean isReleaseLine(String line) {
        if (line.length() > 140 || !hasDigits(line, 1) || endsLikeSentence(line)) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.contains("ed ") && RELEASE_LINE.matcher(lower).matches();
    }

    /** Whether a line is prose: longer than any headline, ended like a sentence, or several sentences. */
    static boolean isProse(String line) {
        return line.length() > LONGEST_HEADLINE
                || endsLikeSentence(withoutBracket(line)) && line.length() > (endsInChinese(line) ? 12 : 40)
                || hasInnerSentenceEnd(line);
    }

    /** A line without the bracket that it ends with, a credit as a rule. */
    private static String withoutBracket(String line) {
        int open = line.endsWith(")") ? line.lastIndexOf('(') : -1;
        return open > 0 ? line.substring(0, open).strip() : line;
    }

    static boolean endsLikeSentence(String line) {
        int last = line.length() - 1;
        while (last > 0 && "\"'\u201d\u2019)\u300d".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        char c = line.charAt(last);
        return c == '.' && !line.endsWith("...") || c == ';' || c == '\u3002';
    }

    /** Whether a line ends in the full stop of Chinese, which no headline has. */
    static boolean endsInChinese(String line) {
        return line.charAt(line.length() - 1) == '\u3002';
    }

    /** Whether the last word of a line asks for another: "the", "of", "was", or a comma. */
    static boolean endsInLink(String line) {
        int space = line.lastIndexOf(' ');
        return line.endsWith(",") || LINKS.contains(line.substring(space + 1));
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

    /** Whether {@link #bare} of the line is this. */
    static boolean isBare(String line, String bare) {
        int to = bareEnd(line, 0, line.length());
        return behindBare(line, 0, to, bare) == to;
    }

    /** Whether {@link #bare} of the line begins with this. */
    static boolean startsBare(String line, String bare) {
        return behindBare(line, 0, bareEnd(line, 0, line.length()), bare) >= 0;
    }

    /** Whether {@link #bare} of a part of a text begins with this and goes on. */
    static boolean goesOnBehind(String text, int from, int end, String bare) {
        int to = bareEnd(text, from, end);
        int behind = behindBare(text, from, to, bare);
        return behind >= 0 && behind < to;
    }

    /** Index behind what makes the {@link #bare} form that a part of a text begins with; -1 when it begins otherwise, as most do at once. */
    private static int behindBare(String text, int start, int to, String bare) {
        int at = bareStart(text, start, to);
        int size = 0;
        while (size < bare.length()) {
            if (at >= to) {
                return -1;
            }
            char c = bareOf(text.charAt(at++));
            if (c != ' ' || size > 0 && bare.charAt(size - 1) != ' ') {
                if (c != bare.charAt(size)) {
                    return -1;
                }
                size++;
            }
        }
        return at;
    }

    private static int bareStart(String text, int start, int to) {
        int from = start;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from)) && text.charAt(from) != '\u00a9') {
            from++;
        }
        return from;
    }

    private static int bareEnd(String text, int from, int end) {
        int to = end;
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** A letter in lower case; a blank for white space and for the marks that part words. */
    private static char bareOf(char c) {
        if (c >= 'a' && c <= 'z') {
            return c;
        }
        boolean mark = c == '\u3010' || c == '\u3011' || c == '[' || c == ']' || c == '|' || Character.isWhitespace(c);
        return mark ? ' ' : Character.toLowerCase(c);
    }

    /** Lower case, without marks at either end, white space folded. */
    static String bare(String line) {
        int to = bareEnd(line, 0, line.length());
        int from = bareStart(line, 0, to);
        char[] bare = new char[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            char c = bareOf(line.charAt(i));
            if (c != ' ' || size > 0 && bare[size - 1] != ' ') {
                bare[size++] = c;
            }
        }
        return new String(bare, 0, size);
    }
}
