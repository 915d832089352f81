package org.plenum.extraction.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.Names.Name;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;

/**
 * Finds further mentions of people whose names only their place in a sentence showed: "Bagatur, Vice Chairman of ..." makes "Bagatur
 * pointed out" a person's too. Rule {@code person.context}; {@code person.surname} for the last word alone ("Tuniyaz said").
 */
public final class RepeatedNames {

    private static final int SHORTEST = 4;

    private RepeatedNames() {}

    /**
     * @param names where the mentions are added
     * @param places tokens that are names of places
     * @return tokens at which a mention was added
     */
    public static BitSet find(Tokens tokens, Names names, BitSet places) {
        Map<String, List<Name>> byFirst = new HashMap<>();
        Map<String, Name> byLast = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Name name = names.at(i);
            if (name != null && name.from() == i && name.rule() == Rule.PERSON_CONTEXT && !isPlace(name, places)) {
                byFirst.computeIfAbsent(tokens.get(i).norm(), key -> new ArrayList<>())
                        .add(name);
                if (name.to() - i > 1) {
                    byLast.putIfAbsent(tokens.get(name.to() - 1).norm(), name);
                }
            }
        }
        BitSet added = new BitSet();
        for (int i = 0; !byFirst.isEmpty() && i < tokens.size(); i++) {
            if (!names.has(i)
                    && tokens.get(i).isCapitalised()
                    && tokens.get(i).text().length() >= SHORTEST) {
                add(tokens, i, byFirst, byLast, names, added);
            }
        }
        return added;
    }

    private static void add(
            Tokens tokens,
            int at,
            Map<String, List<Name>> byFirst,
            Map<String, Name> byLast,
            Names names,
            BitSet added) {
        for (Name name : byFirst.getOrDefault(tokens.get(at).norm(), List.of())) {
            if (isSame(tokens, name, at, names)) {
                names.add(new Name(at, at + name.to() - name.from(), Rule.PERSON_CONTEXT));
                added.set(at);
                return;
            }
        }
        Name full = byLast.get(tokens.get(at).norm());
        if (full != null && at + 1 < tokens.size() && tokens.get(at + 1).has(Vocabulary.CUE)) {
            names.add(new Name(at, at + 1, Rule.PERSON_SURNAME, full));
            added.set(at);
        }
    }

    private static boolean isPlace(Name name, BitSet places) {
        return places.get(name.from(), name.to()).cardinality() > 0;
    }

    private static boolean isSame(Tokens tokens, Name name, int at, Names names) {
        int length = name.to() - name.from();
        if (at + length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            Token token = tokens.get(at + i);
            boolean same = token.text().equals(tokens.get(name.from() + i).text());
            if (!same || names.has(at + i)) {
                return false;
            }
        }
        return at + length >= tokens.size() || !tokens.get(at + length).isCapitalised();
    }
}
