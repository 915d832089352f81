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
    private static final String CLAUSE_ENDS = "；;：:“\"。";
    private static final String MARKS = "，、,。；;（）()“”\"";

    private final Map<String, String> kinds;
    private final Set<String> go;
    private final Set<String> speech;
    private final Set<String> planned;
    private final Set<String> no;
    private final Set<String> along;
    private final Set<String> before;
    private final Set<String> typed;

    HanTours(HanLexicon lexicon) {
        this.kinds = lexicon.keyed("tour ");
        this.go = lexicon.words("tour-go");
        this.speech = lexicon.words("tour-speech");
        this.planned = lexicon.words("tour-planned");
        this.no = lexicon.words("tour-no");
        this.along = lexicon.words("tour-along");
        this.before = lexicon.words("tour-before");
        this.typed = lexicon.words("tour-place");
    }

    /** The first word for an activity in the clause behind a subject, before any word of speech; null when there is none. */
    @Nullable
    Tour find(String text, int from, int limit) {
        int begin = -1;
        for (int at = from; at < limit && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0; at++) {
            if (starts(speech, text, at) > 0 || starts(planned, text, at) > 0) {
                return null;
            }
            Hit hit = HanActivities.word(kinds, text, at, limit);
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

    /** "调研的": what somebody else's research is told of. */
    private static boolean isNoun(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '的' || at > 1 && text.startsWith("本次", at - 2);
    }

    /** A visit goes on to what it was for: "走访慰问", "看望并慰问". */
    private Kind telling(Kind kind, String text, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + NEAR) && kind == Kind.VISIT; at++) {
            Hit other = MARKS.indexOf(text.charAt(at)) < 0 ? HanActivities.word(kinds, text, at, limit) : null;
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

    /** "陪同", "参加调研" behind a group, or "陪同下": it came along. */
    boolean isAlong(String text, int from, int next, int limit) {
        int stop = Math.min(limit, Math.max(next, from + 2));
        for (int at = from; at < Math.min(stop, from + LONGEST_OPENING); at++) {
            if ("；;：:".indexOf(text.charAt(at)) >= 0 || starts(speech, text, at) > 0) {
                return false;
            }
            int length = starts(along, text, at);
            if (length > 0) {
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

    /** "在浦山村，...", "来到浦山村，..." at the head of a sentence. */
    List<String> openingPlaces(String text, Span sentence) {
        int from = sentence.start();
        while (from < sentence.end() && !Tokenizer.isHan(text.charAt(from))) {
            from++;
        }
        int length = starts(go, text, from);
        int comma = text.indexOf('，', from);
        boolean opens = length > 0 && comma > 0 && comma < sentence.end() && comma - from < LONGEST_OPENING;
        return opens ? places(text, from, comma) : List.of();
    }

    /** The names of places, by their last characters, between a verb and a word, cut at the marks of lists. */
    private List<String> places(String text, int from, int to) {
        List<String> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && (Tokenizer.isHan(text.charAt(end)) || Character.isLetterOrDigit(text.charAt(end)))) {
                end++;
            }
            place(text, at, end, found);
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
        for (int at = to; at - start > 1; at--) {
            String run = text.substring(start, at);
            boolean named = at - start <= LONGEST_PLACE
                    && typed.stream().anyMatch(type -> run.endsWith(type) && run.length() > type.length());
            if (named) {
                if (!found.contains(run)) {
                    found.add(run);
                }
                return;
            }
        }
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
}
