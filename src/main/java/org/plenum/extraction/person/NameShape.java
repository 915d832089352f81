package org.plenum.extraction.person;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordSet;
import org.plenum.gazetteer.PersonName;
import org.plenum.gazetteer.PersonName.Plausibility;
import org.plenum.gazetteer.PinyinNames;

/**
 * Says whether words have the shape of a Chinese name: a surname and a given name in pinyin. Not a name before a word that makes it a
 * place or a firm ("Huang He River", "Wang Yi district"), nor one that folds to a province ("He Bei"). Immutable.
 */
final class NameShape {

    private static final int LONGEST_RUN = 4;
    private static final int LONGEST_WORD = 14;
    private static final int LONGEST_INITIAL = 3;
    private static final String VOWELS = "aeiou\u00fcwy";
    private static final Set<String> FINALS = Set.of("", "n", "ng", "k", "t", "p", "m", "h");
    private static final WordSet DIVISION_TYPES = WordSet.of("district", "county", "city", "province", "prefecture");

    private final PinyinNames pinyin = PinyinNames.standard();
    private final WordSet beginnings = WordSet.mayBe(pinyin::mayBegin);
    private final WordSet behind;
    private final WordSet never;
    private final Set<String> provinces;

    /** @param provinces folded names of provinces, which must not be read as people when printed split */
    NameShape(Set<String> provinces) {
        Lexicon lexicon = Lexicon.read("not_names.txt");
        this.behind = WordSet.of(lexicon.phrases("behind"));
        this.never = WordSet.of(lexicon.phrases("no"));
        this.provinces = Set.copyOf(provinces);
    }

    /** Whether a word is listed as one that no name has. */
    boolean isNever(Token token) {
        return never.contains(token);
    }

    /** Whether a surname and a given name are a name by their letters alone. */
    boolean isLikely(String surname, String given) {
        return pinyin.isLikely(surname, given);
    }

    /** Whether a name of two words may begin with this one, whatever its case. */
    boolean mayBegin(Token word) {
        return beginnings.contains(word) && pinyin.mayBegin(word.norm());
    }

    /** {@link #mayBegin(Token)} of a token, with a look at the token itself only where no lexicon has it. */
    boolean mayBegin(Tokens tokens, int at) {
        return beginnings.contains(tokens, at) && pinyin.mayBegin(tokens.get(at).norm());
    }

    boolean isSurname(String word) {
        return pinyin.isSurname(word);
    }

    boolean isHanSurname(String word) {
        return pinyin.isHanSurname(word);
    }

    boolean isSyllable(String word) {
        return pinyin.isSyllable(word);
    }

    /** "Haoming", "Liwei": a surname and a given name of one or two syllables, printed as one word. */
    boolean isJoined(String word) {
        List<String> syllables = pinyin.syllables(word);
        return word.length() > 4
                && syllables.size() >= 2
                && syllables.size() <= 3
                && pinyin.isSurname(syllables.get(0));
    }

    /**
     * Number of tokens of the name that begins here; 0 when none does.
     *
     * @param starts tokens that begin a line or a sentence: no name goes on over one
     */
    int length(Tokens tokens, int at, Plausibility least, BitSet starts) {
        int run = run(tokens, at, starts);
        if (run == 0) {
            return 0;
        }
        if (run == 1) {
            return isRunTogether(tokens.get(at)) ? 1 : 0;
        }
        boolean begins = mayBegin(tokens, at);
        if (run == 2 && begins && isHyphened(tokens, at, least, starts)) {
            return 3;
        }
        if (run >= 3 && isSplit(tokens, at, run) && reads(tokens, at, 3, least)) {
            return 3;
        }
        return begins && reads(tokens, at, 2, least) ? 2 : isRunTogether(tokens.get(at)) ? 1 : 0;
    }

    /** "Leung Chun-ying", "Tsai Ming-hsien": a given name in two syllables with a hyphen, in pinyin or another spelling. */
    private boolean isHyphened(Tokens tokens, int at, Plausibility least, BitSet starts) {
        if (at + 2 >= tokens.size() || starts.get(at + 2)) {
            return false;
        }
        Token given = tokens.get(at + 1);
        Token rest = tokens.get(at + 2);
        boolean joined = rest.joined()
                && !rest.isCapitalised()
                && rest.start() - given.end() == 1
                && !isNever(tokens.get(at))
                && !isNever(given);
        boolean island = joined
                && pinyin.isSurname(tokens.get(at).text())
                && isSpelt(given.norm())
                && isSpelt(rest.norm())
                && !rest.has(~Vocabulary.NAME);
        return island
                || joined
                        && isAtLeast(
                                least, pinyin.plausibility(tokens.get(at).text(), given.text() + '-' + rest.text()));
    }

    /** Whether a word may be one syllable of Chinese in whatever spelling: "jung", "Chiu", "kwok"; not "like", "based". */
    private static boolean isSpelt(String word) {
        int at = 0;
        while (at < word.length() && VOWELS.indexOf(word.charAt(at)) < 0) {
            at++;
        }
        int vowels = at;
        while (at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return vowels <= LONGEST_INITIAL
                && at > vowels
                && at - vowels <= LONGEST_INITIAL
                && FINALS.contains(word.substring(at));
    }

    /** Capitalised words in a row with only blanks between, up to four. */
    private static int run(Tokens tokens, int at, BitSet starts) {
        int run = 0;
        while (run < LONGEST_RUN && at + run < tokens.size()) {
            Token token = tokens.get(at + run);
            boolean adjacent = run == 0
                    || token.start() - tokens.get(at + run - 1).end() <= 2 && !token.joined() && !starts.get(at + run);
            if (!token.isCapitalised() || token.text().length() > LONGEST_WORD || !adjacent) {
                break;
            }
            run++;
        }
        return run;
    }

    /** Given name in two words ("Zhang Zhong Yu"), or a surname in two ("Ou Yang Xiu"). */
    private boolean isSplit(Tokens tokens, int at, int run) {
        String first = tokens.get(at).norm();
        String second = tokens.get(at + 1).norm();
        String third = tokens.get(at + 2).norm();
        boolean single = pinyin.isSyllable(second) && pinyin.isSyllable(third) && !never.contains(tokens.get(at + 2));
        return pinyin.isCompoundSurname(first, second)
                || single && !pinyin.isSurname(third) && pinyin.isSurname(first)
                || single && pinyin.isSurname(first) && !(run > 3 && followsAsName(tokens, at + 3));
    }

    /** Whether a word follows that would be the given name of the third word's own name. */
    private boolean followsAsName(Tokens tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).isCapitalised()
                && pinyin.countSyllables(tokens.get(at).text()) > 0;
    }

    private boolean reads(Tokens tokens, int at, int length, Plausibility least) {
        int last = at + length - 1;
        for (int i = at; i <= last; i++) {
            if (never.contains(tokens.get(i))) {
                return false;
            }
        }
        if (last + 1 < tokens.size() && makesOther(tokens, at, last + 1)) {
            return false;
        }
        String first = tokens.get(at).text();
        String rest = tokens.get(at + 1).text();
        @Nullable Plausibility plausibility;
        if (length == 2) {
            plausibility = pinyin.plausibility(first, rest);
        } else {
            String third = tokens.get(last).text();
            plausibility = pinyin.read(first + ' ' + rest + ' ' + third)
                    .map(PersonName::plausibility)
                    .orElse(null);
            rest += third;
        }
        return isAtLeast(least, plausibility) && !provinces.contains((first + rest).toLowerCase(Locale.ROOT));
    }

    private static boolean isAtLeast(Plausibility least, @Nullable Plausibility plausibility) {
        return plausibility != null && (least == Plausibility.POSSIBLE || plausibility == Plausibility.LIKELY);
    }

    /** Whether the word behind makes the words a place or a firm: "Huang He River", "Wang Yi district". */
    private boolean makesOther(Tokens tokens, int at, int behindAt) {
        Token next = tokens.get(behindAt);
        boolean type = !next.isCapitalised()
                && DIVISION_TYPES.contains(next)
                && next.start() - tokens.get(behindAt - 1).end() == 1
                && isBare(tokens, behindAt + 1);
        return type || next.isCapitalised() && (behind.contains(next) || next.joined());
    }

    /** Whether the word at the index makes those before it a place or a firm by being a capitalised one of that kind. */
    boolean makesOther(Tokens tokens, int at) {
        return tokens.get(at).isCapitalised() && behind.contains(tokens.get(at));
    }

    /** Whether no title goes on behind the type word: "Li Wei county magistrate" is a person's. */
    private static boolean isBare(Tokens tokens, int at) {
        return at >= tokens.size() || !tokens.get(at).has(Vocabulary.OFFICE | Vocabulary.RANK);
    }

    /** "XuQin". */
    private boolean isRunTogether(Token token) {
        String text = token.text();
        for (int i = 2; i < Math.min(text.length(), 8); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return text.length() <= 16 && pinyin.isLikely(text);
            }
        }
        return false;
    }
}
