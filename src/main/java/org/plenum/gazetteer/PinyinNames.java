package org.plenum.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Romanised Chinese personal names: which words are surnames, how a given name splits, whether words make a name. Immutable. */
public final class PinyinNames {

    /** Letters of a word of a name in another spelling than pinyin. */
    private static final int MAX_OTHER = 12;

    /** Syllables of a given name. */
    private static final int MOST_SYLLABLES = 3;

    private final Set<String> syllables;
    private final SyllableTree tree;
    private final Set<String> likeWords;
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> compound = new HashSet<>();
    private final Set<String> otherRomanisations = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> hanSurnames = new HashSet<>();
    private final FirstLetters ofSurnames;
    private final FirstLetters ofCompound;
    private final FirstLetters ofSyllables;
    private final FirstLetters ofBeginnings;

    private PinyinNames() {
        syllables = Set.copyOf(CsvTable.linesOfResource("syllables.txt"));
        tree = new SyllableTree(syllables);
        likeWords = Set.copyOf(CsvTable.linesOfResource("pinyin_like_words.txt"));
        CsvTable table = CsvTable.ofResource("surnames.csv");
        for (List<String> row : table.rows()) {
            boolean isCompound =
                    CsvTable.list(row.get(table.column("hanzi"))).get(0).length() > 1;
            hanSurnames.addAll(CsvTable.list(row.get(table.column("hanzi"))));
            addSurname(row.get(table.column("pinyin")), isCompound);
            CsvTable.list(row.get(table.column("spellings"))).forEach(s -> addSurname(s, isCompound));
        }
        CsvTable others = CsvTable.ofResource("surname_romanisations.csv");
        for (List<String> row : others.rows()) {
            for (String spelling : CsvTable.list(row.get(others.column("spellings")))) {
                otherRomanisations.add(Folding.fold(spelling));
            }
        }
        beginnings.addAll(syllables);
        beginnings.addAll(surnames);
        beginnings.addAll(otherRomanisations);
        ofSurnames = new FirstLetters(surnames);
        ofCompound = new FirstLetters(compound);
        ofSyllables = new FirstLetters(syllables);
        ofBeginnings = new FirstLetters(beginnings);
    }

    private static final class Holder {
        static final PinyinNames STANDARD = new PinyinNames();
    }

    /** The names that ship with Plenum; loaded once, the same object at each call. */
    public static PinyinNames standard() {
        return Holder.STANDARD;
    }

    /** Whether it is a surname in pinyin, single ("Yu", "Lü", "Lv") or compound, joined or split ("Ouyang", "Ou Yang"). */
    public boolean isSurname(String word) {
        return ofSurnames.allow(word) && surnames.contains(Folding.fold(word));
    }

    /** Whether it is a surname in Chinese characters, of one or two ("欧阳"). */
    public boolean isHanSurname(String word) {
        return hanSurnames.contains(word);
    }

    /** Whether it is a surname of two characters ("Ouyang", "Ou Yang"). */
    public boolean isCompoundSurname(String word) {
        return compound.contains(Folding.fold(word));
    }

    /** Whether two words are a surname of two characters: "Ou", "Yang". */
    public boolean isCompoundSurname(String first, String second) {
        boolean allowed = first.length() < FirstLetters.LETTERS || ofCompound.allow(first);
        return allowed && isCompoundSurname(first + second);
    }

    /** Whether it is a surname in Cantonese or Wade-Giles spelling ("Cheung", "Hsieh"). Some are pinyin surnames too ("Fan"). */
    public boolean isOtherRomanisation(String word) {
        return otherRomanisations.contains(Folding.fold(word));
    }

    /** Whether a name of two words may begin with it: a surname, or a syllable that may be a rare one. */
    public boolean mayBegin(String word) {
        return ofBeginnings.allow(word) && beginnings.contains(Folding.fold(word));
    }

    /** Whether it is one syllable of pinyin. */
    public boolean isSyllable(String word) {
        return ofSyllables.allow(word) && syllables.contains(Folding.fold(word));
    }

    /**
     * The syllables of a joined word: "Xiaojun" is xiao, jun; "Xi'an" is xi, an. Of several ways to split, the one with the
     * fewest syllables and, of these, the longest first. Empty when the word is no pinyin or longer than any name.
     */
    public List<String> syllables(String word) {
        List<String> all = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || Folding.isApostrophe(word.charAt(i)) || word.charAt(i) == '-') {
                List<String> part = tree.split(Folding.fold(word.substring(start, i)));
                if (part.isEmpty()) {
                    return List.of();
                }
                all.addAll(part);
                start = i + 1;
            }
        }
        return List.copyOf(all);
    }

    /** How many {@link #syllables} a word has; 0 when it has none. */
    public int countSyllables(String word) {
        int all = 0;
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || Folding.isApostrophe(word.charAt(i)) || word.charAt(i) == '-') {
                String part = Folding.fold(word.substring(start, i));
                int count = tree.count(part);
                if (count == 0) {
                    return 0;
                }
                all += count;
                start = i + 1;
            }
        }
        return all;
    }

    /** Whether printed words are more likely a name than anything else, by their letters alone; see {@link #read}. */
    public boolean isLikely(String printed) {
        return read(printed)
                .filter(name -> name.plausibility() == PersonName.Plausibility.LIKELY)
                .isPresent();
    }

    /** The same of a surname and a given name of one word each. */
    public boolean isLikely(String surname, String given) {
        return plausibility(surname, given) == PersonName.Plausibility.LIKELY;
    }

    /**
     * How much the letters of a surname and a given name of one word each say for a person: what {@link #read} says of the two with a blank
     * between, without taking the name apart. Null when they cannot be a name.
     */
    public PersonName.@Nullable Plausibility plausibility(String surname, String given) {
        if (!Character.isUpperCase(surname.charAt(0)) || !Character.isUpperCase(given.charAt(0))) {
            return null;
        }
        String folded = Folding.fold(surname);
        boolean known = surnames.contains(folded);
        int parts = known || syllables.contains(folded) ? countSyllables(given) : 0;
        if (parts > 0 && (known ? parts <= MOST_SYLLABLES : parts == 2)) {
            boolean plain = known && parts < MOST_SYLLABLES && !likeWords.contains(Folding.fold(given));
            return plausibility(plain);
        }
        boolean other =
                otherRomanisations.contains(folded) && surname.length() <= MAX_OTHER && given.length() <= MAX_OTHER;
        return other ? plausibility(given.indexOf('-') > 0) : null;
    }

    private static PersonName.Plausibility plausibility(boolean likely) {
        return likely ? PersonName.Plausibility.LIKELY : PersonName.Plausibility.POSSIBLE;
    }

    /** "zhou lei": whether two words in small letters may be a surname and a given name that a translation left so. */
    public boolean mayBeLowerCase(String surname, String given) {
        return isSurname(surname) && countSyllables(given) > 0;
    }

    /**
     * Reads printed words as one Chinese name, surname first: "Yu Xiaojun", "Zhang Zhong Yu", "LAN Shaomin", "Ouyang Xiu",
     * "Ou Yang Xiu", "XuQin", "Lee Ka-chiu".
     *
     * @param printed nothing but the name, one blank between its words
     * @return the name; empty when the words cannot be one: a word is no pinyin, or there are too many syllables
     */
    public Optional<PersonName> read(String printed) {
        List<String> words = words(printed);
        if (words.size() < 2 || words.size() > 4 || !areWords(words)) {
            return Optional.empty();
        }
        if (words.size() > 2 && isCompoundSurname(words.get(0) + words.get(1))) {
            Optional<PersonName> split = pinyin(words.get(0) + words.get(1), words.subList(2, words.size()));
            if (split.isPresent()) {
                return split;
            }
        }
        Optional<PersonName> name = pinyin(words.get(0), words.subList(1, words.size()));
        return name.isPresent() ? name : otherRomanisation(words);
    }

    private static boolean areWords(List<String> words) {
        for (String word : words) {
            if (!Character.isLetter(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private Optional<PersonName> pinyin(String surname, List<String> givenWords) {
        String folded = Folding.fold(surname);
        boolean known = surnames.contains(folded);
        List<String> given = new ArrayList<>();
        boolean plain = known;
        for (String word : givenWords) {
            List<String> part = syllables(word);
            if (part.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return Optional.empty();
            }
            plain &= !(givenWords.size() == 1 && likeWords.contains(Folding.fold(word)));
            given.addAll(part);
        }
        boolean surnamePossible = known || syllables.contains(folded) && given.size() == 2;
        if (!surnamePossible || given.size() > MOST_SYLLABLES || !Character.isUpperCase(surname.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(name(folded, given, plain && given.size() < MOST_SYLLABLES));
    }

    private Optional<PersonName> otherRomanisation(List<String> words) {
        boolean hyphened = words.size() == 2 && words.get(1).indexOf('-') > 0;
        boolean possible = otherRomanisations.contains(Folding.fold(words.get(0)))
                && words.size() <= 3
                && words.stream().allMatch(w -> w.length() <= MAX_OTHER && Character.isUpperCase(w.charAt(0)));
        if (!possible) {
            return Optional.empty();
        }
        List<String> given = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            for (String part : word.split("-")) {
                given.add(Folding.fold(part));
            }
        }
        return Optional.of(name(Folding.fold(words.get(0)), given, hyphened));
    }

    private static PersonName name(String surname, List<String> given, boolean likely) {
        return new PersonName(surname, given, plausibility(likely));
    }

    /** Words at blanks; a single word is cut before each inner capital that follows a small letter. */
    private static List<String> words(String printed) {
        List<String> words = new ArrayList<>();
        int start = 0;
        boolean oneWord = printed.strip().indexOf(' ') < 0;
        for (int i = 0; i <= printed.length(); i++) {
            boolean blank = i == printed.length() || Character.isWhitespace(printed.charAt(i));
            boolean run = !blank
                    && oneWord
                    && i > start
                    && Character.isUpperCase(printed.charAt(i))
                    && Character.isLowerCase(printed.charAt(i - 1));
            if (blank || run) {
                if (i > start) {
                    words.add(printed.substring(start, i));
                }
                start = run ? i : i + 1;
            }
        }
        return words;
    }

    private void addSurname(String spelling, boolean isCompound) {
        surnames.add(Folding.fold(spelling));
        if (isCompound) {
            compound.add(Folding.fold(spelling));
        }
    }
}
