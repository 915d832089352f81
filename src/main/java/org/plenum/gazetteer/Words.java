package org.plenum.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a text with their offsets and folded forms. A possessive ’s is not part of its word. */
final class Words {

    private final CharSequence text;
    private final List<String> folded = new ArrayList<>();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    Words(CharSequence text) {
        this.text = text;
        StringBuilder word = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            if (isLetter(i)) {
                i = read(i, word);
            } else {
                i++;
            }
        }
    }

    int size() {
        return folded.size();
    }

    String folded(int word) {
        return folded.get(word);
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    boolean isCapitalised(int word) {
        return Character.isUpperCase(text.charAt(starts[word]));
    }

    /** Whether only blanks or a hyphen stand between this word and the next; with {@code comma}, also a comma and a blank. */
    boolean joined(int word, boolean comma) {
        int from = ends[word];
        int to = starts[word + 1];
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\u00A0' && c != '-' && c != '‐' && c != '–' && !(comma && c == ',')) {
                return false;
            }
        }
        return true;
    }

    /** All folded words, in order. */
    List<String> all() {
        return folded;
    }

    private int read(int start, StringBuilder word) {
        word.setLength(0);
        int i = start;
        int end = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isLetter(i)) {
                word.append(Folding.letter(c));
                end = ++i;
            } else if (Folding.isAccent(c)) {
                end = ++i;
            } else if (Folding.isApostrophe(c) && i + 1 < text.length() && isLetter(i + 1) && !isPossessive(i)) {
                i++;
            } else {
                break;
            }
        }
        add(start, end, word.toString());
        return isPossessiveAt(i) ? i + 2 : Math.max(i, start + 1);
    }

    private boolean isPossessiveAt(int at) {
        return at < text.length() && Folding.isApostrophe(text.charAt(at)) && isPossessive(at);
    }

    private boolean isPossessive(int apostrophe) {
        return apostrophe + 1 < text.length()
                && (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S')
                && !(apostrophe + 2 < text.length() && isLetter(apostrophe + 2));
    }

    private boolean isLetter(int at) {
        char c = text.charAt(at);
        return !Folding.isHan(c) && Folding.letter(c) != 0;
    }

    private void add(int start, int end, String word) {
        int n = folded.size();
        if (n == starts.length) {
            starts = Arrays.copyOf(starts, n * 2);
            ends = Arrays.copyOf(ends, n * 2);
        }
        starts[n] = start;
        ends[n] = end;
        folded.add(word);
    }
}
