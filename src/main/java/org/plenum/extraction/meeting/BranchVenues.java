package org.plenum.extraction.meeting;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.MeetingFact.Venue;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;

/**
 * Finds the branch venues of a meeting that met by video: rule {@code meeting.branch-venue} reads "branch venues were set up in the counties",
 * "with sub-venues in each district", "attended at the Shuozhou branch venue".
 */
final class BranchVenues {

    private static final int LONGEST_VERB = 5;
    private static final int LONGEST_PLACE = 24;
    private static final int LONGEST_BEFORE = 4;
    private static final WordSet KINDS = WordSet.of("branch", "sub", "parallel");
    private static final WordSet PLACES = WordSet.of("venue", "venues", "site", "sites", "location", "locations");
    private static final WordSet IN = WordSet.of("in", "at");
    private static final WordSet VERBS = WordSet.of(
            "set", "up", "established", "opened", "located", "was", "were", "are", "is", "also", "been", "have");

    private BranchVenues() {}

    /** Where the branch venues were, as printed; null when the sentence speaks of none. */
    static @Nullable Venue find(Document document, Sentence sentence) {
        Tokens tokens = document.tokens();
        int last = sentence.to() - 1;
        for (int at = KINDS.next(tokens, sentence.from(), last); at < last; at = KINDS.next(tokens, at + 1, last)) {
            int venue = tokens.get(at + 1).is("meeting") && at + 2 < sentence.to() ? at + 2 : at + 1;
            if (PLACES.contains(tokens.get(venue))) {
                int place = placeBehind(tokens, venue + 1, sentence.to());
                int from = place > 0 ? place : named(tokens, at, sentence.from());
                int to = place > 0 ? placeEnd(tokens, place, sentence.to()) : venue + 1;
                return Venues.venue(document, from, to, Rule.MEETING_BRANCH_VENUE);
            }
        }
        return null;
    }

    /** Index of the first token of a place behind "was set up in"; -1 when none follows. */
    static int placeBehind(Tokens tokens, int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + LONGEST_VERB) && VERBS.contains(tokens.get(at))) {
            at++;
        }
        boolean in = at + 1 < limit && IN.contains(tokens.get(at));
        int place = in && tokens.get(at + 1).is("the") ? at + 2 : at + 1;
        return in && place < limit && tokens.get(place).isWord() ? place : -1;
    }

    /** Index behind the place: a mark ends it, but for the commas and brackets of a list: "counties (cities, districts)". */
    static int placeEnd(Tokens tokens, int from, int limit) {
        int depth = 0;
        int at = from;
        while (at < Math.min(limit, from + LONGEST_PLACE)) {
            Token token = tokens.get(at);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean mark = token.isPunctuation() && !token.is("(") && !token.is(")") && !token.is("-");
            boolean goesOn = depth > 0 || token.is(",") && isListed(tokens, at, limit);
            if (mark && !goesOn || token.is("to") || token.is("for") || token.is("on")) {
                break;
            }
            at++;
        }
        return Math.max(from + 1, at);
    }

    /** "counties, cities and districts": an "and" follows within a few words, with no verb between. */
    private static boolean isListed(Tokens tokens, int comma, int limit) {
        for (int i = comma + 1; i < Math.min(limit, comma + LONGEST_BEFORE + 1); i++) {
            if (tokens.get(i).is("and")) {
                return i > comma + 1;
            }
            if (tokens.get(i).isPunctuation() || VERBS.contains(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** "at the Shuozhou branch venue": the capitalised words before belong to it. */
    private static int named(Tokens tokens, int at, int from) {
        int first = at;
        while (first > Math.max(from, at - LONGEST_BEFORE)
                && tokens.get(first - 1).isCapitalised()
                && !tokens.get(first - 1).is("the")) {
            first--;
        }
        return first;
    }
}
