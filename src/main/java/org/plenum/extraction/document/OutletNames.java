package org.plenum.extraction.document;

import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordSet;

/**
 * Knows the names of papers, stations, sites and accounts by their words: "Yueyang Daily", "Huaiji County Converged Media Center", "Cloud
 * Yiyang", "Xinhuanet". The words are in {@code outlets.txt}. Immutable.
 */
public final class OutletNames {

    private static final int LONGEST = 9;
    private static final int LONGEST_ENDING = 5;
    private static final WordSet LINKS = WordSet.of("of", "and", "the", "'s", "-", "&", "\u00b7", "for");

    private final Lexicon lexicon = Lexicon.read("outlets.txt");
    private final PhraseTable<Boolean> ends = table("end");
    private final PhraseTable<Boolean> weak = table("weak");
    private final PhraseTable<Boolean> sites = table("site");
    private final PhraseTable<Boolean> first = table("first");
    private final PhraseTable<Boolean> whole = table("whole");
    private final PhraseTable<Boolean> sections = table("section");
    private final PhraseTable<Boolean> prefixes = table("prefix");
    private final PhraseTable<Boolean> suffixes = table("suffix");

    private PhraseTable<Boolean> table(String key) {
        PhraseTable.Builder<Boolean> builder = PhraseTable.builder();
        lexicon.phrases(key).forEach(phrase -> builder.add(phrase, true));
        return builder.build();
    }

    /** Whether the tokens are nothing but the name of an outlet, as far as its words tell. */
    public boolean isName(Tokens tokens, int from, int to) {
        return isNews(tokens, from, to) || isRun(tokens, from, to) && isNamed(sites, tokens, from, to);
    }

    /** The same, but for names of sites and bodies that somebody may also name as the source of what he says. */
    public boolean isNews(Tokens tokens, int from, int to) {
        if (isKnown(tokens, from, to)) {
            return true;
        }
        if (!isRun(tokens, from, to)) {
            return false;
        }
        int ending = ending(ends, tokens, from, to);
        boolean opened = to - from == 2 && first.longest(tokens, from, from + 1) != null;
        return opened || ending > from && isPlain(tokens, from, ending) || isNamed(weak, tokens, from, to);
    }

    /** Whether the ending stands behind more than what the sections of any site are called: "Surging News", not "City News". */
    private boolean isNamed(PhraseTable<Boolean> table, Tokens tokens, int from, int to) {
        int ending = ending(table, tokens, from, to);
        if (ending < 0 || !isPlain(tokens, from, ending)) {
            return false;
        }
        int at = from;
        while (at < ending) {
            PhraseTable.Match<Boolean> section = sections.longest(tokens, at, ending);
            if (section == null) {
                return true;
            }
            at = section.to();
        }
        return false;
    }

    /** Whether the tokens are the name of an outlet wherever they stand. */
    public boolean isSure(Tokens tokens, int from, int to) {
        return isKnown(tokens, from, to)
                || isRun(tokens, from, to) && ending(ends, tokens, from, to) > from && isPlain(tokens, from, to);
    }

    /** Whether the tokens are a name that the lexicon has as it is: "Red Star News". */
    public boolean isKnown(Tokens tokens, int from, int to) {
        PhraseTable.Match<Boolean> match = from < to ? whole.longest(tokens, from, to) : null;
        return match != null && match.to() == to && tokens.get(from).isCapitalised();
    }

    /** Whether capitalised words, and small ones between them that names have, are all there is. */
    private static boolean isRun(Tokens tokens, int from, int to) {
        if (to - from < 2
                || to - from > LONGEST
                || !tokens.get(from).isCapitalised()
                || !tokens.get(to - 1).isCapitalised()) {
            return false;
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (!tokens.get(i).isCapitalised() && !LINKS.contains(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Mayor Visits TV Station" is no name of a station. */
    private static boolean isPlain(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean office = token.has(Vocabulary.OFFICE) && !token.has(Vocabulary.LEVEL);
            if (office || token.has(Vocabulary.CUE | Vocabulary.HOLD)) {
                return false;
            }
        }
        return true;
    }

    /** Index of the first token of the longest ending behind the first token; -1 when there is none. */
    private static int ending(PhraseTable<Boolean> table, Tokens tokens, int from, int to) {
        for (int i = Math.max(from + 1, to - LONGEST_ENDING); i < to; i++) {
            PhraseTable.Match<Boolean> match = table.longest(tokens, i, to);
            if (match != null && match.to() == to) {
                return i;
            }
        }
        return -1;
    }

    /** "Municipal Bureau of Agriculture": capitalised words with a rank or what bodies are called among them, and no office nor meeting. */
    public boolean isBody(Tokens tokens, int from, int to) {
        if (!isRun(tokens, from, to)) {
            return false;
        }
        boolean body = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean office = token.has(Vocabulary.OFFICE) && !token.has(Vocabulary.LEVEL | Vocabulary.BODY);
            if (office || token.has(Vocabulary.MEETING | Vocabulary.CUE | Vocabulary.HOLD) || token.is("news")) {
                return false;
            }
            body |= tokens.get(i).has(Vocabulary.LEVEL | Vocabulary.BODY);
        }
        return body;
    }

    /** Two to five capitalised words without an office, a meeting or a word for what people do: a name, beside a day. */
    public boolean mayBeName(Tokens tokens, int from, int to) {
        return to - from <= LONGEST_ENDING
                && isRun(tokens, from, to)
                && tokens.next(Vocabulary.MEETING, from, to) == to
                && isPlain(tokens, from, to);
    }

    /** Index behind "Official WeChat account of" and the like; {@code from} when nothing of that kind stands there. */
    public int behindPrefix(Tokens tokens, int from, int to) {
        PhraseTable.Match<Boolean> match = prefixes.longest(tokens, from, to);
        return match != null && match.to() < to ? match.to() : from;
    }

    /** Index before "WeChat official account" and the like; {@code to} when nothing of that kind stands there. */
    public int beforeSuffix(Tokens tokens, int from, int to) {
        int suffix = ending(suffixes, tokens, from, to);
        return suffix > from ? suffix : to;
    }
}
