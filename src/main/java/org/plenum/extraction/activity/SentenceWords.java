package org.plenum.extraction.activity;

import java.util.List;
import org.plenum.extraction.activity.ActivityReader.Input;
import org.plenum.extraction.activity.ActivityReader.Rules;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;

/** What stands around the people of a sentence: places before them, a pronoun in their place, lists and clauses. */
final class SentenceWords {

    private static final int LONGEST_DAY = 8;
    private static final int LONGEST_OPENING = 30;
    private static final int LONGEST_LISTED = 40;
    private static final WordSet NO_OPENING = WordSet.of(
            ";", "morning", "afternoon", "evening", "invitation", "meeting", "conference", "symposium", "session");
    private static final WordSet PRONOUNS = WordSet.of("he", "she", "they");
    private static final WordSet GROUPS = WordSet.of("group", "team", "delegation", "party", "leaders", "entourage");

    private final Rules rules;
    private final Input input;
    private final Tokens tokens;
    private final Sentence sentence;
    private final boolean noMeetingBefore;

    SentenceWords(Rules rules, Input input, Sentence sentence, boolean noMeetingBefore) {
        this.rules = rules;
        this.input = input;
        this.tokens = input.document().tokens();
        this.sentence = sentence;
        this.noMeetingBefore = noMeetingBefore;
    }

    /** Whether nothing but titles, and the marks of a list, stand between a group and the next people. */
    boolean isListed(int behind, int next) {
        if (next >= sentence.to() || next - behind > LONGEST_LISTED) {
            return false;
        }
        for (int at = behind; at < next; at++) {
            Token token = tokens.get(at);
            boolean mark = token.isPunctuation() && !token.is(",") && !token.is(";");
            if (mark || rules.isVerb(token) || rules.isSubordinator(token)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a semicolon stands before the group, with no more than titles between: "...; the second group, led by A, went to ...". */
    boolean opensClause(int from) {
        int stop = Math.max(sentence.from(), from - LONGEST_DAY);
        for (int at = from - 1; at > stop; at--) {
            if (tokens.get(at).is(";") || tokens.get(at).is(".")) {
                return tokens.get(at).is(";");
            }
        }
        return false;
    }

    /** Index of the pronoun, or of "group" in "the group", that is the sentence's subject; -1 when there is none. */
    int subject() {
        int stop = Math.min(sentence.to() - 1, sentence.from() + LONGEST_OPENING);
        for (int at = sentence.from(); at < stop; at++) {
            Token token = tokens.get(at);
            boolean opens = at == sentence.from() || tokens.get(at - 1).is(",") || rules.isAdverb(tokens.get(at - 1));
            if (opens && PRONOUNS.contains(token)) {
                return at;
            }
            if (opens && token.is("the")) {
                for (int noun = at + 1; noun < Math.min(stop, at + 4); noun++) {
                    if (GROUPS.contains(tokens.get(noun))
                            && !tokens.get(noun + 1).isCapitalised()) {
                        return noun;
                    }
                }
            }
            if (input.names().has(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** The places in the words of a predicate. */
    List<String> places(Predicate predicate) {
        return rules.places().find(input.document(), input.names(), predicate.placesFrom(), predicate.to());
    }

    /** The places before the subject: "On May 13, in Jinyu Community, Xihe District, X came to the home ...". */
    List<String> opening(int subject) {
        int from = sentence.from();
        while (from < Math.min(subject, sentence.from() + LONGEST_DAY)
                && !ActivityLexicon.IN.contains(tokens.get(from))) {
            from++;
        }
        boolean opens = from < subject
                && subject - from <= LONGEST_OPENING
                && ActivityLexicon.IN.contains(tokens.get(from))
                && (from == sentence.from() || tokens.get(from - 1).is(","))
                && tokens.stream(from, subject).noneMatch(NO_OPENING::contains)
                && (noMeetingBefore || tokens.stream(from, subject).anyMatch(rules::isSite));
        return opens ? rules.places().find(input.document(), input.names(), from + 1, subject) : List.of();
    }
}
