package org.plenum.extraction.person;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Names.Name;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;

/**
 * Rule {@code person.minority}: names that are made of the parts in minority_names.txt, with or without a point between ("Losang Jamcan",
 * "Erkin · Tuniyaz"), of a Chinese surname and such a part ("Che Dalha"), or of a part and a word that no list knows, where a title or a
 * verb stands beside them ("Nurlan Qabden attended"). Immutable.
 */
final class MinorityNames {

    private static final int MOST_PARTS = 3;
    private static final int SHORTEST_ALONE = 5;
    private static final Set<String> POINTS = Set.of("\u00b7", "\u2022", "\u30fb", "\u2027", "\u2219", "\uff65");

    private final NameShape shape;

    MinorityNames(NameShape shape) {
        this.shape = shape;
    }

    /**
     * The name that begins at a capitalised word; null when none does.
     *
     * @param starts tokens that begin a line or a sentence: no name goes on over one
     * @param places tokens that are names of places
     */
    @Nullable
    Name name(Tokens tokens, int at, BitSet starts, BitSet places) {
        int end = end(tokens, at, starts, places);
        return end > at ? new Name(at, end, Rule.PERSON_MINORITY) : null;
    }

    private int end(Tokens tokens, int at, BitSet starts, BitSet places) {
        boolean pointed = at + 2 < tokens.size() && isPoint(tokens.get(at + 1));
        boolean known = tokens.get(at).has(Vocabulary.NAME);
        boolean followed = at + 1 < tokens.size() && tokens.get(at + 1).has(Vocabulary.NAME);
        if (!known && !followed && !pointed || !isPart(tokens.get(at))) {
            return at;
        }
        return pointed ? pointed(tokens, at, places) : spaced(tokens, at, known, starts, places);
    }

    /** "Erkin · Tuniyaz", "Abdul·Rexit·Haji". */
    private int pointed(Tokens tokens, int at, BitSet places) {
        int end = at + 1;
        boolean known = tokens.get(at).has(Vocabulary.NAME);
        boolean place = places.get(at);
        for (int parts = 1;
                parts < MOST_PARTS
                        && end + 1 < tokens.size()
                        && isPoint(tokens.get(end))
                        && isPart(tokens.get(end + 1));
                parts++) {
            known |= tokens.get(end + 1).has(Vocabulary.NAME);
            place |= places.get(end + 1);
            end += 2;
        }
        boolean several = end > at + 1;
        return several && (known || !place && (isNamed(tokens, at, end) || isJoined(tokens, at, end))) ? end : at;
    }

    /** "Ablet·Mettohti": words that no list knows, with nothing but a point between. */
    private static boolean isJoined(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean apart =
                    i > from && tokens.get(i).start() > tokens.get(i - 1).end();
            boolean known = tokens.get(i).isWord() && tokens.get(i).has(~Vocabulary.NAME);
            if (apart || known) {
                return false;
            }
        }
        return true;
    }

    private int spaced(Tokens tokens, int at, boolean known, BitSet starts, BitSet places) {
        int end = at + 1;
        while (end - at < MOST_PARTS
                && isNext(tokens, end, starts)
                && tokens.get(end).has(Vocabulary.NAME)
                && isPart(tokens.get(end))) {
            end++;
        }
        boolean place = places.nextClearBit(at) >= end;
        if (place || end < tokens.size() && shape.makesOther(tokens, end)) {
            return at;
        }
        if (end - at > 1) {
            boolean unknown = !tokens.get(at).has(~Vocabulary.NAME) && !places.get(at) && isNamed(tokens, at, end);
            return known
                            || unknown
                            || end - at == 2 && shape.isSurname(tokens.get(at).text())
                    ? end
                    : at;
        }
        return withUnknown(tokens, at, starts);
    }

    /** One part alone, or with a word that no list knows, where the words around say that it is a person. */
    private int withUnknown(Tokens tokens, int at, BitSet starts) {
        int next = at + 1;
        boolean unknown = isNext(tokens, next, starts)
                && isPart(tokens.get(next))
                && tokens.get(next).text().length() >= SHORTEST_ALONE - 1
                && !tokens.get(next).has(~Vocabulary.NAME);
        if (unknown) {
            return isNamed(tokens, at, next + 1) ? next + 1 : at;
        }
        boolean alone = tokens.get(at).text().length() >= SHORTEST_ALONE
                && (starts.get(at) || at > 0 && tokens.get(at - 1).is(","));
        return alone && acts(tokens, next) ? next : at;
    }

    /** Whether a title stands before the words, or what the person is or does behind them. */
    private static boolean isNamed(Tokens tokens, int from, int end) {
        boolean titled = from > 0
                && tokens.get(from - 1).has(Vocabulary.OFFICE | Vocabulary.RANK)
                && !tokens.get(from - 1).isPunctuation();
        boolean apposed = end + 1 < tokens.size()
                && (tokens.get(end).is(",") || isPoint(tokens.get(end)))
                && tokens.get(end + 1).has(Vocabulary.OFFICE | Vocabulary.RANK | Vocabulary.LEVEL);
        boolean glossed = end + 1 < tokens.size()
                && tokens.get(end).is("(")
                && (tokens.get(end + 1).is("ethnicity")
                        || tokens.get(end + 1).has(Vocabulary.OFFICE | Vocabulary.RANK));
        return titled && !isNext(tokens, end, new BitSet()) || apposed || glossed || acts(tokens, end);
    }

    /** Words for what somebody did, in small letters. */
    private static boolean acts(Tokens tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).has(Vocabulary.CUE)
                && !tokens.get(at).isCapitalised();
    }

    /** Whether a capitalised word stands behind the one before with only a blank between. */
    private static boolean isNext(Tokens tokens, int at, BitSet starts) {
        return at < tokens.size()
                && tokens.get(at).isCapitalised()
                && tokens.get(at).start() - tokens.get(at - 1).end() <= 2
                && !tokens.get(at).joined()
                && !starts.get(at);
    }

    private boolean isPart(Token token) {
        return token.isCapitalised()
                && token.text().length() > 1
                && !token.has(Vocabulary.OFFICE | Vocabulary.RANK | Vocabulary.BODY | Vocabulary.MEETING)
                && !shape.isNever(token);
    }

    private static boolean isPoint(Token token) {
        return token.isPunctuation() && POINTS.contains(token.norm());
    }
}
