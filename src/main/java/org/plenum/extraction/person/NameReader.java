package org.plenum.extraction.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.Names.Name;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;
import org.plenum.gazetteer.PersonName;
import org.plenum.gazetteer.PersonName.Plausibility;
import org.plenum.gazetteer.PinyinNames;

/**
 * Finds names by their letters alone: a Chinese surname and a given name in pinyin. Rule {@code person.pinyin}: "Yu Xiaojun",
 * "Zhang Zhong Yu", "LAN Shaomin", "XuQin"; {@code person.leader}: the listed national leaders. Not a name before a word that
 * makes it a place or a firm ("Huang He River"), nor one that folds to a province ("He Bei").
 */
public final class NameReader {

    private static final Set<String> ENGLISH = Set.of(
            "long", "sun", "man", "pan", "tan", "fan", "song", "ran", "bin", "can", "gang", "you", "she", "ding");

    private final PinyinNames pinyin = PinyinNames.standard();
    private final WordClasses words = new WordClasses();
    private final Set<String> behind;
    private final Set<String> never;
    private final Set<String> provinces;
    private final Set<String> leaders;
    private final Set<String> leaderSurnames;

    /** @param provinces folded names of provinces and other places that must not be read as people, when printed split */
    public NameReader(Set<String> provinces) {
        Lexicon lexicon = Lexicon.read("not_names.txt");
        this.behind = Set.copyOf(lexicon.phrases("behind"));
        this.never = Set.copyOf(lexicon.phrases("no"));
        this.provinces = Set.copyOf(provinces);
        this.leaders = Lexicon.read("national_leaders.txt").phrases("leader").stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.leaderSurnames = leaders.stream()
                .map(name -> name.substring(0, Math.max(0, name.indexOf(' '))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names in all tokens of a document. */
    public Names read(Document document) {
        List<Token> tokens = document.tokens();
        Names names = new Names(tokens);
        int at = 0;
        while (at < tokens.size()) {
            int length = tokens.get(at).isCapitalised() ? length(tokens, at, Plausibility.LIKELY) : 0;
            if (length > 0) {
                names.add(new Name(at, at + length, Rule.PERSON_PINYIN));
                at += length;
            } else {
                at++;
            }
        }
        listed(tokens, names);
        lowerCase(tokens, names);
        surnames(tokens, names);
        return names;
    }

    /** Rule {@code person.listed}: a name that could be other words too is one in a list of names: "Bao Gang, Yu Lixin". */
    private void listed(List<Token> tokens, Names names) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isCapitalised() || names.has(i)) {
                continue;
            }
            int length = length(tokens, i, Plausibility.POSSIBLE);
            if (length == 2
                    && !names.has(i + 1)
                    && (nameBehind(tokens, names, i + 2) || nameBefore(tokens, names, i))) {
                names.add(new Name(i, i + 2, Rule.PERSON_LISTED));
                i++;
            }
        }
    }

    /** "wang Lei": a surname that is no word of English, before a given name. */
    private boolean isLowerSurname(Token surname, Token given) {
        String text = surname.text();
        boolean lower = surname.isWord() && text.length() > 2 && Character.isLowerCase(text.charAt(0));
        return lower
                && given.isCapitalised()
                && surname.bits() == 0
                && !ENGLISH.contains(text)
                && !never.contains(given.norm())
                && pinyin.isSurname(text)
                && pinyin.read(Character.toUpperCase(text.charAt(0)) + text.substring(1) + ' ' + given.text())
                        .filter(name -> name.plausibility() == Plausibility.LIKELY)
                        .isPresent();
    }

    private static boolean isComma(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && (tokens.get(at).is(",")
                        || tokens.get(at).is("and")
                        || tokens.get(at).is(";"));
    }

    /** A list that goes on with a name or a title, or the words for what these people did. */
    private static boolean nameBehind(List<Token> tokens, Names names, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        boolean listed = isComma(tokens, at)
                && (names.has(at + 1) || tokens.get(at + 1).has(Vocabulary.OFFICE | Vocabulary.RANK));
        return listed || tokens.get(at).has(Vocabulary.CUE) && !tokens.get(at).isCapitalised();
    }

    private static boolean nameBefore(List<Token> tokens, Names names, int at) {
        return isComma(tokens, at - 1)
                && at > 1
                && names.has(at - 2)
                && (isComma(tokens, at + 2)
                        || at + 2 < tokens.size() && tokens.get(at + 2).has(Vocabulary.CUE));
    }

    /** Rule {@code person.lower-case}: "Wang ning", "xi jinping", names of people known from capitals, or of leaders, that a translation left in lower case. */
    private void lowerCase(List<Token> tokens, Names names) {
        Set<String> known = new HashSet<>(leaders);
        Set<String> surnames = new HashSet<>(leaderSurnames);
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
            if (isLowerSurname(tokens.get(i), given)) {
                names.add(new Name(i, i + 2, Rule.PERSON_LOWER_CASE));
            }
            if (given.isCapitalised() || !surnames.contains(tokens.get(i).norm())) {
                continue;
            }
            String folded = tokens.get(i).norm() + ' ' + given.norm();
            if (given.norm().length() > 2 && known.contains(folded)) {
                names.add(new Name(i, i + 2, Rule.PERSON_LOWER_CASE));
            }
        }
    }

    /** Rule {@code person.surname}: "Chen said" where one person of that surname was named before in full. */
    private void surnames(List<Token> tokens, Names names) {
        Map<String, Name> known = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Name name = names.at(i);
            if (name != null && name.full() == null) {
                Token surname = tokens.get(name.from());
                Name before = known.putIfAbsent(surname.norm(), name);
                if (before != null && !sameName(tokens, before, name)) {
                    several.add(surname.norm());
                }
                i = name.to() - 1;
            } else if (tokens.get(i).isCapitalised() && isSurnameAlone(tokens, i)) {
                Name full = known.get(tokens.get(i).norm());
                if (full != null && !several.contains(tokens.get(i).norm())) {
                    names.add(new Name(i, i + 1, Rule.PERSON_SURNAME, full));
                }
            }
        }
    }

    private static boolean sameName(List<Token> tokens, Name one, Name other) {
        return NameKey.of(tokens.get(one.to() - 1).norm())
                .equals(NameKey.of(tokens.get(other.to() - 1).norm()));
    }

    /** A verb behind it, or a title before it. */
    private boolean isSurnameAlone(List<Token> tokens, int at) {
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        if (next == null || next.isCapitalised() || next.joined()) {
            return false;
        }
        boolean verb = next.has(Vocabulary.CUE) || words.isVerb(next) || next.is("also");
        return verb
                || at > 0
                        && tokens.get(at - 1).has(Vocabulary.OFFICE)
                        && tokens.get(at - 1).isCapitalised();
    }

    /** Whether the words can be a Chinese name, though the letters alone do not settle it. */
    public boolean isPossible(List<Token> tokens, int from, int to) {
        return length(tokens, from, Plausibility.POSSIBLE) == to - from;
    }

    /** Whether a capitalised word may be part of a name that is no pinyin: it is no listed word of another kind. */
    public boolean mayBeName(Token token) {
        return token.isCapitalised() && token.text().length() > 1 && !never.contains(token.norm());
    }

    /** Number of tokens of the name that begins here; 0 when none does. */
    private int length(List<Token> tokens, int at, Plausibility least) {
        int run = run(tokens, at);
        if (run == 0) {
            return 0;
        }
        if (run == 1) {
            return isRunTogether(tokens.get(at)) ? 1 : 0;
        }
        if (run >= 3 && isSplit(tokens, at) && reads(tokens, at, 3, least)) {
            return 3;
        }
        return reads(tokens, at, 2, least) ? 2 : isRunTogether(tokens.get(at)) ? 1 : 0;
    }

    /** Capitalised words in a row with only blanks between, up to four. */
    private static int run(List<Token> tokens, int at) {
        int run = 0;
        while (run < 4 && at + run < tokens.size()) {
            Token token = tokens.get(at + run);
            boolean adjacent =
                    run == 0 || token.start() - tokens.get(at + run - 1).end() <= 2 && !token.joined();
            if (!token.isCapitalised() || token.text().length() > 14 || !adjacent) {
                break;
            }
            run++;
        }
        return run;
    }

    /** Given name in two words ("Zhang Zhong Yu"), or a surname in two ("Ou Yang Xiu"). */
    private boolean isSplit(List<Token> tokens, int at) {
        String first = tokens.get(at).norm();
        String second = tokens.get(at + 1).norm();
        String third = tokens.get(at + 2).norm();
        boolean single = pinyin.isSyllable(second) && pinyin.isSyllable(third) && !never.contains(third);
        return pinyin.isCompoundSurname(first + second)
                || single && !pinyin.isSurname(third) && pinyin.isSurname(first)
                || single && pinyin.isSurname(first) && !followsAsName(tokens, at + 3);
    }

    /** Whether a word follows that would be the given name of the third word's own name. */
    private boolean followsAsName(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).isCapitalised()
                && !pinyin.syllables(tokens.get(at).text()).isEmpty();
    }

    private boolean reads(List<Token> tokens, int at, int length, Plausibility least) {
        int last = at + length - 1;
        for (int i = at; i <= last; i++) {
            if (never.contains(tokens.get(i).norm())) {
                return false;
            }
        }
        if (last + 1 < tokens.size()) {
            Token next = tokens.get(last + 1);
            if (next.isCapitalised() && behind.contains(next.norm()) || next.joined() && next.isCapitalised()) {
                return false;
            }
        }
        String printed = printed(tokens, at, length);
        Optional<PersonName> name = pinyin.read(printed);
        if (name.isEmpty() || least == Plausibility.LIKELY && name.get().plausibility() != Plausibility.LIKELY) {
            return false;
        }
        return !provinces.contains(printed.replace(" ", "").toLowerCase(Locale.ROOT));
    }

    private static String printed(List<Token> tokens, int at, int length) {
        StringBuilder printed = new StringBuilder(tokens.get(at).text());
        for (int i = 1; i < length; i++) {
            printed.append(' ').append(tokens.get(at + i).text());
        }
        return printed.toString();
    }

    /** "XuQin". */
    private boolean isRunTogether(Token token) {
        String text = token.text();
        for (int i = 2; i < Math.min(text.length(), 8); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return text.length() <= 16
                        && pinyin.read(text)
                                .filter(name -> name.plausibility() == Plausibility.LIKELY)
                                .isPresent();
            }
        }
        return false;
    }
}
