package org.plenum.extraction.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.Names.Name;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Finds names by those known already: rule {@code person.lower-case} where a translation left one in lower case, rule {@code
 * person.surname} where a surname stands alone.
 */
final class KnownNames {

    /** A given name of so many letters is a word of something else more often than not. */
    private static final int SHORT_GIVEN = 3;

    /** Surnames that are words of English: in lower case they are no names. */
    private static final Set<String> ENGLISH = Set.of(
            "long", "sun", "man", "pan", "tan", "fan", "song", "ran", "bin", "can", "gang", "you", "she", "ding");

    private static final Set<String> PRONOUNS = Set.of("he", "an", "you", "she");

    private final NameShape shape;
    private final WordClasses words = new WordClasses();
    private final Set<String> leaders;
    private final WordSet leaderSurnames;

    KnownNames(NameShape shape) {
        this.shape = shape;
        this.leaders = Lexicon.read("national_leaders.txt").phrases("leader").stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.leaderSurnames = WordSet.of(leaders.stream()
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> name.substring(0, name.indexOf(' ')))
                .toList());
    }

    /** Rule {@code person.lower-case}: "Wang ning", "xi jinping", names of people known from capitals, or of leaders; "wang Lei"; "mayor zhang heping". */
    void lowerCase(List<Token> tokens, Names names) {
        Set<String> known = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Name name = names.at(i);
            if (name != null && name.from() == i && name.to() == i + 2) {
                surnames.add(tokens.get(i).norm());
                known.add(tokens.get(i).norm() + ' ' + tokens.get(i + 1).norm());
            }
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token given = tokens.get(i + 1);
            if (names.has(i) || names.has(i + 1) || !given.isWord()) {
                continue;
            }
            int listed = LowerCaseLists.find(tokens, i, names, shape);
            if (listed > i) {
                i = listed - 1;
                continue;
            }
            int length =
                    given.isCapitalised() ? isLowerSurname(tokens, i, names) ? 2 : 0 : lowerLength(tokens, i, names);
            if (length > 0) {
                names.add(new Name(i, i + length, Rule.PERSON_LOWER_CASE));
                continue;
            }
            if (isLowerGiven(tokens, i, names)) {
                names.add(new Name(i, i + 2, Rule.PERSON_LOWER_CASE));
                continue;
            }
            String surname = tokens.get(i).norm();
            if (given.isCapitalised()
                    || given.bits() != 0
                    || !leaderSurnames.contains(tokens.get(i)) && !surnames.contains(surname)) {
                continue;
            }
            String folded = surname + ' ' + given.norm();
            if (given.norm().length() > 2 && (known.contains(folded) || leaders.contains(folded))) {
                names.add(new Name(i, i + 2, Rule.PERSON_LOWER_CASE));
            }
        }
    }

    /** "Zheng shanjie, governor of": a given name without its capital, beside another name in a list, a title or a word for what people do. */
    private boolean isLowerGiven(List<Token> tokens, int at, Names names) {
        if (!isLowerGivenByLetters(tokens, at)) {
            return false;
        }
        boolean titled = tokens.get(Math.max(0, at - 1)).has(Vocabulary.OFFICE);
        boolean listed = isListed(tokens, at, names);
        String given = tokens.get(at + 1).text();
        if (given.length() <= SHORT_GIVEN) {
            return (titled || listed) && (isParted(tokens, at + 2) || isSubject(tokens, at + 2))
                    || !ENGLISH.contains(given)
                            && !PRONOUNS.contains(given)
                            && (isSubject(tokens, at + 2) || isTitledBehind(tokens, at + 2));
        }
        boolean behind = isParted(tokens, at + 2)
                && at + 4 < tokens.size()
                && (names.has(at + 3) || isLowerGivenByLetters(tokens, at + 3));
        return titled || listed || behind || isSubject(tokens, at + 2) || isTitledBehind(tokens, at + 2);
    }

    private boolean isLowerGivenByLetters(List<Token> tokens, int at) {
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
                && shape.isLikely(surname.text() + ' ' + capital(given.text()));
    }

    /** "Li Wei, deputy director", "Li Wei, the mayor". */
    private boolean isTitledBehind(List<Token> tokens, int behind) {
        if (behind + 2 >= tokens.size() || !tokens.get(behind).is(",")) {
            return false;
        }
        Token title = tokens.get(tokens.get(behind + 1).is("the") ? behind + 2 : behind + 1);
        return title.has(Vocabulary.OFFICE | Vocabulary.RANK) || words.isLevel(title);
    }

    private static boolean isParted(List<Token> tokens, int at) {
        return at < tokens.size() && (tokens.get(at).is(",") || tokens.get(at).is("and"));
    }

    private static boolean isSubject(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).has(Vocabulary.CUE)
                && !tokens.get(at).isCapitalised();
    }

    /** "deputy mayor zhang heping", "Li Wei, cheung chi-kong, wen-dong zhao": tokens of a name without capitals behind a title or in a list. */
    private int lowerLength(List<Token> tokens, int at, Names names) {
        Token given = tokens.get(at + 1);
        if (at == 0 || !isSmall(tokens.get(at)) || !given.joined() && !isSmall(given)) {
            return 0;
        }
        Token before = tokens.get(at - 1);
        boolean titled = before.has(Vocabulary.OFFICE | Vocabulary.BODY) && !before.isPunctuation();
        boolean by =
                before.is("by") && at + 2 < tokens.size() && tokens.get(at + 2).is(",");
        if (!titled && !by && !isListed(tokens, at, names)) {
            return 0;
        }
        String first = tokens.get(at).text();
        String second = given.text();
        String third = at + 2 < tokens.size() && isSmall(tokens.get(at + 2))
                ? tokens.get(at + 2).text()
                : "";
        if (given.joined()) {
            boolean reversed = shape.isSyllable(first) && shape.isSyllable(second) && shape.isSurname(third);
            return reversed ? 3 : 0;
        }
        if (ENGLISH.contains(first) || PRONOUNS.contains(first)) {
            return 0;
        }
        boolean hyphened = !third.isEmpty() && tokens.get(at + 2).joined();
        if (hyphened) {
            return shape.isLikely(capital(first) + ' ' + capital(second) + '-' + third) ? 3 : 0;
        }
        boolean likely = second.length() > 2 && shape.isSurname(first);
        return likely && shape.isLikely(capital(first) + ' ' + capital(second)) ? 2 : 0;
    }

    private static boolean isListed(List<Token> tokens, int at, Names names) {
        return at > 1 && (tokens.get(at - 1).is(",") || tokens.get(at - 1).is("and")) && names.has(at - 2);
    }

    /** A word in small letters that no list knows. */
    private static boolean isSmall(Token token) {
        return token.isWord()
                && !token.has(~Vocabulary.NAME)
                && Character.isLowerCase(token.text().charAt(0));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** "wang Lei": a surname that is no word of English, before a given name; "he Angang, member of ...": one that is, before a title too. */
    private boolean isLowerSurname(List<Token> tokens, int at, Names names) {
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
        boolean titled = PRONOUNS.contains(text)
                && given.text().length() > 3
                && at + 3 < tokens.size()
                && tokens.get(at + 2).is(",")
                && (tokens.get(at + 3).has(Vocabulary.OFFICE | Vocabulary.RANK) || words.isLevel(tokens.get(at + 3)));
        return (plain || titled) && shape.isLikely(capital(text) + ' ' + given.text());
    }

    /** Rule {@code person.surname}: "Chen said" where one person of that surname was named before in full, or else anywhere. */
    void surnames(List<Token> tokens, Names names) {
        Surnames all = new Surnames();
        for (int i = 0; i < tokens.size(); i++) {
            Name name = names.at(i);
            if (name != null && name.full() == null && name.from() == i) {
                all.add(tokens, name);
            }
        }
        Surnames before = new Surnames();
        for (int i = 0; i < tokens.size(); i++) {
            Name name = names.at(i);
            if (name != null && name.full() == null) {
                before.add(tokens, name);
                i = name.to() - 1;
            } else if (tokens.get(i).isCapitalised() && isSurnameAlone(tokens, i)) {
                String surname = tokens.get(i).norm();
                Name full = (before.known.containsKey(surname) ? before : all).only(surname);
                full = full == null && isTitled(tokens, i) ? all.titled(tokens, i) : full;
                if (full != null && (!PRONOUNS.contains(surname) || isTitled(tokens, i))) {
                    names.add(new Name(i, i + 1, Rule.PERSON_SURNAME, full));
                }
            }
        }
    }

    /** The full names by their surnames. */
    private static final class Surnames {
        private final Map<String, Name> known = new HashMap<>();
        private final Set<String> several = new HashSet<>();
        private final Map<String, Name> titled = new HashMap<>();

        void add(List<Token> tokens, Name name) {
            String surname = tokens.get(name.from()).norm();
            Name first = known.putIfAbsent(surname, name);
            if (first != null && !sameName(tokens, first, name)) {
                several.add(surname);
            }
            if (isTitled(tokens, name.from())) {
                titled.putIfAbsent(tokens.get(name.from() - 1).norm() + ' ' + surname, name);
            }
        }

        /** Of several the first with the same title right before it: "Secretary Zhang Qingwei" for "Secretary Zhang". */
        @Nullable
        Name titled(List<Token> tokens, int at) {
            return titled.get(tokens.get(at - 1).norm() + ' ' + tokens.get(at).norm());
        }

        /** The one name of that surname; null where there is none, or several. */
        @Nullable
        Name only(String surname) {
            return several.contains(surname) ? null : known.get(surname);
        }
    }

    private static boolean sameName(List<Token> tokens, Name one, Name other) {
        return NameKey.of(tokens.get(one.to() - 1).norm())
                .equals(NameKey.of(tokens.get(other.to() - 1).norm()));
    }

    /** ", 57, was", ", former governor of": an age or a title in commas. */
    private static boolean isApposed(List<Token> tokens, int comma) {
        if (!tokens.get(comma).is(",") || comma + 2 >= tokens.size()) {
            return false;
        }
        Token first = tokens.get(comma + 1);
        boolean age = first.kind() == Token.Kind.NUMBER && tokens.get(comma + 2).is(",");
        return age || !first.isCapitalised() && first.has(Vocabulary.OFFICE | Vocabulary.RANK);
    }

    private static boolean isTitled(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at - 1).has(Vocabulary.OFFICE | Vocabulary.RANK)
                && tokens.get(at - 1).isCapitalised();
    }

    /** "Secretary Xu Meets with": a title before it and a verb behind, in a headline in capitals. */
    private boolean isTitledVerb(List<Token> tokens, int at) {
        Token verb = tokens.get(at + 1);
        return at > 0
                && tokens.get(at - 1).has(Vocabulary.OFFICE)
                && (verb.has(Vocabulary.CUE)
                        || words.isVerb(verb)
                        || verb.norm().endsWith("s") && verb.text().length() > 4);
    }

    /** A verb behind it, an age or a title in commas, or a title or "Comrade" before it. */
    private boolean isSurnameAlone(List<Token> tokens, int at) {
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        if (next == null || next.joined() || next.isCapitalised() && !isTitledVerb(tokens, at)) {
            return false;
        }
        boolean verb = next.has(Vocabulary.CUE) || words.isVerb(next) || next.is("also");
        return verb
                || isApposed(tokens, at + 1)
                || at > 0
                        && tokens.get(at - 1).has(Vocabulary.OFFICE | Vocabulary.RANK)
                        && tokens.get(at - 1).isCapitalised();
    }
}
