package org.plenum.extraction.place;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;

/** Looks up the words around a place in {@code places.txt}. */
final class PlaceWords {

    private static final Lexicon LEXICON = Lexicon.read("places.txt");
    private static final PhraseTable<String> RANKS = table("rank-");
    private static final PhraseTable<String> BODIES = table("body");
    private static final PhraseTable<String> POSTS = table("post");
    private static final PhraseTable<String> ELSEWHERE = table("elsewhere");
    private static final PhraseTable<String> THINGS = table("thing");
    private static final PhraseTable<String> PAPERS = table("paper");
    private static final PhraseTable<String> TOWNSHIPS = table("township");
    private static final PhraseTable<String> ZONES = table("zone");
    private static final PhraseTable<String> LANDMARKS =
            Lexicon.read("landmarks.txt").table();
    private static final int LOOK_BACK = 4;
    private static final int LONGEST_GAP = 4;
    private static final int LONGEST_NAME = 14;
    private static final WordSet ATTENDS = WordSet.of("attending", "attended", "participating", "participated");
    private static final WordSet SESSIONS = WordSet.of("congress", "cppcc", "conference");

    private PlaceWords() {}

    private static PhraseTable<String> table(String prefix) {
        PhraseTable.Builder<String> builder = PhraseTable.builder();
        for (Lexicon.Entry entry : LEXICON.entries()) {
            if (entry.key().startsWith(prefix)) {
                entry.phrases().forEach(phrase -> builder.add(phrase, entry.key()));
            }
        }
        return builder.build();
    }

    /** A rank word, or one with its post, that begins here: key "rank-CITY" or "rank-of-CITY". */
    static PhraseTable.@Nullable Match<String> rank(Tokens tokens, int at) {
        return RANKS.longest(tokens, at, tokens.size());
    }

    /** Whether a rank word, or one with its post, may begin here. */
    static boolean mayBeRank(Tokens tokens, int at) {
        return RANKS.mayBegin(tokens, at);
    }

    static boolean isBody(Tokens tokens, int at) {
        return at < tokens.size() && BODIES.longest(tokens, at, tokens.size()) != null;
    }

    /** Index of the next token at or behind {@code from} with which a landmark may begin; the number of tokens when there is none. */
    static int nextLandmark(Tokens tokens, int from) {
        return LANDMARKS.next(tokens, from, tokens.size());
    }

    /** A landmark that begins here, with the code of its division; null when none does. */
    static PhraseTable.@Nullable Match<String> landmark(Tokens tokens, int at) {
        return tokens.get(at).isCapitalised() ? LANDMARKS.longest(tokens, at, tokens.size()) : null;
    }

    /** The words that end the name of a paper, "media" in lower case too. */
    static boolean isMedia(Tokens tokens, int at) {
        return isPaper(tokens, at) || at < tokens.size() && tokens.get(at).is("media");
    }

    static boolean isPaper(Tokens tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).isCapitalised()
                && PAPERS.longest(tokens, at, tokens.size()) != null;
    }

    static boolean isThing(Tokens tokens, int at) {
        int thing = behindNumber(tokens, at);
        return thing < tokens.size() && THINGS.longest(tokens, thing, tokens.size()) != null;
    }

    /** "Fushan No. 3 Road", "Heping 2nd Primary School": index behind the number; the index given when there is none. */
    private static int behindNumber(Tokens tokens, int at) {
        if (at + 2 < tokens.size() && tokens.get(at).is("no")) {
            int number = tokens.get(at + 1).is(".") ? at + 2 : at + 1;
            return tokens.get(number).kind() == Token.Kind.NUMBER ? number + 1 : at;
        }
        return at < tokens.size() && tokens.get(at).kind() == Token.Kind.ORDINAL ? at + 1 : at;
    }

    static boolean isTownship(Tokens tokens, int at) {
        return townshipEnd(tokens, at) > at;
    }

    /** A town, or the development zone that goes by its name. */
    static boolean isOfTownship(Tokens tokens, int at) {
        return isTownship(tokens, at) || at < tokens.size() && ZONES.longest(tokens, at, tokens.size()) != null;
    }

    /** Index of the next token at or behind {@code from} with which a word for a town or a zone may begin; the number of tokens when there is none. */
    static int nextTownship(Tokens tokens, int from) {
        int at = from;
        while (at < tokens.size() && !TOWNSHIPS.mayBegin(tokens, at) && !ZONES.mayBegin(tokens, at)) {
            at++;
        }
        return at;
    }

    /** Index behind the word for a town that begins here ("Sub-district"); {@code at} when none does. */
    static int townshipEnd(Tokens tokens, int at) {
        PhraseTable.Match<String> match = at < tokens.size() ? TOWNSHIPS.longest(tokens, at, tokens.size()) : null;
        return match == null ? at : match.to();
    }

    /** "the Congress of the Communist Party of China in | Heshan District": its committee calls itself so. */
    static boolean isPartyBefore(Tokens tokens, int at) {
        return at >= 4
                && tokens.get(at - 1).is("in")
                && tokens.get(at - 2).is("china")
                && tokens.get(at - 4).is("party");
    }

    /** Whether a post and "of" stand before the place: "deputy mayor of Nanjing". */
    static boolean isPostBefore(Tokens tokens, int at) {
        return at >= 2 && tokens.get(at - 1).is("of") && POSTS.hasWord(tokens.get(at - 2));
    }

    /** "the Heshan | delegation attending the session of the congress", "the Heshan | delegation to the congress", "the delegation of | Heshan City, which attended the congress": its own people at a greater meeting, and no guests. */
    static boolean isDelegation(Tokens tokens, int from, int to) {
        boolean behind = to < tokens.size() && tokens.get(to).is("delegation");
        boolean before = from > 1
                && tokens.get(from - 1).is("of")
                && tokens.get(from - 2).is("delegation");
        int end = behind ? to + 1 : to;
        if (!behind && !before) {
            return false;
        }
        int limit = Math.min(tokens.size(), end + LONGEST_GAP);
        boolean sent = end + 1 < tokens.size()
                && tokens.get(end).is("to")
                && tokens.get(end + 1).is("the");
        int attends = sent ? end : ATTENDS.next(tokens, end, limit);
        int stop = Math.min(tokens.size(), attends + LONGEST_NAME);
        return attends < limit && SESSIONS.next(tokens, attends, stop) < stop;
    }

    /** Whether the place is only visited: "touring Guangdong", "trip to Yueyang", "the Guangxi delegation". */
    static boolean isElsewhere(Tokens tokens, int from, int to) {
        for (int n = 1; n <= LOOK_BACK && from - n >= 0; n++) {
            PhraseTable.Match<String> match = ELSEWHERE.longest(tokens, from - n, from);
            if (match != null && match.to() == from && match.value().equals("elsewhere")) {
                return true;
            }
        }
        PhraseTable.Match<String> behind = to < tokens.size() ? ELSEWHERE.longest(tokens, to, tokens.size()) : null;
        return behind != null && behind.value().equals("elsewhere-behind");
    }
}
