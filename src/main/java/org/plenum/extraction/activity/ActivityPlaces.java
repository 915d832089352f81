package org.plenum.extraction.activity;

import java.util.ArrayList;
import java.util.List;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Finds where people went: the capitalised names in the words for what they did, cut at commas and "and": "Dajian Village, Xiangshi Town".
 * Immutable.
 */
final class ActivityPlaces {

    private static final int MOST = 16;
    private static final WordSet INNER = WordSet.of("of", "for", "no", "'s", "-", "\"", "'");
    private static final WordSet NO_PLACE = WordSet.of(
            "ltd",
            "co",
            "chairman",
            "director",
            "etc",
            "general",
            "president",
            "spring",
            "festival",
            "new",
            "year",
            "covid",
            "january",
            "chinese",
            "party",
            "secretary",
            "mayor",
            "governor",
            "in",
            "at",
            "during",
            "afterwards",
            "subsequently",
            "then",
            "later");

    private static final WordSet PLACES = WordSet.of(
            "street",
            "town",
            "township",
            "village",
            "community",
            "county",
            "district",
            "city",
            "prefecture",
            "base",
            "school",
            "hospital",
            "park",
            "station",
            "company",
            "factory",
            "port",
            "reservoir",
            "bridge",
            "subdistrict",
            "middle",
            "primary",
            "dyke",
            "dam",
            "plant",
            "market");

    private final WordClasses words;

    ActivityPlaces(WordClasses words) {
        this.words = words;
    }

    /** The places named from one token up to another, as printed, in order, each once. */
    List<String> find(Document document, Names names, int from, int limit) {
        List<Token> tokens = document.tokens();
        List<String> places = new ArrayList<>();
        int at = from;
        while (at < limit && places.size() < MOST) {
            if (!isName(tokens, names, at)) {
                at++;
                continue;
            }
            int to = at + 1;
            boolean of = false;
            while (to < limit
                    && (goesOn(tokens, names, to, limit)
                            || isLimited(tokens, to, limit)
                            || (of || tokens.get(to - 1).is("economic")) && isSecondHalf(tokens, to, limit))) {
                of |= tokens.get(to).is("of") || tokens.get(to).is("for");
                to++;
            }
            boolean single = to == at + 1 && (NO_PLACE.contains(tokens.get(at)) || PLACES.contains(tokens.get(at)));
            boolean feast =
                    tokens.get(to - 1).is("festival") || tokens.get(to - 1).is("day");
            boolean topic = to < limit && tokens.get(to).is("work");
            String printed = document.printed(at, to);
            if (!single && !feast && !topic && printed.length() > 2 && !places.contains(printed)) {
                places.add(printed);
            }
            at = to;
        }
        return places;
    }

    private boolean isName(List<Token> tokens, Names names, int at) {
        Token token = tokens.get(at);
        boolean word =
                token.isCapitalised() && !names.has(at) && !words.isDeterminer(token) && !words.isPreposition(token);
        boolean typed = at + 1 < tokens.size() && PLACES.contains(tokens.get(at + 1));
        return word && (!words.isTime(token) || typed);
    }

    /** "University of Engineering | and Technology": one capitalised word behind "and", in a name with "of". */
    private static boolean isSecondHalf(List<Token> tokens, int at, int limit) {
        return tokens.get(at).is("and")
                && at + 1 < limit
                && tokens.get(at + 1).isCapitalised()
                && (tokens.get(at - 1).is("economic")
                        || at + 2 >= limit
                        || !tokens.get(at + 2).isCapitalised() && !PLACES.contains(tokens.get(at + 2)));
    }

    /** "Co. | , | Ltd | .": the marks within the name of a company. */
    private static boolean isLimited(List<Token> tokens, int at, int limit) {
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
    private boolean goesOn(List<Token> tokens, Names names, int at, int limit) {
        Token token = tokens.get(at);
        if (names.has(at)) {
            return false;
        }
        boolean named = token.isCapitalised() || token.kind() == Token.Kind.NUMBER;
        boolean link =
                INNER.contains(token) && at + 1 < limit && tokens.get(at + 1).isCapitalised() && !names.has(at + 1);
        return named && !words.isTime(token) || link || PLACES.contains(token);
    }
}
