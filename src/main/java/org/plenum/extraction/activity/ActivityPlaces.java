package org.plenum.extraction.activity;

import java.util.ArrayList;
import java.util.List;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;
import org.plenum.gazetteer.PinyinNames;

/**
 * Finds where people went: the capitalised names in the words for what they did, cut at commas and "and": "Dajian Village, Xiangshi Town".
 * Immutable.
 */
final class ActivityPlaces {

    private static final int MOST = 16;
    private static final WordSet INNER = WordSet.of("of", "for", "no", "'s", "-", "\"", "'");
    private static final int LONGEST_QUOTE = 9;

    /** Of the nouns that a name may go on to in small letters: "Wucaiwan | power plant". */
    private static final int LONGEST_NOUN = 3;

    private final WordClasses words;
    private final PinyinNames pinyin = PinyinNames.standard();
    private final WordSet places;
    private final WordSet noPlaces;
    private final WordSet nouns;

    ActivityPlaces(WordClasses words, ActivityLexicon lexicon) {
        this.words = words;
        this.places = lexicon.typed;
        this.noPlaces = lexicon.noPlace;
        this.nouns = lexicon.built;
    }

    /** The places named from one token up to another, as printed, in order, each once. */
    List<String> find(Document document, Names names, int from, int limit) {
        Tokens tokens = document.tokens();
        List<String> found = new ArrayList<>();
        int at = from;
        while (at < limit && found.size() < MOST) {
            at = behindQuotes(tokens, at, limit);
            if (!isName(tokens, names, at, limit)) {
                at++;
                continue;
            }
            int to = end(tokens, names, at, limit);
            int cut = typedBefore(tokens, at, to);
            add(document, tokens, at, cut < 0 ? to : cut, limit, found);
            if (cut >= 0) {
                add(document, tokens, cut + 1, to, limit, found);
            }
            at = to;
        }
        return found;
    }

    /** Behind a name in quotation marks that is no place, as that of a campaign is; the token itself where none begins there. */
    private int behindQuotes(Tokens tokens, int at, int limit) {
        if (!tokens.get(at).is("\"")) {
            return at;
        }
        for (int i = at + 1; i < Math.min(limit - 1, at + LONGEST_QUOTE) && !places.contains(tokens.get(i)); i++) {
            if (tokens.get(i).is("\"")) {
                return i + 1;
            }
        }
        return at;
    }

    private void add(Document document, Tokens tokens, int at, int to, int limit, List<String> found) {
        Token last = tokens.get(to - 1);
        boolean single = to == at + 1 && (noPlaces.contains(tokens.get(at)) || places.contains(tokens.get(at)));
        boolean feast = last.is("festival") || last.is("day") || last.is("eve") || last.is("year");
        boolean topic = to < limit && tokens.get(to).is("work");
        String printed = document.printed(at, to);
        if (!single
                && !feast
                && !topic
                && !isTitle(tokens, at, to)
                && printed.length() > 2
                && !found.contains(printed)) {
            found.add(printed);
        }
    }

    /** "Vice Chairman", "Mayors": what people are, and no place. */
    private boolean isTitle(Tokens tokens, int from, int to) {
        return tokens.get(from).is("vice") || tokens.get(from).is("deputy") || noPlaces.contains(tokens.get(to - 1));
    }

    private int end(Tokens tokens, Names names, int at, int limit) {
        int to = at + 1;
        boolean of = false;
        while (to < limit) {
            int noun = smallNoun(tokens, to, limit);
            if (noun > 0) {
                return noun;
            }
            boolean further = goesOn(tokens, names, to, limit)
                    || isLimited(tokens, to, limit)
                    || (of || tokens.get(to - 1).is("economic")) && isSecondHalf(tokens, to, limit);
            if (!further) {
                return to;
            }
            of |= tokens.get(to).is("of") || tokens.get(to).is("for");
            to++;
        }
        return to;
    }

    /** "Hanchong Village | of | Wanggang Town": index of the "of" between two places; -1 when there is none. */
    private int typedBefore(Tokens tokens, int from, int to) {
        if (!places.contains(tokens.get(to - 1))) {
            return -1;
        }
        for (int i = from + 2; i < to - 1; i++) {
            if (tokens.get(i).is("of") && places.contains(tokens.get(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isName(Tokens tokens, Names names, int at, int limit) {
        Token token = tokens.get(at);
        if (!token.isWord() || names.has(at) || words.isDeterminer(token) || words.isPreposition(token)) {
            return false;
        }
        boolean typed = at + 1 < limit && places.contains(tokens.get(at + 1));
        boolean small = !token.isCapitalised()
                && typed
                && token.number() == 0
                && pinyin.syllables(token.norm()).size() > 1;
        return small || token.isCapitalised() && (!words.isTime(token) || typed);
    }

    /** Index behind the noun of a name's in small letters, "coal mine", "power plant"; 0 where none stands here. */
    private int smallNoun(Tokens tokens, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + LONGEST_NOUN); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || token.isCapitalised() || words.endsPhrase(token) || token.is("and")) {
                return 0;
            }
            if (nouns.contains(token)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "University of Engineering | and Technology": one capitalised word behind "and", in a name with "of". */
    private boolean isSecondHalf(Tokens tokens, int at, int limit) {
        return tokens.get(at).is("and")
                && at + 1 < limit
                && tokens.get(at + 1).isCapitalised()
                && (tokens.get(at - 1).is("economic")
                        || at + 2 >= limit
                        || !tokens.get(at + 2).isCapitalised() && !places.contains(tokens.get(at + 2)));
    }

    /** "Co. | , | Ltd | .": the marks within the name of a company. */
    private static boolean isLimited(Tokens tokens, int at, int limit) {
        Token before = tokens.get(at - 1);
        boolean company = at + 1 < limit
                && tokens.get(at).is(".")
                && before.is("co")
                && (tokens.get(at + 1).is(",") || tokens.get(at + 1).is("ltd"));
        boolean comma = at + 1 < limit
                && tokens.get(at).is(",")
                && tokens.get(at + 1).is("ltd")
                && (before.is(".") || before.is("co"));
        boolean limited = tokens.get(at).is("ltd") && (before.is(".") || before.is(","));
        return company || comma || limited || tokens.get(at).is(".") && before.is("ltd");
    }

    /** Capitals in a row, with "of" and the like between, and the small noun that many translations leave behind: "Zhoushuizi street". */
    private boolean goesOn(Tokens tokens, Names names, int at, int limit) {
        Token token = tokens.get(at);
        if (names.has(at)) {
            return false;
        }
        boolean named = token.isCapitalised() || token.joined() || token.kind() == Token.Kind.NUMBER;
        boolean link =
                INNER.contains(token) && at + 1 < limit && tokens.get(at + 1).isCapitalised() && !names.has(at + 1);
        return named && !words.isTime(token) || link || places.contains(token);
    }
}
