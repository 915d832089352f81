package org.plenum.extraction.text;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicons know of single words, as bits that each token carries: the class of the word, and in which tables a phrase begins
 * with it. One look-up a token, so that the rules need none for the many words that no list has; each word has a number too, by which
 * {@link PhraseTable} finds its phrases. Immutable.
 */
public final class Vocabulary {

    static final int VERB = 1;
    static final int AUXILIARY = 1 << 1;
    static final int PREPOSITION = 1 << 2;
    static final int SUBORDINATOR = 1 << 3;
    static final int PRONOUN = 1 << 4;
    static final int DETERMINER = 1 << 5;
    static final int ADVERB = 1 << 6;
    static final int TIME = 1 << 7;
    static final int ADJECTIVE = 1 << 8;
    static final int TOPIC = 1 << 10;
    static final int ORDINAL = 1 << 11;
    /** Words that end a phrase. */
    public static final int STOP = VERB | AUXILIARY | PREPOSITION | SUBORDINATOR | PRONOUN | DETERMINER | ADVERB | TIME;

    /** A word of rank: "municipal". */
    public static final int LEVEL = 1 << 9;
    /** A title begins here. */
    public static final int OFFICE = 1 << 12;
    /** A rank or an honorific begins here. */
    public static final int RANK = 1 << 13;
    /** The head of a body's name begins here. */
    public static final int BODY = 1 << 14;
    /** Words for a role begin here. */
    public static final int CUE = 1 << 15;
    /** The noun of a meeting. */
    public static final int MEETING = 1 << 16;
    /** A field of work that the name of a body may have. */
    public static final int FIELD = TOPIC;
    /** Words for holding a meeting, or for its being held, begin here. */
    public static final int HOLD = 1 << 17;

    /** A date may begin here. */
    public static final int DATE = 1 << 18;
    /** Part of a name of a people whose names are no Chinese ones: "Tashi", "Erkin". */
    public static final int NAME = 1 << 19;

    private static final int BITS_OF_LETTER = 5;

    /** What is the same of a capital letter of ASCII and the small one, and of no two others. */
    private static final int LETTER = 31;

    private static final int LETTERS_OF_KEY = 12;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    /**
     * @param norm the word as {@link Token#norm()} has it; one object for all tokens
     * @param capital the same with a capital letter
     */
    record Word(String norm, String capital, int bits, int number) {}

    private static final class Holder {
        static final Vocabulary STANDARD = new Vocabulary(WordBits.ofLexicons());
    }

    /** A vocabulary without words; the lexicons are cut with it before there is another. */
    static final Vocabulary EMPTY = new Vocabulary(Map.of());

    private final Map<String, Word> byNorm = new HashMap<>();

    /** Words of ASCII letters by their keys, open addressing, so that a known word is found without making a string. */
    private final @Nullable Word[] slots;

    /** The key of the word in each slot. */
    private final long[] keys;

    /** Marks and single letters by their characters. */
    private final @Nullable Word[] marks = new Word[128];

    private Vocabulary(Map<String, Integer> bits) {
        slots = new Word[Integer.highestOneBit(Math.max(1, bits.size())) * 4];
        keys = new long[slots.length];
        bits.forEach((norm, value) -> {
            Word word = new Word(norm.intern(), capital(norm), value, byNorm.size() + 1);
            byNorm.put(word.norm(), word);
            if (norm.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                long key = 0;
                for (int i = 0; i < norm.length(); i++) {
                    key = key(key, norm.charAt(i));
                }
                key = ofLength(key, norm.length());
                int slot = slot(key);
                while (slots[slot] != null) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = word;
                keys[slot] = key;
            }
            if (norm.length() == 1 && norm.charAt(0) < marks.length) {
                marks[norm.charAt(0)] = word;
            }
        });
    }

    /** The words of all lexicons of Plenum. */
    static Vocabulary standard() {
        return Holder.STANDARD;
    }

    private static String capital(String norm) {
        return norm.isEmpty() ? norm : (Character.toUpperCase(norm.charAt(0)) + norm.substring(1)).intern();
    }

    /** All words. */
    Stream<String> norms() {
        return byNorm.keySet().stream();
    }

    /** Number of the last word, and one. */
    int size() {
        return byNorm.size() + 1;
    }

    /** The number of a word; 0 when no lexicon has it. */
    int number(String norm) {
        Word word = byNorm.get(norm);
        return word == null ? 0 : word.number();
    }

    /**
     * The number of a word that is to be found in texts.
     *
     * @throws IllegalArgumentException when no lexicon has it
     */
    int known(String norm) {
        int number = number(norm);
        if (number == 0) {
            throw new IllegalArgumentException("no lexicon has \"" + norm + "\"; list it in words.txt as \"named\"");
        }
        return number;
    }

    /** For assertions about words that rules ask for. */
    static boolean isKnown(String norm) {
        return standard().number(norm) != 0;
    }

    @Nullable
    Word word(String norm) {
        return byNorm.get(norm);
    }

    /** What is known of a mark of ASCII; null when nothing is. */
    @Nullable
    Word mark(char mark) {
        return marks[mark];
    }

    /**
     * The word that these letters of ASCII are, capital or small; null when it is not known.
     *
     * @param letters what {@link #key(long, char)} makes of them
     */
    @Nullable
    Word word(long letters, char[] text, int from, int to) {
        long key = ofLength(letters, to - from);
        int slot = slot(key);
        while (keys[slot] != 0) {
            Word word = slots[slot];
            if (keys[slot] == key && word != null && (key >= 0 || isSame(word.norm(), text, from, to))) {
                return word;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return null;
    }

    /**
     * Some letters as one number, five bits each: of as many as a key holds, no two words have the same.
     *
     * @param letters the number of the letters before; 0 for the first
     */
    static long key(long letters, char letter) {
        return Long.rotateLeft(letters, BITS_OF_LETTER) ^ letter & LETTER;
    }

    /** The key of a whole word: that of one with more letters than a key holds is negative. No word has the key 0. */
    private static long ofLength(long letters, int length) {
        return length > LETTERS_OF_KEY ? letters | Long.MIN_VALUE : letters;
    }

    private int slot(long key) {
        return (int) (key * SPREAD >>> Integer.SIZE) & slots.length - 1;
    }

    private static boolean isSame(String norm, char[] text, int from, int to) {
        if (norm.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ((text[i] & LETTER) != (norm.charAt(i - from) & LETTER)) {
                return false;
            }
        }
        return true;
    }
}
