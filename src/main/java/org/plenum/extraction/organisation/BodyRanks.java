package org.plenum.extraction.organisation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.OrganisationFact.BodyLevel;
import org.plenum.extraction.phrase.BodyPhrase.Part;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;

/** Reads the rank of a body from its name; "Provincial and Municipal Party Committees" has two, and names two bodies. Immutable. */
final class BodyRanks {

    /**
     * One rank that a name gives.
     *
     * @param level null where the name says none
     * @param others tokens that belong to the other ranks of the name, with the "and" between
     */
    record Rank(@Nullable BodyLevel level, BitSet others) {

        /** Whether the name gives one rank only. */
        boolean alone() {
            return others.isEmpty();
        }

        /** The name with this rank alone: "Municipal Party Committee". */
        String name(Tokens tokens, int from, int to) {
            StringBuilder name = new StringBuilder();
            for (int i = from; i < to; i++) {
                if (!others.get(i)) {
                    boolean apart = name.length() > 0
                            && !tokens.get(i).isPunctuation()
                            && !tokens.get(i).is("'s");
                    name.append(apart ? " " : "")
                            .append(BodyKeys.singular(tokens.get(i).text()));
                }
            }
            return name.toString();
        }
    }

    private static final BitSet NONE = new BitSet();
    private static final List<Rank> UNKNOWN = List.of(new Rank(null, NONE));

    private final Map<String, BodyLevel> levels = new HashMap<>();

    BodyRanks() {
        for (Lexicon.Entry entry : Lexicon.read("levels.txt").entries()) {
            entry.phrases().forEach(phrase -> levels.putIfAbsent(phrase, BodyLevel.valueOf(entry.key())));
        }
    }

    /** The rank that a word says; null when it says none. */
    @Nullable
    BodyLevel of(Token token) {
        return token.has(Vocabulary.LEVEL) ? levels.get(token.norm()) : null;
    }

    /** The ranks of the first part that says one; one without a level where none does. Never empty. */
    List<Rank> of(List<Part> parts, Tokens tokens) {
        for (Part part : parts) {
            for (int i = part.from(); i < part.to(); i++) {
                if (of(tokens.get(i)) != null) {
                    return joined(tokens, i, part.to());
                }
            }
        }
        return UNKNOWN;
    }

    /** The ranks that begin here with commas and "and" between: "provincial, municipal and county". */
    private List<Rank> joined(Tokens tokens, int from, int to) {
        int end = from + 1;
        if (behindMark(tokens, end, to) == end) {
            return List.of(new Rank(of(tokens.get(from)), NONE));
        }
        List<Integer> at = new ArrayList<>(List.of(from));
        for (int next = behindMark(tokens, end, to); next > end; next = behindMark(tokens, end, to)) {
            at.add(next);
            end = next + 1;
        }
        List<Rank> ranks = new ArrayList<>();
        for (int own : at) {
            BitSet others = new BitSet();
            others.set(from, end);
            others.clear(own);
            ranks.add(new Rank(of(tokens.get(own)), others));
        }
        return ranks;
    }

    /** Index of the rank behind a comma, "and" or both; the index given when none follows. */
    private int behindMark(Tokens tokens, int at, int to) {
        int next = at;
        while (next < to
                && (tokens.get(next).is(",")
                        || tokens.get(next).is("and")
                        || tokens.get(next).is("&"))) {
            next++;
        }
        return next > at && next < to && of(tokens.get(next)) != null ? next : at;
    }
}
