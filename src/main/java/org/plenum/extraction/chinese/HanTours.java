package org.plenum.extraction.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.Span;
import org.plenum.extraction.chinese.HanLexicon.Hit;
import org.plenum.extraction.text.Tokenizer;

/** Reads the words for tours and visits in Chinese: "到柳河镇、白石乡调研", "带队检查", "会见", "陪同". Immutable. */
final class HanTours {

    /** What a clause tells: its words, from the verb of movement or the first word of it on. */
    record Tour(Kind kind, Span words, List<String> places) {}

    private static final int LONGEST_PLACE = 18;
    private static final int LONGEST_OPENING = 40;
    private static final int NEAR = 12;
    private static final String CLAUSE_ENDS = "；;：:\"。";
    private static final String AND = "和及与";
    private static final String LIST = "、和及与";
    private static final String MARKS = "，、,。；;（）()“”\"";

    private final Map<String, String> kinds;
    private final Set<String> go;
    private final Set<String> speech;
    private final Set<String> planned;
    private final Set<String> no;
    private final Set<String> along;
    private final Set<String> before;
    private final Set<String> typed;
    private final Set<String> then;
    private final Set<String> noPlace;

    HanTours(HanLexicon lexicon) {
        this.kinds = lexicon.keyed("tour ");
        this.go = lexicon.words("tour-go");
        this.speech = lexicon.words("tour-speech");
        this.planned = lexicon.words("tour-planned");
        this.no = lexicon.words("tour-no");
        this.along = lexicon.words("tour-along");
        this.before = lexicon.words("tour-before");
        this.typed = lexicon.words("tour-place");
        this.noPlace = lexicon.words("tour-no-place");
        this.then = lexicon.words("tour-then");
    }

    /** The first word for an activity in the clause behind a subject, before any word of speech; null when there is none. */
    @Nullable
    Tour find(String text, int from, int limit) {
        int begin = -1;
        for (int at = from; at < limit && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0; at++) {
            at = behindQuotes(text, at, limit);
            if (starts(speech, text, at) > 0 || starts(planned, text, at) > 0) {
                return null;
            }
            Hit hit = word(kinds, text, at, limit);
            if (hit != null && starts(no, text, hit.end()) == 0 && !isNoun(text, at)) {
                Kind kind = telling(Kind.valueOf(hit.value()), text, hit.end(), limit);
                int start = begin < 0 ? at : begin;
                int end = begin < 0 ? objectEnd(text, hit.end(), limit) : hit.end();
                List<String> places = kind == Kind.RECEPTION
                        ? List.of()
                        : places(text, begin < 0 ? hit.end() : start, begin < 0 ? end : at);
                return new Tour(kind, new Span(start, end), places);
            }
            begin = begin < 0 && starts(go, text, at) > 0 ? at : begin;
            at = hit == null ? at : hit.end() - 1;
        }
        return null;
    }

    /** Behind a name in quotation marks ("采取“四不两直”方式检查"), where one begins here. */
    private static int behindQuotes(String text, int at, int limit) {
        int end = text.charAt(at) == '“' ? text.indexOf('”', at) : -1;
        return end > 0 && end - at <= NEAR && end + 1 < limit ? end + 1 : at;
    }

    /** "调研的": what somebody else's research is told of. */
    private static boolean isNoun(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '的' || at > 1 && text.startsWith("本次", at - 2);
    }

    /** A visit goes on to what it was for: "走访慰问", "看望并慰问". */
    private Kind telling(Kind kind, String text, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + NEAR) && kind == Kind.VISIT; at++) {
            Hit other = MARKS.indexOf(text.charAt(at)) < 0 ? word(kinds, text, at, limit) : null;
            if (other != null && starts(no, text, other.end()) == 0) {
                return Kind.valueOf(other.value());
            }
        }
        return kind;
    }

    private static int objectEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && end - from < LONGEST_OPENING && MARKS.indexOf(text.charAt(end)) < 0
                || end < limit && end - from < LONGEST_OPENING && text.charAt(end) == '、') {
            end++;
        }
        return end;
    }

    /**
     * "陪同", "参加调研" behind a group, or "陪同下": it came along.
     *
     * @param alone whether "参加" alone is enough
     */
    boolean isAlong(String text, int from, int next, int limit, boolean alone) {
        int stop = Math.min(limit, Math.max(next, from + 2));
        for (int at = from; at < Math.min(stop, from + LONGEST_OPENING); at++) {
            if ("；;：:".indexOf(text.charAt(at)) >= 0 || starts(speech, text, at) > 0) {
                return false;
            }
            boolean only = alone && text.startsWith("参加", at) && at + 2 < limit && text.charAt(at + 2) == '。';
            if (only || starts(along, text, at) > 0) {
                return true;
            }
            if (starts(go, text, at) > 0) {
                return false;
            }
        }
        return false;
    }

    /** "在 ... 陪同下" needs no more; "陪同 | 王伟 | 调研": whether the words for company stand right before a group that another leads. */
    boolean isLedBefore(String text, int from, int end) {
        return from >= 2 && starts(before, text, from - 2) == 2 && end > from;
    }

    /** Whether the words before a subject make it that of a clause: "据", "受", "由", "对". */
    boolean isOfOthers(String text, Span sentence, int from) {
        char last = from > sentence.start() ? text.charAt(from - 1) : ' ';
        return "受由对向被请经据“\"".indexOf(last) >= 0;
    }

    /** "在浦山村，...", "首先来到浦山村，..." at the head of a sentence or behind its subject. */
    List<String> openingPlaces(String text, int start, int limit) {
        int from = start;
        while (from < limit && (!Tokenizer.isHan(text.charAt(from)) || starts(then, text, from) > 0)) {
            from += Math.max(1, starts(then, text, from));
        }
        int comma = text.indexOf('，', from);
        boolean opens = comma > 0 && comma < limit && comma - from < LONGEST_OPENING && starts(go, text, from) > 0;
        return opens ? places(text, from, comma) : List.of();
    }

    /** The names of places, by their last characters, between a verb and the next comma or word, cut at the marks of lists. */
    private List<String> places(String text, int from, int to) {
        List<String> found = new ArrayList<>();
        int at = from;
        while (at < to && (at == from || LIST.indexOf(text.charAt(at - 1)) >= 0)) {
            int end = at;
            while (end < to && (Tokenizer.isHan(text.charAt(end)) || Character.isLetterOrDigit(text.charAt(end)))) {
                end++;
            }
            int stop = text.indexOf('等', at + 1);
            place(text, at, stop > at && stop < end ? stop : end, found);
            at = end + 1;
        }
        return found;
    }

    private void place(String text, int from, int to, List<String> found) {
        int start = from;
        for (int length = starts(go, text, start);
                length > 0 && start + length < to;
                length = starts(go, text, start)) {
            start += length;
        }
        if (starts(noPlace, text, start) > 0) {
            return;
        }
        for (int at = start + 2; at < to; at++) {
            if (AND.indexOf(text.charAt(at)) >= 0 && isTyped(text.substring(start, at))) {
                place(text, start, at, found);
                place(text, at + 1, to, found);
                return;
            }
        }
        for (int at = Math.min(to, start + LONGEST_PLACE); at - start > 1; at--) {
            String run = text.substring(start, at);
            if (isTyped(run)) {
                if (!found.contains(run)) {
                    found.add(run);
                }
                return;
            }
        }
    }

    private boolean isTyped(String run) {
        return typed.stream().anyMatch(type -> run.endsWith(type) && run.length() > type.length());
    }

    private static int starts(Set<String> words, String text, int at) {
        int longest = 0;
        for (String word : words) {
            if (word.length() > longest && text.startsWith(word, at)) {
                longest = word.length();
            }
        }
        return longest;
    }

    /** The longest of some words that stands here; null when none does. */
    private static @Nullable Hit word(Map<String, String> words, String text, int at, int limit) {
        Hit hit = HanLexicon.longest(words, text, at);
        return hit == null || hit.end() > limit ? null : hit;
    }
}
