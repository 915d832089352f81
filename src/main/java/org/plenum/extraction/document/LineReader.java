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
                && hasDigit(line)
                && DATE_LINE
                        .matcher(Document.fold(line).toLowerCase(Locale.ROOT))
                        .matches();
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Huaiji released at 22:47 on January 14, 2023 in Guangdong". */
    static boolean isReleaseLine(String line) {
        return line.length() <= 140
                && hasDigit(line)
                && !endsLikeSentence(line)
                && RELEASE_LINE.matcher(line.toLowerCase(Locale.ROOT)).matches();
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

    /** Whether {@link #bare} of the line is this; most lines differ in their first word. */
    static boolean isBare(String line, String bare) {
        int from = 0;
        while (from < line.length() && !isBareStart(line.charAt(from))) {
            from++;
        }
        int blank = bare.indexOf(' ');
        int word = blank < 0 ? bare.length() : blank;
        return line.regionMatches(true, from, bare, 0, word) && bare(line).equals(bare);
    }

    private static boolean isBareStart(char c) {
        return Character.isLetterOrDigit(c) || c == '\u00a9';
    }

    /** Lower case, without marks at either end, white space folded. */
    static String bare(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && !isBareStart(line.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1))) {
            to--;
        }
        char[] bare = new char[Math.max(0, to - from)];
        int size = 0;
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (c >= 'a' && c <= 'z') {
                bare[size++] = c;
                continue;
            }
            boolean mark =
                    c == '\u3010' || c == '\u3011' || c == '[' || c == ']' || c == '|' || Character.isWhitespace(c);
            if (!mark) {
                bare[size++] = Character.toLowerCase(c);
            } else if (size > 0 && bare[size - 1] != ' ') {
                bare[size++] = ' ';
            }
        }
        return new String(bare, 0, size);
    }
}
