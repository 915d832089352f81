package org.plenum.extraction.person;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.Names.Name;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/** Finds names that a translation left in lower case, whole or in part: rule {@code person.lower-case}. */
final class LowerCaseNames {

    /** A given name of so many letters is a word of something else more often than not. */
    private static final int SHORT_GIVEN = 3;

    /** Surnames that are words of English: in lower case they are no names. */
    private static final Set<String> ENGLISH = Set.of(
            "long", "sun", "man", "pan", "tan", "fan", "song", "ran", "bin", "can", "gang", "you", "she", "ding");

    private static final WordSet CREDITED = WordSet.of("reporter", "correspondent", "intern", "photographer");

    private final NameShape shape;
    /** So long a given name behind a title leaves no doubt of a surname that is an English word too. */
    private static final int LONG_GIVEN = 5;

    private final WordClasses words = new WordClasses();
    private final Set<String> leaders;
    private final WordSet leaderSurnames;

    LowerCaseNames(NameShape shape) {
        this.shape = shape;
        this.leaders = Lexicon.read("national_leaders.txt").phrases("leader").stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.leaderSurnames = WordSet.of(leaders.stream()
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> name.substring(0, name.indexOf(' ')))
                .toList());
    }

    /** "Wang ning", "xi jinping", names of people known from capitals, or of leaders; "wang Lei"; "mayor zhang heping". */
    void find(Tokens tokens, Names names) {
        Known known = new Known(tokens);
        Surnames surnames = new Surnames();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Name name = names.at(i);
            if (name != null && name.from() == i && name.to() == i + 2) {
                surnames.add(tokens.get(i));
                known.add(i);
            }
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (!mayBegin(tokens, i) || names.has(i) || names.has(i + 1)) {
                continue;
            }
            if (!shape.mayBegin(tokens, i) && !surnames.isOther(tokens, i)) {
                continue;
            }
            Token given = tokens.get(i + 1);
            int listed = LowerCaseLists.find(tokens, i, names, shape);
            if (listed > i) {
                i = listed - 1;
                continue;
            }
            int length =
                    given.isCapitalised() ? isLowerSurname(tokens, i, names) ? 2 : 0 : lowerLength(tokens, i, names);
            if (length > 0) {
                names.add(new Name(i, i + length, Rule.PERSON_LOWER_CASE));
                if (length == 2 && !given.isCapitalised()) {
                    surnames.add(tokens.get(i));
                    known.add(i);
                }
                continue;
            }
            if (isLowerGiven(tokens, i, names)) {
                names.add(new Name(i, i + 2, Rule.PERSON_LOWER_CASE));
                continue;
            }
            String surname = tokens.get(i).norm();
            if (given.isCapitalised()
                    || given.bits() != 0
                    || !leaderSurnames.contains(tokens.get(i)) && !surnames.known.contains(surname)) {
                continue;
            }
            if (given.norm().length() > 2 && (known.has(i) || leaders.contains(surname + ' ' + given.norm()))) {
                names.add(new Name(i, i + 2, Rule.PERSON_LOWER_CASE));
            }
        }
    }

    /** Names of two words that are known: by their places until one is asked for, as in most articles none is, and then by their words. */
    private static final class Known {
        private final Tokens tokens;
        private final BitSet places = new BitSet();
        private @Nullable Set<String> names;

        Known(Tokens tokens) {
            this.tokens = tokens;
        }

        /** @param at index of its first word */
        void add(int at) {
            places.set(at);
            if (names != null) {
                names.add(name(at));
            }
        }

        /** Whether the two words at an index are one of them. */
        boolean has(int at) {
            if (names == null) {
                names = places.stream().mapToObj(this::name).collect(Collectors.toCollection(HashSet::new));
            }
            return names.contains(name(at));
        }

        private String name(int at) {
            return tokens.get(at).norm() + ' ' + tokens.get(at + 1).norm();
        }
    }

    /** The surnames of the names known. */
    private final class Surnames {
        private final Set<String> known = new HashSet<>();

        /** Whether one of them is no pinyin. */
        private boolean other;

        void add(Token surname) {
            if (known.add(surname.norm())) {
                other |= !shape.mayBegin(surname);
            }
        }

        /** Whether a word that no pinyin name begins with is one of them, or a leader's. */
        boolean isOther(Tokens tokens, int at) {
            return other && known.contains(tokens.get(at).norm()) || leaderSurnames.contains(tokens, at);
        }
    }

    /**
     * Whether the letters allow a name: one of the words is small, and the second no word that the vocabulary has anything to say of. A cheap look
     * that spares most of a text.
     */
    private static boolean mayBegin(Tokens tokens, int surname) {
        int given = surname + 1;
        return tokens.isWord(given)
                && (tokens.isCapitalised(given)
                        ? !tokens.isCapitalised(surname)
                        : !tokens.has(given, ~Vocabulary.NAME)
                                || tokens.get(given).joined()
                                || LowerCaseLists.isSmall(tokens.get(given)));
    }

    /** "Zheng shanjie, governor of": a given name without its capital, beside another name in a list, a title or a word for what people do. */
    private boolean isLowerGiven(Tokens tokens, int at, Names names) {
        if (!isLowerGivenByLetters(tokens, at)) {
            return false;
        }
        boolean titled = tokens.get(Math.max(0, at - 1)).has(Vocabulary.OFFICE);
        boolean listed = isListed(tokens, at, names);
        String given = tokens.get(at + 1).text();
        if (given.length() <= SHORT_GIVEN) {
            return (titled || listed) && (isParted(tokens, at + 2) || isSubject(tokens, at + 2))
                    || !ENGLISH.contains(given)
                            && !KnownNames.PRONOUNS.contains(given)
                            && (isSubject(tokens, at + 2) || isTitledBehind(tokens, at + 2));
        }
        boolean behind = isParted(tokens, at + 2)
                && at + 4 < tokens.size()
                && (names.has(at + 3) || isLowerGivenByLetters(tokens, at + 3));
        return titled || listed || behind || isSubject(tokens, at + 2) || isTitledBehind(tokens, at + 2);
    }

    private boolean isLowerGivenByLetters(Tokens tokens, int at) {
        Token surname = tokens.get(at);
        Token given = tokens.get(at + 1);
        return surname.isCapitalised()
                && given.isWord()
                && given.bits() == 0
                && !given.isCapitalised()
                && !given.joined()
                && given.text().length() > 1
                && !shape.isNever(surname)
                && shape.isSurname(surname.text())
                && shape.isLikely(surname.text(), LowerCaseLists.capital(given.text()));
    }

    /** "Li Wei, deputy director", "Li Wei, the mayor". */
    private boolean isTitledBehind(Tokens tokens, int behind) {
        if (behind + 2 >= tokens.size() || !tokens.get(behind).is(",")) {
            return false;
        }
        Token title = tokens.get(tokens.get(behind + 1).is("the") ? behind + 2 : behind + 1);
        return title.has(Vocabulary.OFFICE | Vocabulary.RANK) || words.isLevel(title);
    }

    private static boolean isParted(Tokens tokens, int at) {
        return at < tokens.size() && (tokens.get(at).is(",") || tokens.get(at).is("and"));
    }

    private static boolean isSubject(Tokens tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).has(Vocabulary.CUE)
                && !tokens.get(at).isCapitalised();
    }

    /** "deputy mayor zhang heping", "Li Wei, cheung chi-kong, wen-dong zhao": tokens of a name without capitals behind a title or in a list. */
    private int lowerLength(Tokens tokens, int at, Names names) {
        Token given = tokens.get(at + 1);
        if (at == 0 || !LowerCaseLists.isSmall(tokens.get(at)) || !given.joined() && !LowerCaseLists.isSmall(given)) {
            return 0;
        }
        Token before = tokens.get(at - 1);
        boolean titled = before.has(Vocabulary.OFFICE | Vocabulary.BODY) && !before.isPunctuation();
        boolean by =
                before.is("by") && at + 2 < tokens.size() && tokens.get(at + 2).is(",");
        if (!titled && !by && !CREDITED.contains(before) && !isListed(tokens, at, names)) {
            return 0;
        }
        String first = tokens.get(at).text();
        String second = given.text();
        String third = at + 2 < tokens.size() && LowerCaseLists.isSmall(tokens.get(at + 2))
                ? tokens.get(at + 2).text()
                : "";
        if (given.joined()) {
            boolean reversed = shape.isSyllable(first) && shape.isSyllable(second) && shape.isSurname(third);
            return reversed ? 3 : 0;
        }
        boolean english = ENGLISH.contains(first) && !(titled && second.length() >= LONG_GIVEN);
        if (english || KnownNames.PRONOUNS.contains(first)) {
            return 0;
        }
        boolean hyphened = !third.isEmpty() && tokens.get(at + 2).joined();
        if (hyphened) {
            return shape.isLikely(LowerCaseLists.capital(first), LowerCaseLists.capital(second) + '-' + third) ? 3 : 0;
        }
        boolean likely = second.length() > 2 && shape.isSurname(first);
        return likely && shape.isLikely(LowerCaseLists.capital(first), LowerCaseLists.capital(second)) ? 2 : 0;
    }

    private static boolean isListed(Tokens tokens, int at, Names names) {
        return at > 1 && (tokens.get(at - 1).is(",") || tokens.get(at - 1).is("and")) && names.has(at - 2);
    }

    /** "wang Lei": a surname that is no word of English, before a given name; "he Angang, member of ...": one that is, before a title too. */
    private boolean isLowerSurname(Tokens tokens, int at, Names names) {
        Token surname = tokens.get(at);
        Token given = tokens.get(at + 1);
        String text = surname.text();
        boolean lower = surname.isWord() && Character.isLowerCase(text.charAt(0)) && given.isCapitalised();
        if (!lower || shape.isNever(given) || !shape.isSurname(text)) {
            return false;
        }
        boolean plain = (text.length() > 2 || isListed(tokens, at, names))
                && !surname.has(~Vocabulary.NAME)
                && !ENGLISH.contains(text);
        boolean titled = KnownNames.PRONOUNS.contains(text)
                && given.text().length() > 3
                && at + 3 < tokens.size()
                && tokens.get(at + 2).is(",")
                && (tokens.get(at + 3).has(Vocabulary.OFFICE | Vocabulary.RANK) || words.isLevel(tokens.get(at + 3)));
        return (plain || titled) && shape.isLikely(LowerCaseLists.capital(text), given.text());
    }
}
