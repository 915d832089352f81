package org.plenum.extraction.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.Names.Name;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;

/** Finds surnames that stand alone, by the names known already: rule {@code person.surname}. */
final class KnownNames {

    /** Surnames that are commoner words of English than names. */
    static final Set<String> PRONOUNS = Set.of("he", "an", "you", "she");

    private final WordClasses words = new WordClasses();
    /** Rule {@code person.surname}: "Chen said" where one person of that surname was named before in full, or else anywhere. */
    void surnames(Tokens tokens, Names names) {
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
            } else if (tokens.isCapitalised(i) && isSurnameAlone(tokens, i)) {
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

        void add(Tokens tokens, Name name) {
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
        Name titled(Tokens tokens, int at) {
            return titled.get(tokens.get(at - 1).norm() + ' ' + tokens.get(at).norm());
        }

        /** The one name of that surname; null where there is none, or several. */
        @Nullable
        Name only(String surname) {
            return several.contains(surname) ? null : known.get(surname);
        }
    }

    private static boolean sameName(Tokens tokens, Name one, Name other) {
        String given = tokens.get(one.to() - 1).norm();
        String second = tokens.get(other.to() - 1).norm();
        return given.equals(second) || NameKey.of(given).equals(NameKey.of(second));
    }

    /** ", 57, was", ", former governor of": an age or a title in commas. */
    private static boolean isApposed(Tokens tokens, int comma) {
        if (!tokens.get(comma).is(",") || comma + 2 >= tokens.size()) {
            return false;
        }
        Token first = tokens.get(comma + 1);
        boolean age = first.kind() == Token.Kind.NUMBER && tokens.get(comma + 2).is(",");
        return age || !first.isCapitalised() && first.has(Vocabulary.OFFICE | Vocabulary.RANK);
    }

    private static boolean isTitled(Tokens tokens, int at) {
        return at > 0
                && tokens.get(at - 1).has(Vocabulary.OFFICE | Vocabulary.RANK)
                && tokens.get(at - 1).isCapitalised();
    }

    /** "Secretary Xu Meets with": a title before it and a verb behind, in a headline in capitals. */
    private boolean isTitledVerb(Tokens tokens, int at) {
        Token verb = tokens.get(at + 1);
        return at > 0
                && tokens.get(at - 1).has(Vocabulary.OFFICE)
                && (verb.has(Vocabulary.CUE)
                        || words.isVerb(verb)
                        || verb.norm().endsWith("s") && verb.text().length() > 4);
    }

    /** A verb behind it, an age or a title in commas, or a title or "Comrade" before it. */
    private boolean isSurnameAlone(Tokens tokens, int at) {
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
