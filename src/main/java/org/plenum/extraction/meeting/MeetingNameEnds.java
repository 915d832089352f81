package org.plenum.extraction.meeting;

import java.util.BitSet;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/** Says where the name of a meeting ends: behind its noun, and what "of", "for", "on" and "in 2023" hang on that. Immutable. */
final class MeetingNameEnds {

    private static final int LONGEST_BEHIND = 40;
    private static final int LONGEST_BRACKET = 20;
    private static final int LONGEST_NOUN = 4;
    private static final WordSet OCCASIONS = WordSet.of("celebrate", "commemorate", "mark", "honor", "honour");
    private static final WordSet TITLED =
            WordSet.of("documentary", "film", "book", "theme", "campaign", "project", "activity", "series");
    private static final WordSet WORKS = WordSet.of("work", "works", "efforts", "measures");
    private static final WordSet PURPOSES = WordSet.of(
            "deliberation", "discussion", "purpose", "study", "review", "approval", "consideration", "examination");

    private final WordClasses words;
    private final MeetingLexicon lexicon;

    MeetingNameEnds(WordClasses words, MeetingLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** Index behind the last token of the name whose noun is the token. */
    int behind(Tokens tokens, int head, int limit, Names names, BitSet dates) {
        int stop = Math.min(limit, head + LONGEST_BEHIND);
        int end = head + 1;
        int at = head + 1;
        boolean open = false;
        while (at < stop) {
            Token token = tokens.get(at);
            if (token.is("(") && closing(tokens, at, ")", stop) > 0) {
                at = closing(tokens, at, ")", stop) + 1;
                end = at;
            } else if (token.is("for") && isPurpose(tokens, at + 1, stop)) {
                break;
            } else if (token.is("of") || token.is("for")) {
                open = true;
                at++;
            } else if (token.is("on") || token.is("concerning") || token.is("regarding")) {
                if (at + 1 >= stop || isDate(tokens, at + 1, stop, dates) || isFloor(tokens, at + 1, stop)) {
                    break;
                }
                open = true;
                at++;
            } else if (token.is("with") && at == head + 1 && isCompany(tokens, at + 1, stop, names, dates)) {
                open = true;
                at++;
            } else if (at == end && at + 2 < stop && token.is("to") && OCCASIONS.contains(tokens.get(at + 1))) {
                open = true;
                at += 2;
            } else if (isRelation(tokens, at, stop)) {
                open = true;
                at += 2;
            } else if (at == end && isFocus(tokens, at, stop)) {
                open = true;
                at += 2;
            } else if (open && isAim(tokens, at, stop)) {
                at += 2;
            } else if (isByLaw(tokens, at, stop)) {
                at += 2;
                end = at;
            } else if (at == end && behindPlace(tokens, at, stop, dates) > 0) {
                at = behindPlace(tokens, at, stop, dates);
            } else if (token.is("in") && at + 1 < stop && isYear(tokens.get(at + 1))) {
                at += 2;
                end = at;
            } else if (!open || dates.get(at) && !isYear(token)) {
                break;
            } else if (token.is("\"") && isTitle(tokens, at, stop)) {
                at = closing(tokens, at, "\"", stop) + 1;
                end = at;
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
    private int listEnd(Tokens tokens, int comma, int limit, Names names, BitSet dates) {
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

    private boolean isNoun(Tokens tokens, int at, Names names, BitSet dates) {
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
    private boolean isCompany(Tokens tokens, int at, int limit, Names names, BitSet dates) {
        boolean body =
                at + 1 < limit && tokens.get(at).is("the") && tokens.get(at + 1).isCapitalised() && !names.has(at + 1);
        return body
                || at < limit
                        && isNoun(tokens, at, names, dates)
                        && tokens.get(at).norm().length() > 3;
    }

    /** "the 17th executive meeting for | the deliberation of plans": what it did, not what it is called. */
    private static boolean isPurpose(Tokens tokens, int at, int limit) {
        int noun = at < limit && tokens.get(at).is("the") ? at + 1 : at;
        return noun + 1 < limit
                && PURPOSES.contains(tokens.get(noun))
                && tokens.get(noun + 1).is("of");
    }

    /** "on | the second floor of the building": where it met, not what it was on. */
    private boolean isFloor(Tokens tokens, int at, int limit) {
        int ordinal = tokens.get(at).is("the") ? at + 1 : at;
        return ordinal + 1 < limit
                && words.isOrdinal(tokens.get(ordinal))
                && tokens.get(ordinal + 1).is("floor");
    }

    /** "a democratic life meeting focused on theme education". */
    private static boolean isFocus(Tokens tokens, int at, int stop) {
        Token token = tokens.get(at);
        boolean focus = token.is("focused") || token.is("focusing") || token.is("centered") || token.is("themed");
        return focus && at + 2 < stop && tokens.get(at + 1).is("on");
    }

    /** "a meeting on works | to improve the business environment": what the work is done for belongs to its name. */
    private static boolean isAim(Tokens tokens, int at, int stop) {
        return tokens.get(at).is("to")
                && WORKS.contains(tokens.get(at - 1))
                && at + 1 < stop
                && tokens.get(at + 1).isWord()
                && !tokens.get(at + 1).isCapitalised();
    }

    /** "Committee for Governing the City | by Law |". */
    private static boolean isByLaw(Tokens tokens, int at, int stop) {
        return tokens.get(at).is("by") && at + 1 < stop && tokens.get(at + 1).is("law");
    }

    /** "a meeting | in Heshan County | on the goals of the year": index of the word before its topic; -1 where none follows the place. */
    private static int behindPlace(Tokens tokens, int at, int stop, BitSet dates) {
        int to = at + 1;
        while (to < Math.min(stop, at + LONGEST_NOUN + 1) && tokens.get(to).isCapitalised() && !dates.get(to)) {
            to++;
        }
        return tokens.get(at).is("in")
                        && to > at + 1
                        && to < stop
                        && tokens.get(to).is("on")
                ? to
                : -1;
    }

    /** "on deployment of work | related to | the prevention of fire". */
    private static boolean isRelation(Tokens tokens, int at, int stop) {
        return tokens.get(at).is("related")
                && at + 2 < stop
                && tokens.get(at + 1).is("to");
    }

    private boolean goesOn(Tokens tokens, int at, int limit, Names names) {
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

    /** "on | "Xi Jinping: The Governance of China"", "of the documentary | "Ezhou: By Night"": what is quoted right behind the word is the name's, whatever it says. */
    private static boolean isTitle(Tokens tokens, int at, int limit) {
        Token before = tokens.get(at - 1);
        boolean opens =
                before.is("of") || before.is("on") || before.is("for") || before.is("the") || TITLED.contains(before);
        return opens && closing(tokens, at, "\"", limit) > at + 1;
    }

    private boolean isDate(Tokens tokens, int at, int limit, BitSet dates) {
        int next = tokens.get(at).is("the") && at + 1 < limit ? at + 1 : at;
        return dates.get(at) || dates.get(next) || words.isTime(tokens.get(next));
    }

    private static boolean isYear(Token token) {
        return token.kind() == Token.Kind.NUMBER
                && token.text().length() == 4
                && (token.text().startsWith("20") || token.text().startsWith("19"));
    }

    private static int closing(Tokens tokens, int open, String mark, int limit) {
        for (int i = open + 1; i < Math.min(limit, open + LONGEST_BRACKET); i++) {
            if (tokens.get(i).is(mark)) {
                return i;
            }
            if (tokens.get(i).isPunctuation()
                    && !(mark.equals("\"") && tokens.get(i).is(":"))) {
                return -1;
            }
        }
        return -1;
    }
}
