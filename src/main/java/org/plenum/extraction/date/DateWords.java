package org.plenum.extraction.date;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.MeetingFact.PartOfDay;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokenizer;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;

/** The tokens of a text as the date rules look at them: numbers, months, parts of the day. */
final class DateWords {

    private static final String COUNT = "count-";
    private static final Lexicon LEXICON = Lexicon.read("dates.txt");
    private static final PhraseTable<String> WORDS = LEXICON.table();
    private static final List<String> STARTING = LEXICON.entries().stream()
            .filter(entry -> !entry.key().equals("range")
                    && !entry.key().equals("after")
                    && !entry.key().equals("holiday")
                    && !entry.key().equals("counted"))
            .flatMap(entry -> entry.phrases().stream())
            .map(phrase -> Tokenizer.tokens(phrase).get(0).norm())
            .filter(norm -> !norm.equals("the") && !norm.equals("in"))
            .toList();
    private static final WordSet STARTS = WordSet.of(STARTING);
    private static final WordSet FIRST =
            WordSet.of(Stream.concat(STARTING.stream(), Stream.of("the", "in")).toList());
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /**
     * @param value what was read
     * @param to index behind its last token
     */
    record Found<T>(T value, int to) {}

    private final String text;
    private final Tokens tokens;

    DateWords(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** Index of the first token at or behind {@code from} with which a date may begin: a cheap look that spares the rules most tokens. */
    int next(int from) {
        int at = from;
        while (at < tokens.size() && !tokens.isNumber(at) && !tokens.isHan(at) && !wordMayBegin(at)) {
            at++;
        }
        return at;
    }

    private boolean wordMayBegin(int at) {
        if (!FIRST.contains(tokens, at) || !tokens.isWord(at)) {
            return false;
        }
        if (is(at, "the")) {
            return at + 1 < tokens.size() && mayFollow(at + 1);
        }
        PhraseTable.Match<String> match = phrase(at);
        if (match == null) {
            return false;
        }
        if (match.value().startsWith(COUNT)) {
            return is(at + 1, "month") || is(at + 2, "month");
        }
        return match.to() > at + 1 || !is(at, "in");
    }

    private boolean mayFollow(int at) {
        return tokens.isNumber(at) || tokens.get(at).is("the") || STARTS.contains(tokens, at);
    }

    /** Whether the token at {@code at} stands on the line of the one before it, at most a blank or two behind. */
    boolean follows(int at) {
        if (at <= 0 || at >= tokens.size()) {
            return false;
        }
        int from = tokens.get(at - 1).end();
        int to = tokens.get(at).start();
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return false;
            }
        }
        return true;
    }

    /** Whether the token at {@code at} touches the one before it. */
    boolean touches(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    boolean is(int at, String norm) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(norm);
    }

    /** Whether the token at {@code at} is this word and follows the one before it. */
    boolean goesOn(int at, String norm) {
        return is(at, norm) && follows(at);
    }

    /** A number of at most four digits at {@code at}; -1 for anything else. */
    int number(int at) {
        return at < tokens.size() && at >= 0 && tokens.get(at).kind() == Token.Kind.NUMBER ? digits(at) : -1;
    }

    /** A number up to 31 in figures or in words ("twenty-three"); null for anything else. */
    @Nullable
    Found<Integer> counted(int at) {
        int figures = number(at);
        if (figures >= 0) {
            return new Found<>(figures, at + 1);
        }
        Integer value = at >= 0 && at < tokens.size() ? count(at) : null;
        if (value == null) {
            return null;
        }
        Integer unit = value >= 20 && follows(at + 1) ? count(at + 1) : null;
        return unit != null && unit < 10 ? new Found<>(value + unit, at + 2) : new Found<>(value, at + 1);
    }

    private @Nullable Integer count(int at) {
        String key = single(at);
        return key != null && key.startsWith(COUNT) ? Integer.valueOf(key.substring(COUNT.length())) : null;
    }

    /** "5" or "5th" as a day of a month; -1 for anything else. */
    int day(int at) {
        if (at < 0 || at >= tokens.size()) {
            return -1;
        }
        Token token = tokens.get(at);
        boolean number = token.kind() == Token.Kind.NUMBER && token.text().length() <= 2;
        int day = number || token.kind() == Token.Kind.ORDINAL ? digits(at) : -1;
        return day >= 1 && day <= 31 ? day : -1;
    }

    boolean isOrdinal(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.ORDINAL;
    }

    /** A year of four digits; -1 for anything else. */
    int year(int at) {
        int year = at >= 0 && at < tokens.size() && tokens.get(at).text().length() == 4 ? number(at) : -1;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
    }

    private int digits(int at) {
        String norm = tokens.get(at).norm();
        int value = 0;
        for (int i = 0; i < norm.length() && Character.isDigit(norm.charAt(i)); i++) {
            if (i == 4) {
                return -1;
            }
            value = value * 10 + (norm.charAt(i) - '0');
        }
        return value;
    }

    /** "March", "Sept."; null for another word, "may" and "march" in small letters included. */
    @Nullable
    Found<Integer> month(int at) {
        if (at < 0 || at >= tokens.size() || !tokens.get(at).isCapitalised()) {
            return null;
        }
        String key = single(at);
        if (key == null || !key.startsWith("month-")) {
            return null;
        }
        boolean dotted = tokens.get(at).text().length() <= 4 && is(at + 1, ".") && touches(at + 1);
        return new Found<>(Integer.parseInt(key.substring("month-".length())), dotted ? at + 2 : at + 1);
    }

    boolean isWeekday(int at) {
        return at < tokens.size() && tokens.get(at).isCapitalised() && "weekday".equals(single(at));
    }

    boolean isRange(int at) {
        return is(at, "-") || is(at, "~") || at < tokens.size() && "range".equals(single(at));
    }

    /** "afternoon"; null for anything else. */
    @Nullable
    Found<PartOfDay> part(int at) {
        if (at >= tokens.size()) {
            return null;
        }
        PhraseTable.Match<String> match = WORDS.longest(tokens, at, Math.min(at + 4, tokens.size()));
        if (match == null) {
            return null;
        }
        return switch (match.value()) {
            case "MORNING", "AFTERNOON", "EVENING" -> new Found<>(PartOfDay.valueOf(match.value()), match.to());
            default -> null;
        };
    }

    /** The key of the longest entry that begins here, such as "yesterday-MORNING"; null when none does. */
    PhraseTable.@Nullable Match<String> phrase(int at) {
        return WORDS.longest(tokens, at, Math.min(at + 5, tokens.size()));
    }

    /** "08:45:45", "3:30 pm". */
    @Nullable
    Found<LocalTime> time(int at) {
        int hour = number(at);
        int minute = number(at + 2);
        if (hour < 0
                || hour > 23
                || minute < 0
                || minute > 59
                || !is(at + 1, ":")
                || !touches(at + 1)
                || !touches(at + 2)
                || token(at + 2).text().length() != 2) {
            return null;
        }
        int to = at + 3;
        int second = is(to, ":") && touches(to) && touches(to + 1) ? number(to + 1) : -1;
        if (second >= 0 && second < 60) {
            to += 2;
        }
        Found<PartOfDay> half = follows(to) ? part(to) : null;
        if (half != null && token(to).norm().startsWith("p") && hour < 12) {
            hour += 12;
        }
        int end = half != null && isHalfMark(to) ? half.to() : to;
        return new Found<>(LocalTime.of(hour, minute, Math.max(0, Math.min(59, second))), end);
    }

    private boolean isHalfMark(int at) {
        String norm = token(at).norm();
        return norm.equals("am") || norm.equals("pm") || norm.equals("a") || norm.equals("p");
    }

    /** Whether what stands at {@code at} lets a bare day end before it: a mark, the line's end, or a word such as "in". */
    boolean endsDay(int at) {
        if (!follows(at)) {
            return true;
        }
        Token token = tokens.get(at);
        return token.isPunctuation() && !token.is("%") && !token.is("/") || "after".equals(single(at)) || year(at) > 0;
    }

    boolean isHoliday(int at) {
        return follows(at) && tokens.get(at).isCapitalised() && "holiday".equals(single(at));
    }

    boolean isCounted(int at) {
        return follows(at) && "counted".equals(single(at));
    }

    private @Nullable String single(int at) {
        PhraseTable.Match<String> match = WORDS.longest(tokens, at, at + 1);
        return match == null ? null : match.value();
    }
}
