package org.plenum.extraction.person;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.Names.Name;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.gazetteer.PersonName.Plausibility;

/**
 * Finds names by their letters: a Chinese surname and a given name in pinyin. Rule {@code person.pinyin}: "Yu Xiaojun", "Zhang Zhong
 * Yu", "LAN Shaomin", "XuQin", "Zhang Yong 'an"; {@code person.listed} where the letters alone do not settle it; {@link KnownNames}
 * finds those that stand for a name known already. Immutable.
 */
public final class NameReader {

    private static final BitSet NO_STARTS = new BitSet();
    private static final int LONGEST_HAN = 3;

    private final NameShape shape;
    private final MinorityNames minorities;
    private final LowerCaseNames lowerCase;
    private final KnownNames known = new KnownNames();

    /** @param provinces folded names of provinces and other places that must not be read as people, when printed split */
    public NameReader(Set<String> provinces) {
        this.shape = new NameShape(provinces);
        this.minorities = new MinorityNames(shape);
        this.lowerCase = new LowerCaseNames(shape);
    }

    /**
     * The names in all tokens of a document.
     *
     * @param places tokens that are names of places
     */
    public Names read(Document document, BitSet places) {
        Tokens tokens = document.tokens();
        BitSet starts = starts(document);
        Names names = new Names(tokens);
        int at = 0;
        while (at < tokens.size()) {
            Name name = tokens.isCapitalised(at) ? name(tokens, at, starts, places) : null;
            if (name != null) {
                names.add(spelling(tokens, names, name));
            }
            at = name == null ? at + 1 : name.to();
        }
        listed(tokens, names, starts);
        lowerCase.find(tokens, names);
        known.surnames(tokens, names);
        return names;
    }

    /** The name that the letters of a word and of those behind it show; null when they show none. */
    private @Nullable Name name(Tokens tokens, int at, BitSet starts, BitSet places) {
        Name minority = minorities.name(tokens, at, starts, places);
        if (minority != null) {
            return minority;
        }
        int length = shape.length(tokens, at, Plausibility.LIKELY, starts);
        return length == 0 ? null : new Name(at, behindApostrophe(tokens, at, at + length), Rule.PERSON_PINYIN);
    }

    /** "Lobsang Gyaltsen (Losang Jamcan)": the name in brackets is the one before it in another spelling, and stands for that. */
    private static Name spelling(Tokens tokens, Names names, Name name) {
        boolean bracket = name.from() > 1
                && name.to() < tokens.size()
                && tokens.get(name.from() - 1).is("(")
                && tokens.get(name.to()).is(")");
        Name before = bracket ? names.at(name.from() - 2) : null;
        boolean same = before != null && (before.rule() == Rule.PERSON_MINORITY || name.rule() == Rule.PERSON_MINORITY);
        return before != null && same
                ? new Name(name.from(), name.to(), name.rule(), before.full() == null ? before : before.full())
                : name;
    }

    /** Tokens that begin a line or a sentence. */
    private static BitSet starts(Document document) {
        BitSet starts = new BitSet();
        document.lines().forEach(line -> starts.set(document.tokenAt(line.span().start())));
        document.sentences().forEach(sentence -> starts.set(sentence.from()));
        return starts;
    }

    /** "Zhang Yong 'an", "Wang Yi ' ou": the second syllable of a given name behind a detached apostrophe. */
    private int behindApostrophe(Tokens tokens, int from, int to) {
        if (to + 1 >= tokens.size() || to - from != 2 || !tokens.get(to).is("'")) {
            return to;
        }
        Token rest = tokens.get(to + 1);
        char first = rest.text().charAt(0);
        boolean syllable = (first == 'a' || first == 'e' || first == 'o')
                && rest.start() == tokens.get(to).end()
                && shape.isSyllable(rest.text())
                && shape.isSyllable(tokens.get(to - 1).text());
        return syllable ? to + 2 : to;
    }

    /** Rule {@code person.listed}: a name that could be other words too is one in a list of names: "Bao Gang, Yu Lixin". */
    private void listed(Tokens tokens, Names names, BitSet starts) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isHan(i) && isHanListed(tokens, names, i)) {
                names.add(new Name(i, i + 1, Rule.PERSON_LISTED));
            }
            if (!tokens.isCapitalised(i) || names.has(i)) {
                continue;
            }
            if ((nameBehind(tokens, names, i + 2) || nameBefore(tokens, names, i))
                    && shape.length(tokens, i, Plausibility.POSSIBLE, starts) == 2
                    && !names.has(i + 1)) {
                names.add(new Name(i, i + 2, Rule.PERSON_LISTED));
                i++;
            }
        }
    }

    /** "Li Wei, 闫路平, Ma Lin": a name that a translation left in Chinese. */
    private boolean isHanListed(Tokens tokens, Names names, int at) {
        Token token = tokens.get(at);
        return token.text().length() <= LONGEST_HAN
                && token.text().length() > 1
                && at > 1
                && (names.has(at - 2) && isComma(tokens, at - 1)
                        || tokens.get(at - 1).has(Vocabulary.OFFICE))
                && at + 1 < tokens.size()
                && (isComma(tokens, at + 1) || tokens.get(at + 1).has(Vocabulary.CUE))
                && shape.isHanSurname(token.text().substring(0, 1));
    }

    private static boolean isComma(Tokens tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && (tokens.get(at).is(",")
                        || tokens.get(at).is("and")
                        || tokens.get(at).is(";"));
    }

    /** A list that goes on with a name or a title, or the words for what these people did. */
    private static boolean nameBehind(Tokens tokens, Names names, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        boolean listed = isComma(tokens, at)
                && (names.has(at + 1) || tokens.get(at + 1).has(Vocabulary.OFFICE | Vocabulary.RANK));
        return listed || tokens.get(at).has(Vocabulary.CUE) && !tokens.get(at).isCapitalised();
    }

    private static boolean nameBefore(Tokens tokens, Names names, int at) {
        return isComma(tokens, at - 1)
                && at > 1
                && names.has(at - 2)
                && (isComma(tokens, at + 2)
                        || at + 2 < tokens.size() && tokens.get(at + 2).has(Vocabulary.CUE));
    }

    /** Whether the words can be a Chinese name, though the letters alone do not settle it. */
    public boolean isPossible(Tokens tokens, int from, int to) {
        return shape.length(tokens, from, Plausibility.POSSIBLE, NO_STARTS) == to - from;
    }

    /** Whether a capitalised word may be part of a name that is no pinyin: it is no listed word of another kind. */
    public boolean mayBeName(Token token) {
        return token.isCapitalised() && token.text().length() > 1 && !shape.isNever(token);
    }

    /** Whether the words are a surname alone: at the end of a line that is cut off, half a name. */
    boolean isSurname(Tokens tokens, int from, int to) {
        return to - from == 1 && shape.isSurname(tokens.get(from).text());
    }

    /** "Haoming", "Liwei": a surname and a given name of one or two syllables, printed as one word. */
    boolean isJoined(String word) {
        return shape.isJoined(word);
    }
}
