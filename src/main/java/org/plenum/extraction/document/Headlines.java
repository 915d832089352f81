package org.plenum.extraction.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenum.extraction.Span;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokenizer;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;

/** Tells the headline from the other lines above the first paragraph, by the lines that follow each. */
final class Headlines {

    /** How many lines below are looked at. */
    private static final int NEAR = 5;

    private static final int LONGEST_WITH_STOP = 220;
    private static final int LEAST_CUT = 60;
    private static final int LEAST_WRAPPED = 60;
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_COLUMN = 4;
    private static final String BULLETS = "\u2022\u00b7\u25cf\u25aa\u25a0";
    private static final int LEAST_TITLE = 3;
    private static final int LEAST_REPEATED = 40;
    private static final int LONGEST_MOTTO = 9;
    private static final int SHORT_MOTTO = 5;
    private static final int LEAST_SHARED = 3;
    private static final int REPORT = 1500;
    private static final int STEM = 5;
    private static final double SOME = 0.3;
    private static final double LITTLE = 0.5;
    private static final double MUCH = 0.6;

    private static final FieldReader FIELDS = new FieldReader();
    private static final Furniture FURNITURE = new Furniture();
    private static final Datelines DATELINES = new Datelines();
    private static final Openings OPENINGS = new Openings();
    private static final Menus MENUS = new Menus();

    private final String text;
    private final List<Span> printed;

    /** @param printed the lines of the text that are not blank */
    Headlines(String text, List<Span> printed) {
        this.text = text;
        this.printed = printed;
    }

    private String line(int index) {
        return printed.get(index).of(text);
    }

    private Tokens tokens(int index) {
        Span span = printed.get(index);
        return Tokenizer.tokens(text, span.start(), Math.min(span.end(), span.start() + 300));
    }

    /** A headline that ends in a full stop: one sentence without a day, and below it a stamp, a field, a gap, or what a report opens with. */
    boolean endsInStop(String line, int index) {
        if (line.length() > LONGEST_WITH_STOP
                || index + 1 >= printed.size()
                || LineReader.endsInChinese(line)
                || LineReader.hasInnerSentenceEnd(line)) {
            return false;
        }
        String below = line(index + 1);
        if (LineReader.isDateLine(below)) {
            return true;
        }
        Tokens next = tokens(index + 1);
        if (below.length() < 160 && !FIELDS.fields(next, 0, next.size()).isEmpty()) {
            return true;
        }
        Tokens own = Tokenizer.tokens(line, 0, line.length());
        if (OPENINGS.namesDay(own, 0, own.size()) || DATELINES.end(own, 0, own.size()) > 0) {
            return false;
        }
        return breaksBelow(index) >= 3
                || OPENINGS.opensReport(next, 0, next.size())
                || DATELINES.end(next, 0, next.size()) > 0;
    }

    /** "laitimes": a single word without a capital above other lines is the site's. */
    boolean isLoneWord(String bare) {
        return printed.size() > 2
                && words(bare) == 1
                && bare.indexOf(' ') < 0
                && Character.isLowerCase(line(0).charAt(0));
    }

    /** Whether the next line is nothing but a day. */
    boolean dayFollows(int index) {
        return index + 1 < printed.size() && LineReader.isDateLine(line(index + 1));
    }

    /** Whether the line before is nothing but a day. */
    boolean isBelowDay(int index) {
        return index > 0 && LineReader.isDateLine(line(index - 1));
    }

    /** Whether the line is a menu of the site. */
    boolean isMenu(int index) {
        return MENUS.is(tokens(index));
    }

    /** One of the items of a menu that stand below each other, each behind a bullet or indented, while the headline below is not. */
    boolean isColumn(int index) {
        int from = index;
        while (from > 0 && index - from < LEAST_COLUMN && hangs(from - 1)) {
            from--;
        }
        int to = index;
        while (to < printed.size() && to - from < LEAST_COLUMN && hangs(to)) {
            to++;
        }
        return to > index && to - from >= LEAST_COLUMN;
    }

    /** A few words behind a bullet, or behind the blanks of a list. */
    private boolean hangs(int index) {
        Span span = printed.get(index);
        char first = text.charAt(span.start());
        boolean bullet = span.length() > 2 && BULLETS.indexOf(first) >= 0 && text.charAt(span.start() + 1) == ' ';
        boolean indented = span.start() > 2
                && text.charAt(span.start() - 1) == ' '
                && text.charAt(span.start() - 2) == ' '
                && Character.isUpperCase(first);
        String line = line(index);
        return (bullet || indented)
                && words(LineReader.bare(line)) <= LONGEST_MOTTO
                && !LineReader.endsLikeSentence(line);
    }

    /** A line of a paragraph that was broken at a fixed width: long, with no gap below, and it ends or goes on in the midst of a sentence. */
    boolean isWrapped(String line, int index) {
        if (line.length() < LEAST_WRAPPED || index + 1 >= printed.size() || breaksBelow(index) != 1) {
            return false;
        }
        String below = line(index + 1);
        boolean goesOn = Character.isLowerCase(below.charAt(0)) || LineReader.endsInLink(line);
        return goesOn && (below.length() >= LEAST_WRAPPED || LineReader.endsLikeSentence(below));
    }

    private int breaksBelow(int index) {
        int breaks = 0;
        for (int i = printed.get(index).end(); i < printed.get(index + 1).start(); i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks;
    }

    /** Whether one of the next lines begins as this title does. */
    boolean isRepeated(String title, int index) {
        String bare = LineReader.bare(title);
        String begin = bare.substring(0, Math.min(bare.length(), LEAST_REPEATED));
        for (int i = index + 1; i < Math.min(printed.size(), index + 9); i++) {
            String next = line(i);
            if (next.length() <= LineReader.LONGEST_HEADLINE
                    && LineReader.startsBare(next, begin)
                    && !Trails.is(next)) {
                return true;
            }
        }
        return false;
    }

    /** A headline cut off in the middle of a sentence: a paragraph below begins with the same words and goes on. */
    boolean isCut(String line, int index) {
        String bare = LineReader.bare(line);
        if (bare.length() < LEAST_CUT || LineReader.endsLikeSentence(line)) {
            return false;
        }
        for (int i = index + 1; i < Math.min(printed.size(), index + 1 + NEAR); i++) {
            Span span = printed.get(i);
            int end = Math.min(span.end(), span.start() + line.length() + LEAST_REPEATED);
            if (LineReader.goesOnBehind(text, span.start(), end, bare)) {
                return true;
            }
        }
        return false;
    }

    /** Where in the line the headline begins that a line below repeats without what stands before it ("Home News City holds ..."); else 0. */
    int beginsBehindMenu(String line, int index) {
        for (int i = index + 1; i < Math.min(printed.size(), index + 4); i++) {
            String below = line(i);
            int from = line.length() - below.length();
            if (from > 0
                    && line.endsWith(below)
                    && words(LineReader.bare(below)) >= LEAST_WORDS
                    && Character.isWhitespace(line.charAt(from - 1))) {
                return from;
            }
        }
        return 0;
    }

    /** Whether one of the next lines is a likelier headline than this of a word or two. */
    boolean longerFollows(int index) {
        int own = Math.min(LEAST_WORDS - 1, words(LineReader.bare(line(index))));
        for (int i = index + 1; i < Math.min(printed.size(), index + 1 + NEAR); i++) {
            String next = line(i);
            if (LineReader.isProse(next)) {
                return endsInStop(next, i);
            }
            String bare = LineReader.bare(next);
            if (words(bare) > own && words(bare) >= LEAST_TITLE && !FURNITURE.is(next, bare) && !isField(next, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isField(String line, int index) {
        if (!hasColon(line)) {
            return false;
        }
        Tokens tokens = tokens(index);
        return line.endsWith(":") || !FIELDS.fields(tokens, 0, tokens.size()).isEmpty();
    }

    private static boolean hasColon(String line) {
        return line.indexOf(':') >= 0 || line.indexOf('\uff1a') >= 0;
    }

    /**
     * A site may print its motto, and even a paragraph about itself, above the headline ("Knowing All about Hunan"): the index of the line
     * below whose words the report goes on with, where this one's are none of the report's; 0 when this line may be the headline.
     */
    int introEnd(String line, String bare, int index) {
        if (words(bare) > LONGEST_MOTTO) {
            return 0;
        }
        for (int i = index + 1; i < Math.min(printed.size() - 1, index + 1 + NEAR); i++) {
            Span below = printed.get(i);
            if (tellsOfDay(i - 1)) {
                return 0;
            }
            if (below.length() > LineReader.LONGEST_HEADLINE || !mayBeHeadline(below.of(text), i)) {
                continue;
            }
            Set<String> own =
                    contentWords(printed.get(index).start(), printed.get(index).end(), new HashSet<>());
            Set<String> other = contentWords(below.start(), below.end(), new HashSet<>());
            if (other.size() < LEAST_SHARED || share(own, other) >= 1) {
                return 0;
            }
            Set<String> report =
                    contentWords(below.end() + 1, Math.min(text.length(), below.end() + REPORT), new HashSet<>());
            double mine = share(own, report);
            double theirs = share(other, report);
            boolean some = words(bare) <= SHORT_MOTTO && mine <= LITTLE && theirs >= MUCH;
            boolean better = mine == 0 && theirs >= SOME || some;
            return better ? i : 0;
        }
        return 0;
    }

    /** A paragraph that says on which day something was held is of the report, not about the site. */
    private boolean tellsOfDay(int index) {
        if (!LineReader.isProse(line(index))) {
            return false;
        }
        Tokens tokens = tokens(index);
        boolean told = OPENINGS.namesDay(tokens, 0, tokens.size())
                || tokens.stream().anyMatch(token -> token.has(Vocabulary.HOLD) && token.is("held"));
        return told && tokens.stream().anyMatch(token -> token.has(Vocabulary.MEETING));
    }

    private boolean mayBeHeadline(String line, int index) {
        String bare = LineReader.bare(line);
        return words(bare) >= LEAST_WORDS
                && line.indexOf(':') < 0
                && (!LineReader.isProse(line) || endsInStop(line, index))
                && !LineReader.isDateLine(line)
                && !FURNITURE.is(line, bare);
    }

    private static double share(Set<String> own, Set<String> report) {
        return own.isEmpty()
                ? 1
                : (double) own.stream().filter(report::contains).count() / own.size();
    }

    /** The first letters of the words of four letters and more, from one offset to another. */
    private Set<String> contentWords(int from, int to, Set<String> found) {
        for (Token token : from < to ? Tokenizer.tokens(text, from, to) : List.<Token>of()) {
            if (token.isWord() && token.text().length() >= 4) {
                found.add(token.norm().substring(0, Math.min(STEM, token.norm().length())));
            }
        }
        return found;
    }

    /** Whether the trail of pages stands below: what stands above it belongs to the site. */
    boolean trailFollows(int index) {
        for (int i = index + 1; i < Math.min(printed.size(), index + 3); i++) {
            String next = line(i);
            if (LineReader.isProse(next)) {
                return false;
            }
            if (Trails.is(next)) {
                return true;
            }
            if (hasColon(next) && namesLocation(tokens(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesLocation(Tokens words) {
        return FIELDS.fields(words, 0, words.size()).stream()
                .anyMatch(field -> field.key().equals("location"));
    }

    /** Words of a line in lower case; each Chinese character counts as one. */
    static int words(String bare) {
        int words = bare.isEmpty() ? 0 : 1;
        for (int i = 0; i < bare.length(); i++) {
            words += bare.charAt(i) == ' ' || Tokenizer.isHan(bare.charAt(i)) ? 1 : 0;
        }
        return words;
    }
}
