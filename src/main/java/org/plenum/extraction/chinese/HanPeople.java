package org.plenum.extraction.chinese;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Span;
import org.plenum.extraction.chinese.HanLexicon.Hit;
import org.plenum.extraction.text.Tokenizer;
import org.plenum.gazetteer.PinyinNames;

/**
 * Finds names that stand right behind a title: a surname and one or two characters, then a mark or a word that goes on behind a name
 * ("县委副书记、县长王代强主持"). Names in a list behind such a one count too. Immutable.
 */
final class HanPeople {

    private static final int LONGEST_TITLE = 25;
    private static final int LONGEST_RUN = 60;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_LISTED = 3;
    private static final String LIST_MARKS = "、，";

    /** What the names of bodies and groups begin with that stand in a list behind people. */
    private static final String OF_BODIES = "县市区旗省州镇乡各有相全及其";

    /** Words behind a name that a mark may follow: "李明说，"; in "高怀和、任静波" the "和" is the name's. */
    private static final String BEFORE_MARK = "说等对就";

    /**
     * @param titles spans of the titles before the name, in the order printed; of a list those of its first name when they hold for all
     * @param handedOn whether the titles stand before another name of the list
     */
    record Named(Span name, List<Span> titles, boolean handedOn) {}

    private final HanLexicon lexicon;
    private final PinyinNames surnames = PinyinNames.standard();

    HanPeople(HanLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The people named with a title in a part of a text. */
    List<Named> find(String text, Span part) {
        List<Named> found = new ArrayList<>();
        int last = part.start();
        int at = part.start();
        while (at < part.end()) {
            Hit office = lexicon.office(text, at);
            int length =
                    office == null || office.end() >= part.end() ? 0 : titledLength(text, office.end(), part.end());
            if (office == null) {
                at++;
            } else if (length == 0) {
                at = office.end();
            } else {
                List<Span> titles = titles(text, last, office.end());
                Named named = new Named(new Span(office.end(), office.end() + length), titles, false);
                found.add(named);
                last = list(text, named, part.end(), found);
                at = last;
            }
        }
        return found;
    }

    /** The names behind the first of a list; answers the offset behind the last. */
    private int list(String text, Named first, int end, List<Named> found) {
        List<Span> shared = isShareable(text, first.titles()) ? first.titles() : List.of();
        int at = first.name().end();
        while (at + 1 < end && (text.charAt(at) == '、' || text.charAt(at) == '和')) {
            int length = nameLength(text, at + 1, end);
            if (length == 0) {
                length = listedLength(text, at + 1, end, at > first.name().end());
            }
            if (length == 0) {
                break;
            }
            found.add(new Named(new Span(at + 1, at + 1 + length), shared, true));
            at += 1 + length;
        }
        return at;
    }

    /** The name behind a title: with a surname, or one of the names of other peoples. */
    private int titledLength(String text, int at, int end) {
        int length = nameLength(text, at, end);
        int other = length == 0 ? boundedLength(text, at, end) : 0;
        return other > 0 && lexicon.isMinorityName(text.substring(at, at + other)) ? other : length;
    }

    /** A name in a list, though no surname begins it: two or three characters before the next mark of the list, or one of other peoples. */
    private int listedLength(String text, int at, int end, boolean within) {
        int length = boundedLength(text, at, end);
        if (length == 0) {
            return 0;
        }
        boolean listed = within
                && length <= LONGEST_LISTED
                && at + length < end
                && LIST_MARKS.indexOf(text.charAt(at + length)) >= 0
                && OF_BODIES.indexOf(text.charAt(at)) < 0;
        return listed || lexicon.isMinorityName(text.substring(at, at + length)) ? length : 0;
    }

    /** Number of characters up to a mark or a word that goes on behind a name; 0 where they are too many or may be a title. */
    private int boundedLength(String text, int at, int end) {
        int length = 0;
        while (at + length < end
                && length <= LONGEST_NAME
                && Tokenizer.isHan(text.charAt(at + length))
                && (length < 2 || !lexicon.isBehind(text, at + length))) {
            length++;
        }
        boolean name = length >= 2
                && length <= LONGEST_NAME
                && lexicon.officeOf(text.substring(at, at + length)) == null
                && !lexicon.isNoName(text, at)
                && !lexicon.isBehind(text, at);
        return name ? length : 0;
    }

    /** Whether several may hold the title before a list: deputies, members, leaders. */
    private boolean isShareable(String text, List<Span> titles) {
        String office = titles.isEmpty()
                ? null
                : lexicon.officeOf(titles.get(titles.size() - 1).of(text));
        return office != null && (office.startsWith("deputy") || office.equals("member") || office.equals("leader"));
    }

    /** Number of characters of the name that begins here; 0 when none does. */
    int nameLength(String text, int at, int end) {
        if (lexicon.isNoName(text, at)) {
            return 0;
        }
        int surname = at + 2 < end && surnames.isHanSurname(text.substring(at, at + 2))
                ? 2
                : surnames.isHanSurname(text.substring(at, at + 1)) ? 1 : 0;
        if (surname == 0) {
            return 0;
        }
        boolean two = isBounded(text, at, surname + 1, end);
        boolean three = isBounded(text, at, surname + 2, end);
        if (two && three) {
            int third = at + surname + 1;
            boolean open = third + 1 < end && Tokenizer.isHan(text.charAt(third + 1));
            boolean goesOn = open || BEFORE_MARK.indexOf(text.charAt(third)) >= 0;
            return goesOn && lexicon.isBehind(text, third) ? surname + 1 : surname + 2;
        }
        return three ? surname + 2 : two ? surname + 1 : 0;
    }

    private boolean isBounded(String text, int at, int length, int end) {
        if (at + length > end) {
            return false;
        }
        for (int i = at; i < at + length; i++) {
            if (!Tokenizer.isHan(text.charAt(i))) {
                return false;
            }
        }
        int next = at + length;
        return next == end || !Tokenizer.isHan(text.charAt(next)) || lexicon.isBehind(text, next);
    }

    /** The titles that end at an offset, back to a mark, a name or a word that is no part of one. */
    private List<Span> titles(String text, int from, int end) {
        int start = end;
        while (start > from && end - start < LONGEST_RUN && isOfTitle(text.charAt(start - 1))) {
            start--;
        }
        List<Span> titles = new ArrayList<>();
        int to = end;
        while (to > start) {
            int begin = to;
            while (begin > start && text.charAt(begin - 1) != '、') {
                begin--;
            }
            Span title = trimmed(text, begin, to);
            if (title == null) {
                break;
            }
            titles.add(0, title);
            to = begin - 1;
        }
        return titles;
    }

    private static boolean isOfTitle(char c) {
        return Tokenizer.isHan(c) || c == '、';
    }

    /** Without what stands before the title; null when the rest does not end with an office or is too long. */
    private @Nullable Span trimmed(String text, int from, int to) {
        int at = from;
        for (int length = lexicon.before(text, at); length > 0 && at + length < to; length = lexicon.before(text, at)) {
            at += length;
        }
        for (int and = at + 1; and < to; and++) {
            boolean named = text.charAt(and) == '和' && nameLength(text, at, to) == and - at;
            at = named ? and + 1 : at;
        }
        boolean title = to - at <= LONGEST_TITLE && lexicon.officeOf(text.substring(at, to)) != null;
        return title ? new Span(at, to) : null;
    }
}
