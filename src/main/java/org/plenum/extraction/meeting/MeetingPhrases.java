package org.plenum.extraction.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Finds the names of meetings in a sentence: a noun such as "meeting" or "conference", the words before it back to an article, a
 * verb or a comma, and what "of", "for", "on" and "in 2023" hang on it. Immutable.
 */
final class MeetingPhrases {

    private static final int LONGEST_BEFORE = 25;
    private static final int LONGEST_BEHIND = 40;
    private static final int LONGEST_BRACKET = 20;
    private static final int LONGEST_NOUN = 4;
    private static final WordSet PURPOSES = WordSet.of(
            "deliberation", "discussion", "purpose", "study", "review", "approval", "consideration", "examination");

    /**
     * @param from index of its first token, without its article
     * @param head index of the noun
     * @param to index behind its last token
     */
    record Phrase(int from, int head, int to) {}

    private final WordClasses words;
    private final MeetingLexicon lexicon;

    MeetingPhrases(WordClasses words, MeetingLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** @param bodies tokens that are the heads of bodies' names: no meeting is meant by "Political Consultative Conference" */
    List<Phrase> find(List<Token> tokens, Sentence sentence, Names names, BitSet bodies, BitSet dates) {
        List<Phrase> phrases = new ArrayList<>();
        int behind = sentence.from();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (lexicon.isHead(tokens, at, sentence.to())
                    && !bodies.get(at)
                    && !headFollows(tokens, at, sentence.to(), bodies)) {
                int from = before(tokens, at, behind, names, bodies, dates);
                int to = behind(tokens, at, sentence.to(), names, dates);
                phrases.add(new Phrase(from, at, to));
                behind = to;
                at = to - 1;
            }
        }
        return phrases;
    }

    /** "debriefing review meeting": the last noun is the head. */
    private boolean headFollows(List<Token> tokens, int at, int limit, BitSet bodies) {
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

    private int before(List<Token> tokens, int head, int limit, Names names, BitSet bodies, BitSet dates) {
        int from = head;
        int stop = Math.max(limit, head - LONGEST_BEFORE);
        while (from > stop) {
            Token token = tokens.get(from - 1);
            if (names.has(from - 1) || dates.get(from - 1) && token.kind() != Token.Kind.NUMBER) {
                break;
            }
            if (token.is(")")) {
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
                from -= 2;
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

    private boolean joins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return !token.isPunctuation()
                && !words.endsPhrase(token)
                && !lexicon.isHead(tokens, at, at + 1)
                && !token.is("of");
    }

    private static int opening(List<Token> tokens, int close, int stop) {
        for (int i = close - 1; i >= Math.max(stop, close - 6); i--) {
            if (tokens.get(i).is("(")) {
                return i;
            }
        }
        return -1;
    }

    private int behind(List<Token> tokens, int head, int limit, Names names, BitSet dates) {
        int stop = Math.min(limit, head + LONGEST_BEHIND);
        int end = head + 1;
        int at = head + 1;
        boolean open = false;
        while (at < stop) {
            Token token = tokens.get(at);
            if (token.is("(") && closing(tokens, at, stop) > 0) {
                at = closing(tokens, at, stop) + 1;
                end = at;
            } else if (token.is("for") && isPurpose(tokens, at + 1, stop)) {
                break;
            } else if (token.is("of") || token.is("for")) {
                open = true;
                at++;
            } else if (token.is("on")) {
                if (at + 1 >= stop || isDate(tokens, at + 1, stop, dates) || isFloor(tokens, at + 1, stop)) {
                    break;
                }
                open = true;
                at++;
            } else if (token.is("with") && at == head + 1 && isCompany(tokens, at + 1, stop, names, dates)) {
                open = true;
                at++;
            } else if (at == end && isFocus(tokens, at, stop)) {
                open = true;
                at += 2;
            } else if (token.is("in") && at + 1 < stop && isYear(tokens.get(at + 1))) {
                at += 2;
                end = at;
            } else if (!open || dates.get(at) && !isYear(token)) {
                break;
            } else if (token.is("the") || token.is("a") || token.is("'s") || token.is("\"")) {
                at++;
            } else if (token.is("and") || token.is("&")) {
                if (!goesOn(tokens, at + 1, stop, names)) {
                    break;
                }
                at++;
            } else if (token.is("in")
                    && at + 1 < stop
                    && !words.endsPhrase(tokens.get(at + 1))
                    && !dates.get(at + 1)
                    && !tokens.get(at + 1).isCapitalised()) {
                at++;
            } else if (token.is("up") && tokens.get(at - 1).is("opening")) {
                at++;
                end = at;
            } else if (token.is(",") && listEnd(tokens, at, stop, names, dates) > 0) {
                return listEnd(tokens, at, stop, names, dates);
            } else if (token.isPunctuation()
                    || words.endsPhrase(token)
                            && !words.isAttribute(tokens, at, head, stop)
                            && !words.isAttributive(tokens, at, head, stop)
                    || names.has(at)
                    || token.norm().endsWith("ed") && at + 1 < stop && names.has(at + 1)) {
                break;
            } else {
                at++;
                end = at;
            }
        }
        return end;
    }

    /** "on flood prevention | , disaster relief, and rescue efforts": index behind a list of nouns that goes on at a comma; -1 where none does. */
    private int listEnd(List<Token> tokens, int comma, int limit, Names names, BitSet dates) {
        int at = comma;
        boolean last = false;
        while (at < limit && !last) {
            boolean mark = tokens.get(at).is(",");
            int first = mark ? at + 1 : at;
            last = first < limit && tokens.get(first).is("and");
            first += last ? 1 : 0;
            int end = first;
            while (end < limit && end - first < LONGEST_NOUN && isNoun(tokens, end, names, dates)) {
                end++;
            }
            if (!mark && !last || end == first) {
                return -1;
            }
            at = end;
        }
        boolean closed = at >= limit || tokens.get(at).isPunctuation();
        return last && closed ? at : -1;
    }

    private boolean isNoun(List<Token> tokens, int at, Names names, BitSet dates) {
        Token token = tokens.get(at);
        return token.isWord()
                && !token.isCapitalised()
                && !token.norm().endsWith("ed")
                && !token.is("and")
                && !words.endsPhrase(token)
                && !names.has(at)
                && !dates.get(at);
    }

    /** "symposium with | private entrepreneurs": people without names in small letters, of whom the meeting was. */
    private boolean isCompany(List<Token> tokens, int at, int limit, Names names, BitSet dates) {
        return at < limit
                && isNoun(tokens, at, names, dates)
                && tokens.get(at).norm().length() > 3;
    }

    /** "the 17th executive meeting for | the deliberation of plans": what it did, not what it is called. */
    private static boolean isPurpose(List<Token> tokens, int at, int limit) {
        int noun = at < limit && tokens.get(at).is("the") ? at + 1 : at;
        return noun + 1 < limit
                && PURPOSES.contains(tokens.get(noun))
                && tokens.get(noun + 1).is("of");
    }

    /** "on | the second floor of the building": where it met, not what it was on. */
    private boolean isFloor(List<Token> tokens, int at, int limit) {
        int ordinal = tokens.get(at).is("the") ? at + 1 : at;
        return ordinal + 1 < limit
                && words.isOrdinal(tokens.get(ordinal))
                && tokens.get(ordinal + 1).is("floor");
    }

    /** "a democratic life meeting focused on theme education". */
    private static boolean isFocus(List<Token> tokens, int at, int stop) {
        Token token = tokens.get(at);
        boolean focus = token.is("focused") || token.is("focusing") || token.is("centered") || token.is("themed");
        return focus && at + 2 < stop && tokens.get(at + 1).is("on");
    }

    private boolean goesOn(List<Token> tokens, int at, int limit, Names names) {
        if (at >= limit || names.has(at) || tokens.get(at).isPunctuation() || words.endsPhrase(tokens.get(at))) {
            return false;
        }
        for (int i = at; i < Math.min(limit, at + 5); i++) {
            if (lexicon.isHead(tokens, i, limit)) {
                return false;
            }
            if (words.endsPhrase(tokens.get(i)) || tokens.get(i).is(",")) {
                return true;
            }
        }
        return true;
    }

    private boolean isDate(List<Token> tokens, int at, int limit, BitSet dates) {
        int next = tokens.get(at).is("the") && at + 1 < limit ? at + 1 : at;
        return dates.get(at) || dates.get(next) || words.isTime(tokens.get(next));
    }

    private static boolean isYear(Token token) {
        return token.kind() == Token.Kind.NUMBER
                && token.text().length() == 4
                && (token.text().startsWith("20") || token.text().startsWith("19"));
    }

    private static int closing(List<Token> tokens, int open, int limit) {
        for (int i = open + 1; i < Math.min(limit, open + LONGEST_BRACKET); i++) {
            if (tokens.get(i).is(")")) {
                return i;
            }
            if (tokens.get(i).isPunctuation()) {
                return -1;
            }
        }
        return -1;
    }
}
