package org.plenum.extraction.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Finds the names of meetings in a sentence: a noun such as "meeting" or "conference", the words before it back to an article, a
 * verb or a comma, and what "of", "for", "on" and "in 2023" hang on it. Immutable.
 */
final class MeetingPhrases {

    private static final int LONGEST_BEFORE = 25;
    private static final int LONGEST_QUOTE = 16;
    private static final WordSet TIMES_OF_DAY = WordSet.of("morning", "evening", "night");

    /**
     * @param from index of its first token, without its article
     * @param head index of the noun
     * @param to index behind its last token
     */
    record Phrase(int from, int head, int to) {}

    private final WordClasses words;
    private final MeetingLexicon lexicon;
    private final MeetingNameEnds ends;

    MeetingPhrases(WordClasses words, MeetingLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.ends = new MeetingNameEnds(words, lexicon);
    }

    /** @param bodies tokens that are the heads of bodies' names: no meeting is meant by "Political Consultative Conference" */
    List<Phrase> find(Tokens tokens, Sentence sentence, Names names, BitSet bodies, BitSet dates) {
        List<Phrase> phrases = new ArrayList<>();
        int behind = sentence.from();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (lexicon.isHead(tokens, at, sentence.to())
                    && !bodies.get(at)
                    && !headFollows(tokens, at, sentence.to(), bodies)) {
                int from = before(tokens, at, behind, names, bodies, dates);
                int to = ends.behind(tokens, at, sentence.to(), names, dates);
                phrases.add(new Phrase(from, at, to));
                behind = to;
                at = to - 1;
            }
        }
        return phrases;
    }

    /** The name around a noun that names a meeting in this place only. */
    Phrase at(Tokens tokens, Sentence sentence, int head, Names names, BitSet bodies, BitSet dates) {
        int from = before(tokens, head, sentence.from(), names, bodies, dates);
        return new Phrase(from, head, ends.behind(tokens, head, sentence.to(), names, dates));
    }

    /** "debriefing review meeting": the last noun is the head. */
    private boolean headFollows(Tokens tokens, int at, int limit, BitSet bodies) {
        for (int i = at + 1; i < Math.min(limit, at + 4); i++) {
            Token token = tokens.get(i);
            if (lexicon.isHead(tokens, i, limit) && !bodies.get(i)) {
                return true;
            }
            boolean link = token.is("and") || token.is("(") || token.is(")");
            if (token.isPunctuation() && !link || words.endsPhrase(token) || token.is("of") || token.is("for")) {
                return false;
            }
        }
        return false;
    }

    private int before(Tokens tokens, int head, int limit, Names names, BitSet bodies, BitSet dates) {
        int from = head;
        int stop = Math.max(limit, head - LONGEST_BEFORE);
        while (from > stop) {
            Token token = tokens.get(from - 1);
            if (names.has(from - 1) || dates.get(from - 1) && token.kind() != Token.Kind.NUMBER) {
                break;
            }
            if (token.is("\"") && from < head && quoteOpening(tokens, from - 1, stop) >= 0) {
                from = quoteOpening(tokens, from - 1, stop);
            } else if (token.is(")")) {
                int open = opening(tokens, from - 1, stop);
                if (open < 0) {
                    break;
                }
                from = open;
            } else if (token.is("and") || token.is("&")) {
                if (from - 2 < stop || !joins(tokens, from - 2) && !headFollows(tokens, from - 2, head + 1, bodies)) {
                    break;
                }
                from -= 2;
            } else if (token.joined() && from - 1 > stop) {
                from = firstJoined(tokens, from - 1, stop);
            } else if (isTimeOfDay(tokens, from - 1, stop, dates)
                    && (from == head ? !tokens.get(head).is("session") : words.isDeterminer(tokens.get(from - 2)))) {
                from--;
            } else if (token.is("'s") || token.is("\"") || token.is("-") || token.is("/")) {
                from--;
            } else if (token.isPunctuation()
                    || token.is("of")
                    || token.is("for")
                    || words.endsPhrase(token) && !words.isAttributive(tokens, from - 1, stop, head)) {
                break;
            } else {
                from--;
            }
        }
        while (from < head
                && (tokens.get(from).is("'s")
                        || tokens.get(from).isPunctuation() && !tokens.get(from).is("("))) {
            from++;
        }
        return from;
    }

    /** "on-the-spot | meeting": index of the first word of those that hyphens join. */
    private static int firstJoined(Tokens tokens, int at, int stop) {
        int first = at;
        while (first > stop && tokens.get(first).joined()) {
            first--;
        }
        return first;
    }

    /** "a night meeting", "held the regular morning meeting": what it is called by, not "this morning meeting" nor a day's. */
    private static boolean isTimeOfDay(Tokens tokens, int at, int stop, BitSet dates) {
        return at > stop
                && TIMES_OF_DAY.contains(tokens.get(at))
                && !tokens.get(at - 1).is("this")
                && !dates.get(at - 1)
                && !dates.get(at);
    }

    private boolean joins(Tokens tokens, int at) {
        Token token = tokens.get(at);
        return !token.isPunctuation()
                && !words.endsPhrase(token)
                && !lexicon.isHead(tokens, at, at + 1)
                && !token.is("of");
    }

    /** "held a | "one village, one policeman" mobilization meeting": where the quote opens that the token closes; -1 where none does behind an article. */
    private int quoteOpening(Tokens tokens, int close, int stop) {
        for (int i = close - 1; i > Math.max(stop, close - LONGEST_QUOTE); i--) {
            if (tokens.get(i).is("\"")) {
                return words.isDeterminer(tokens.get(i - 1)) ? i : -1;
            }
            if (tokens.get(i).is(".") || tokens.get(i).is(";")) {
                return -1;
            }
        }
        return -1;
    }

    private static int opening(Tokens tokens, int close, int stop) {
        for (int i = close - 1; i >= Math.max(stop, close - 6); i--) {
            if (tokens.get(i).is("(")) {
                return i;
            }
        }
        return -1;
    }
}
