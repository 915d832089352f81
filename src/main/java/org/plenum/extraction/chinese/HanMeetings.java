package org.plenum.extraction.chinese;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.MeetingFact.Kind;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.date.Dates;
import org.plenum.extraction.date.ResolvedDate;
import org.plenum.extraction.text.Tokenizer;

/**
 * Finds the meeting that an article in Chinese reports: the name before or behind its verb ("县委全会召开", "主持召开十三届县委第32次常委会会议"). Rule {@code
 * meeting.han}. Immutable.
 */
final class HanMeetings {

    private static final List<String> HELD = List.of("召开", "举行", "召集");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ORDINAL = 4;
    private static final int LONGEST_PLACE = 15;
    private static final List<String> PLANNED = List.of("将", "拟", "将要", "定于", "即将", "决定", "筹备");
    private static final Set<String> WHOLE = Set.of("全省", "全市", "全县", "全区", "全州", "全旗", "全国");
    private static final String DIGITS = "零一二三四五六七八九";

    private final HanLexicon lexicon;
    private final Map<String, String> kinds;
    private final Map<String, String> happens;
    private final Set<String> unnamed;

    HanMeetings(HanLexicon lexicon) {
        this.lexicon = lexicon;
        this.kinds = lexicon.keyed("meeting ");
        this.happens = lexicon.keyed("happens");
        this.unnamed = lexicon.words("unnamed");
    }

    /** The meeting held in a part of a text, without who presided; null when none is. */
    @Nullable
    MeetingFact find(String text, Span part, Dates dates) {
        Span happened = happened(text, part);
        if (happened != null) {
            return fact(text, happened.of(text), happened, dates, day(dates, part, happened.start()));
        }
        for (int at = part.start(); at + 2 < part.end(); at++) {
            boolean held = HELD.contains(text.substring(at, at + 2)) && !isPlanned(text, at, part.start());
            Span name = held ? name(text, at + 2, part.end()) : null;
            if (name != null) {
                String whole = wholeDivision(text, at, part.start());
                return fact(text, whole + name.of(text), name, dates, day(dates, part, at));
            }
        }
        return null;
    }

    /** "中共吉安市委三届十三次全会召开", "全体会议在福州召开": the meeting's name before its verb; null when there is none. */
    private @Nullable Span happened(String text, Span part) {
        for (int at = part.start() + 2; at < part.end(); at++) {
            HanLexicon.Hit verb = HanLexicon.longest(happens, text, at);
            if (verb == null || name(text, verb.end(), part.end()) != null) {
                continue;
            }
            int end = withoutPlace(text, at, part.start());
            int start = end;
            while (start > part.start() && end - start < LONGEST_NAME && isOfName(text.charAt(start - 1))) {
                start--;
            }
            for (int length = lexicon.before(text, start); length > 0; length = lexicon.before(text, start)) {
                start += length;
            }
            if (start < end && isMeeting(text, start, end) && !isPlanned(text, at, part.start())) {
                return new Span(start, end);
            }
        }
        return null;
    }

    /** Before "在福州召开". */
    private static int withoutPlace(String text, int at, int from) {
        int in = at;
        while (in > from && at - in < LONGEST_PLACE && text.charAt(in) != '在') {
            in--;
        }
        boolean behindName = in > from && text.charAt(in) == '在' && "会议".indexOf(text.charAt(in - 1)) >= 0;
        return behindName ? in : at;
    }

    private boolean isMeeting(String text, int start, int end) {
        boolean meeting = end - start > 3 && (text.charAt(end - 1) == '会' || text.startsWith("会议", end - 2));
        return meeting && unnamed.stream().noneMatch(word -> text.startsWith(word, start));
    }

    private static boolean isPlanned(String text, int at, int from) {
        return PLANNED.stream()
                .anyMatch(word -> at - word.length() >= from && text.startsWith(word, at - word.length()));
    }

    /** What is held, up to a mark, when it is a meeting. */
    private @Nullable Span name(String text, int from, int limit) {
        int start = from < limit && text.charAt(from) == '了' ? from + 1 : from;
        int end = start;
        while (end < limit && end - start < LONGEST_NAME && isOfName(text.charAt(end))) {
            end++;
        }
        return isMeeting(text, start, end) ? new Span(start, end) : null;
    }

    private static boolean isOfName(char c) {
        return Tokenizer.isHan(c) || Character.isLetterOrDigit(c) || "“”\"（）()、".indexOf(c) >= 0;
    }

    private static @Nullable DateMention day(Dates dates, Span part, int before) {
        return dates.daysWithin(part).stream()
                .filter(day -> day.span().end() <= before)
                .findFirst()
                .orElse(null);
    }

    /** "全省召开防汛视频调度会": the words for all of a division, which are part of the name; empty where none stand before the verb. */
    private static String wholeDivision(String text, int verb, int from) {
        String before = verb - 2 >= from ? text.substring(verb - 2, verb) : "";
        return WHOLE.contains(before) ? before : "";
    }

    private MeetingFact fact(String text, String name, Span span, Dates dates, @Nullable DateMention date) {
        Optional<ResolvedDate> day = date == null ? Optional.empty() : dates.resolve(date, null);
        return new MeetingFact(
                name,
                kind(name),
                ordinal(name),
                null,
                null,
                day.map(ResolvedDate::from).orElse(null),
                day.map(ResolvedDate::until).orElse(null),
                date == null ? null : date.part(),
                date == null ? null : date.evidence(text),
                null,
                null,
                List.of(),
                List.of(Evidence.of(text, span, Rule.MEETING_HAN)));
    }

    private Kind kind(String name) {
        return kinds.entrySet().stream()
                .filter(entry -> name.contains(entry.getKey()))
                .map(entry -> Kind.valueOf(entry.getValue()))
                .findFirst()
                .orElse(Kind.OTHER);
    }

    /** "第32次", "三届十二次": the number; null when there is none. */
    private static @Nullable Integer ordinal(String name) {
        int end = name.indexOf('次');
        int start = end < 0 ? -1 : Math.max(name.lastIndexOf('第', end), name.lastIndexOf('届', end));
        if (start < 0 || end - start - 1 > LONGEST_ORDINAL || end - start < 2) {
            return null;
        }
        int number = 0;
        int digit = 0;
        for (char c : name.substring(start + 1, end).toCharArray()) {
            int value = c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
            if (c == '十' || c == '百') {
                number += Math.max(1, digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else if (value < 0) {
                return null;
            } else {
                digit = c >= '0' && c <= '9' ? digit * 10 + value : value;
            }
        }
        return number + digit;
    }
}
