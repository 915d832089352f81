package org.plenum.extraction.activity;

import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Says of the people of a sentence whether they came along: "accompanied by A and B", "A and B accompanied the inspection", "A attended the
 * activity", "Also present were A and B". Immutable.
 */
final class Company {

    private static final int LONGEST = 8;
    private static final int LONGEST_LIST = 48;
    private static final int LONGEST_TITLE = 20;
    private static final int LONGEST_OPENING = 12;
    private static final WordSet WITHIN = WordSet.of("of", "for", "and", "as", "from");
    private static final WordSet WITH = WordSet.of("with", "by");
    private static final WordSet ALONG = WordSet.of("along", "together", "joined", "accompanied");
    private static final WordSet WERE = WordSet.of("was", "were", "is", "are");
    private static final WordSet WENT = WordSet.of("went", "came", "travelled", "traveled", "walked");
    private static final WordSet THEM = WordSet.of("him", "her", "them");
    private static final WordSet PLURAL = WordSet.of("attended", "joined");

    private final WordClasses words;
    private final ActivityLexicon lexicon;

    Company(WordClasses words, ActivityLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /**
     * Index of "by" or "with" in "accompanied by", "along with" and "in the company of" before a group, behind which titles may stand that
     * are not the group's: "accompanied by the leaders of the zone, Mayor X"; -1 where the group did not come along so.
     */
    int accompanying(int from, Sentence sentence, Tokens tokens) {
        int stop = Math.max(sentence.from(), from - LONGEST_TITLE);
        for (int at = from - 1; at > stop; at--) {
            Token token = tokens.get(at);
            Token before = tokens.get(at - 1);
            if (WITH.contains(token) && ALONG.contains(before) || token.is("of") && before.is("company")) {
                return at;
            }
            boolean other = words.isPreposition(token) && !WITHIN.contains(token)
                    || words.isVerb(token) && !token.isCapitalised()
                    || token.isPunctuation() && !token.is(",") && !token.is(":");
            if (other) {
                return -1;
            }
        }
        return -1;
    }

    /** "Accompanying the investigation were A and B", "Also present were ...", "The activities were attended by ...": before a group. */
    boolean isInverted(int from, Sentence sentence, Tokens tokens) {
        int verb = from - 1;
        while (verb > sentence.from() && (words.isDeterminer(tokens.get(verb)) || words.isLevel(tokens.get(verb)))) {
            verb--;
        }
        int stop = Math.min(verb, sentence.from() + LONGEST_OPENING);
        boolean by = tokens.get(verb).is("by")
                && verb > sentence.from()
                && (PLURAL.contains(tokens.get(verb - 1)) || lexicon.accompany.contains(tokens.get(verb - 1)));
        if (!by && !WERE.contains(tokens.get(verb)) || verb - sentence.from() > LONGEST_OPENING) {
            return false;
        }
        boolean opens = false;
        boolean told = false;
        for (int at = sentence.from(); at < stop; at++) {
            Token token = tokens.get(at);
            boolean along = at < sentence.from() + 3
                    && (lexicon.joining.contains(token)
                            || lexicon.accompany.contains(token)
                            || token.is("together") && tokens.get(at + 1).is("with"));
            opens |= along;
            told |= lexicon.activity.contains(token) || THEM.contains(token);
        }
        boolean present = stop - sentence.from() <= 3 && tokens.get(stop - 1).is("present");
        return by ? told : opens && told || present;
    }

    /**
     * Whether the words behind the group say that it came along; more who are not named may stand between ("as well as leaders of ...").
     *
     * @param next index of the first token of the people named next, or behind the sentence
     * @param only no meeting is reported before, so that "attended" alone is enough
     * @param reception guests are received, so that "the meeting" is that with them
     */
    boolean joined(Tokens tokens, int from, int next, int limit, boolean only, boolean reception) {
        boolean verb = false;
        int near = Math.min(limit, from + LONGEST);
        int far = Math.max(near, Math.min(next, from + LONGEST_LIST));
        for (int at = from; at < (verb ? near : far); at++) {
            Token token = tokens.get(at);
            if (token.is("who") && !verb) {
                at = behindClause(tokens, at, far);
                continue;
            }
            if (lexicon.say.contains(token)) {
                return false;
            }
            if (lexicon.accompany.contains(token)) {
                boolean by = at + 1 < limit && tokens.get(at + 1).is("by");
                return !by || at + 2 >= limit || tokens.get(at + 2).isPunctuation();
            }
            if (lexicon.join.contains(token)) {
                return isActivity(tokens, at + 1, limit, only, reception && only);
            }
            if (isAlong(tokens, at, limit, reception && only)) {
                return true;
            }
            verb |= words.isVerb(token) && !token.isCapitalised() || words.isSubordinator(token);
        }
        return false;
    }

    /** Index of the comma that ends "who are also river chiefs,"; of the last token before the limit where there is none. */
    private static int behindClause(Tokens tokens, int who, int limit) {
        int at = who;
        while (at + 1 < limit && !tokens.get(at).is(",")) {
            at++;
        }
        return at;
    }

    /** "Went along", "were with him", "were present at the activity". */
    private boolean isAlong(Tokens tokens, int at, int limit, boolean reception) {
        if (at + 1 >= limit) {
            return false;
        }
        Token next = tokens.get(at + 1);
        if (WENT.contains(tokens.get(at))) {
            return next.is("along") || next.is("together");
        }
        boolean with = next.is("with") && at + 2 < limit && THEM.contains(tokens.get(at + 2));
        boolean present = next.is("present") && isActivity(tokens, at + 2, limit, false, reception);
        return WERE.contains(tokens.get(at)) && (with || present);
    }

    private boolean isActivity(Tokens tokens, int from, int limit, boolean only, boolean reception) {
        int next = from < limit && tokens.get(from).is("part") ? from + 1 : from;
        boolean bare = next >= limit || tokens.get(next).isPunctuation();
        for (int i = from; i < Math.min(limit, from + LONGEST) && !tokens.get(i).is(","); i++) {
            boolean talks =
                    reception && (lexicon.meeting.contains(tokens.get(i)) || lexicon.talk.contains(tokens.get(i)));
            if (talks
                    || lexicon.activity.contains(tokens.get(i))
                    || tokens.get(i).is("together")) {
                return true;
            }
        }
        return bare && only;
    }
}
