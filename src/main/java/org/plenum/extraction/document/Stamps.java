package org.plenum.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the line on which a site says when, and by whom, an article was put up, in whatever order and with whatever labels: "Yiyang Daily
 * 2022-03-02 08:30", "[ 2022-03-02 ]", "Release time 2022-03-02", "Yiyang Daily | March 2, 2022, page 01".
 */
final class Stamps {

    private static final int LONGEST = 140;
    private static final int MOST_WORDS = 14;
    private static final int LEAST_DIGITS = 5;

    private static final Pattern DATE = Pattern.compile("(?<![\\d-])(?:"
            + "(?:19|20)\\d{2} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}"
            + "|(?:19|20)\\d{2}\u5e74\\d{1,2}\u6708\\d{1,2}\u65e5"
            + "|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2}"
            + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ?(?:19|20)\\d{2}"
            + "|\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,? ?(?:19|20)\\d{2})"
            + "(?:[T, ]{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?)?(?![\\d:])");

    /** The digits of a year and at least one of a day, as every such date has: a cheap look that spares the pattern most lines. */
    private static boolean mayHaveDate(String line) {
        int digits = 0;
        boolean year = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                year |= c == '2' && line.startsWith("0", i + 1) || c == '1' && line.startsWith("9", i + 1);
            }
        }
        return year && digits >= LEAST_DIGITS;
    }

    /** Small words of such lines, and labels as sites print them. */
    private static final Set<String> SMALL = Set.of(
            "at",
            "on",
            "by",
            "in",
            "of",
            "for",
            "the",
            "am",
            "pm",
            "from",
            "posted",
            "published",
            "updated",
            "issued",
            "released",
            "page",
            "pages",
            "edition",
            "admin",
            "date",
            "time",
            "views",
            "reads",
            "times",
            "source",
            "last",
            "modified",
            "release",
            "editor",
            "hits",
            "and",
            "s",
            "comments",
            "comment",
            "likes",
            "like",
            "great",
            "a",
            "original",
            "clicks",
            "click",
            "publication",
            "information",
            "browse",
            "editors",
            "reading",
            "visits");

    /** One of these must stand on a line above the headline, which may be the headline else. */
    private static final Set<String> SIGNS = Set.of(
            "daily",
            "news",
            "network",
            "net",
            "media",
            "center",
            "centre",
            "online",
            "release",
            "times",
            "tv",
            "television",
            "herald",
            "date",
            "time",
            "published",
            "posted",
            "updated",
            "issued",
            "source",
            "released",
            "publishing",
            "\u9605\u8bfb",
            "\u6d4f\u89c8",
            "\u70b9\u51fb",
            "\u6765\u6e90");

    /** How the names of papers end in Chinese, and what stands behind the number of a page: "\u7b2c01\u7248". */
    private static final List<String> HAN_SIGNS = List.of(
            "\u65e5\u62a5", "\u665a\u62a5", "\u6668\u62a5", "\u65f6\u62a5", "\u5feb\u62a5", "\u5468\u62a5", "\u7248");

    /** A line that credits people is a dateline. */
    private static final Set<String> CREDITS = Set.of("reporter", "correspondent", "\u8bb0\u8005");

    /** "05-09", "05-09 18:20" at the end of a line. */
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}-\\d{1,2}(?: {1,3}\\d{1,2}:\\d{2})?");

    private static final int LONGEST_SHORT = 60;
    private static final int MOST_SHORT_WORDS = 6;

    private Stamps() {}

    /** "Yiyang Release  05-09": a name in capitals and a day without its year, below the headline. */
    private static boolean isShort(String line) {
        int day = 0;
        while (day < line.length() && !Character.isDigit(line.charAt(day))) {
            day++;
        }
        if (day < 2 || line.length() > LONGEST_SHORT || line.charAt(day - 1) != ' ') {
            return false;
        }
        boolean name = true;
        int words = 0;
        for (int i = 0; i < day - 1; i++) {
            boolean begins = i == 0 || line.charAt(i - 1) == ' ';
            words += begins && Character.isLetter(line.charAt(i)) ? 1 : 0;
            name &= line.charAt(i) == ' '
                    || (begins ? Character.isUpperCase(line.charAt(i)) : Character.isLetter(line.charAt(i)));
        }
        return name
                && words >= 2
                && words <= MOST_SHORT_WORDS
                && SHORT.matcher(line).region(day, line.length()).matches();
    }

    /**
     * Whether the line is a stamp.
     *
     * @param sure whether the headline has been found, so that this line is none
     */
    static boolean is(String line, boolean sure) {
        if (line.length() > LONGEST || LineReader.endsLikeSentence(line)) {
            return false;
        }
        if (sure && isShort(line)) {
            return true;
        }
        if (!mayHaveDate(line)) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        Matcher date = DATE.matcher(lower);
        if (!date.find() || CREDITS.stream().anyMatch(lower::contains)) {
            return false;
        }
        int words = 0;
        boolean signed = false;
        int at = 0;
        while (at < line.length()) {
            if (at == date.start()) {
                at = date.end();
            } else if (!Character.isLetter(line.charAt(at))) {
                at++;
            } else {
                int end = at;
                while (end < line.length() && Character.isLetter(line.charAt(end))) {
                    end++;
                }
                String word = lower.substring(at, end);
                boolean address =
                        at > 0 && line.charAt(at - 1) == '.' || end < line.length() && line.charAt(end) == '.';
                if (Character.isLowerCase(line.charAt(at)) && !address && !SMALL.contains(word)) {
                    return false;
                }
                signed |= SIGNS.contains(word) || HAN_SIGNS.stream().anyMatch(word::endsWith);
                words++;
                at = end;
            }
        }
        return words <= MOST_WORDS && (sure || signed || words == 0);
    }
}
