package org.plenum.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a text with their offsets and folded forms. A possessive ’s is not part of its word. */
final class Words {

    /** Letters of a word and its blank, few enough that the first arrays are long enough as a rule. */
    private static final int LETTERS_OF_WORD = 5;

    private final char[] text;
    private boolean hasHan;
    private int size;
    private int[] starts;
    private int[] ends;
    private final @Nullable String[] folded;

    Words(CharSequence text) {
        this.text = text.toString().toCharArray();
        starts = new int[this.text.length / LETTERS_OF_WORD + 8];
        ends = new int[starts.length];
        int i = 0;
        while (i < this.text.length) {
            if (isLetter(i)) {
                i = read(i);
            } else {
                hasHan |= this.text[i] >= 0x3400 && Folding.isHan(this.text[i]);
                i++;
            }
        }
        folded = new String[size];
    }

    /** Whether Chinese characters are in the text. */
    boolean hasHan() {
        return hasHan;
    }

    int size() {
        return size;
    }

    /** The folded word; made when asked for, as most words of a text are never looked up. */
    String folded(int word) {
        String known = folded[word];
        if (known == null) {
            known = Folding.fold(text, starts[word], ends[word]);
            folded[word] = known;
        }
        return known;
    }

    /** Whether the word may be one of those that these letters are of; most are none, and need not be folded and looked up. */
    boolean mayBe(FirstLetters letters, int word) {
        return letters.allow(text, starts[word], ends[word]);
    }

    /** Whether the word is "of". */
    boolean isOf(int word) {
        return length(word) == 2 && folded(word).equals("of");
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    boolean isCapitalised(int word) {
        return Character.isUpperCase(text[starts[word]]);
    }

    int length(int word) {
        return ends[word] - starts[word];
    }

    /** Whether a word may be "city", "county", "district" or "province" by its length and first letter: most words are not looked up. */
    boolean mayBeType(int word) {
        int length = length(word);
        char first = text[starts[word]];
        return length == 4 && first == 'c'
                || length == 6 && (first == 'c' || first == 'b')
                || length == 8 && (first == 'd' || first == 'p')
                || length == 10 && first == 'p';
    }

    /** Whether only blanks or a hyphen stand between this word and the next; with {@code comma}, also a comma and a blank. */
    boolean joined(int word, boolean comma) {
        int from = ends[word];
        int to = starts[word + 1];
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c != ' ' && c != '\u00A0' && c != '-' && c != '‐' && c != '–' && !(comma && c == ',')) {
                return false;
            }
        }
        return true;
    }

    /** All folded words, in order. */
    List<String> all() {
        return list(0, size);
    }

    /** Some folded words, in order. */
    List<String> list(int from, int to) {
        List<String> list = new ArrayList<>(to - from);
        for (int word = from; word < to; word++) {
            list.add(folded(word));
        }
        return list;
    }

    private int read(int start) {
        int i = start + 1;
        while (i < text.length && text[i] >= 'a' && text[i] <= 'z') {
            i++;
        }
        int end = i;
        while (i < text.length) {
            char c = text[i];
            if (isLetter(i)) {
                end = ++i;
            } else if (Folding.isAccent(c)) {
                end = ++i;
            } else if (Folding.isApostrophe(c) && i + 1 < text.length && isLetter(i + 1) && !isPossessive(i)) {
                i++;
            } else {
                break;
            }
        }
        add(start, end);
        return isPossessiveAt(i) ? i + 2 : Math.max(i, start + 1);
    }

    private boolean isPossessiveAt(int at) {
        return at < text.length && Folding.isApostrophe(text[at]) && isPossessive(at);
    }

    private boolean isPossessive(int apostrophe) {
        return apostrophe + 1 < text.length
                && (text[apostrophe + 1] == 's' || text[apostrophe + 1] == 'S')
                && !(apostrophe + 2 < text.length && isLetter(apostrophe + 2));
    }

    private boolean isLetter(int at) {
        char c = text[at];
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return !Folding.isHan(c) && Folding.letter(c) != 0;
    }

    private void add(int start, int end) {
        int n = size++;
        if (n == starts.length) {
            starts = Arrays.copyOf(starts, n * 2);
            ends = Arrays.copyOf(ends, n * 2);
        }
        starts[n] = start;
        ends[n] = end;
    }
}
