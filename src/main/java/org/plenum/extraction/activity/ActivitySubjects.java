package org.plenum.extraction.activity;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;

/**
 * Says what a sentence tells that a group of people did: as its subject ("X inspected ..."), at the head of others ("a delegation headed by X
 * visited ..."), or behind it ("The visits were led by X"). Immutable.
 */
final class ActivitySubjects {

    private static final int LONGEST_CREW = 4;

    private final WordClasses words;
    private final ActivityLexicon lexicon;
    private final ActivityPredicates predicates;

    ActivitySubjects(WordClasses words, ActivityLexicon lexicon, ActivityPredicates predicates) {
        this.words = words;
        this.lexicon = lexicon;
        this.predicates = predicates;
    }

    /**
     * What a group did; null when the sentence says no activity of it.
     *
     * @param from index of the group's first token
     * @param behind index behind its last
     */
    @Nullable
    Predicate predicate(int from, int behind, Sentence sentence, Tokens tokens, Names names) {
        if (behind < tokens.size() && tokens.get(behind).is("'s") || isInClause(sentence, from, tokens)) {
            return null;
        }
        int led = ledBy(sentence, from, tokens);
        if (led < 0 && !isSubject(sentence, from, tokens)) {
            return null;
        }
        Predicate found = predicates.behind(tokens, names, behind, sentence.to());
        if (found != null && found.rule() == Rule.ACTIVITY_BARE && isActedOn(sentence, from, tokens)) {
            return null;
        }
        if (found == null) {
            return led > 0 ? predicates.ledBy(tokens, sentence.from(), led, behind) : null;
        }
        return led > 0 && found.kind() == Kind.VISIT ? found.as(crewKind(tokens, led, sentence.from())) : found;
    }

    /** "The county sent X to inspect": a verb stands before the group. */
    private boolean isActedOn(Sentence sentence, int group, Tokens tokens) {
        for (int i = sentence.from(); i < group; i++) {
            if (words.isVerb(tokens.get(i)) && !tokens.get(i).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    /** "An inspection team led by X": what the team is for. */
    private Kind crewKind(Tokens tokens, int led, int from) {
        for (int i = led - 1; i >= Math.max(from, led - LONGEST_CREW); i--) {
            Kind kind = lexicon.kind(tokens.get(i));
            if (kind != null) {
                return kind;
            }
        }
        return Kind.VISIT;
    }

    /** Whether a group is the subject of its sentence and not told of in a clause or in the words of others. */
    boolean isSubject(int from, Sentence sentence, Tokens tokens) {
        return !isInClause(sentence, from, tokens) && isSubject(sentence, from, tokens);
    }

    /** Index of the word in "led by X", "headed by the mayor, X"; -1 where the group is not led by somebody. */
    private int ledBy(Sentence sentence, int group, Tokens tokens) {
        int by = group - 1;
        while (by > sentence.from() && words.isDeterminer(tokens.get(by))) {
            by--;
        }
        boolean led = by > sentence.from() && tokens.get(by).is("by") && lexicon.lead.contains(tokens.get(by - 1));
        return led ? by - 1 : -1;
    }

    /** Behind a word that opens a clause, but for one that opens the sentence and is closed: "So that all goes well, X inspected ..."; or within quotation marks. */
    private boolean isInClause(Sentence sentence, int group, Tokens tokens) {
        boolean quoted = false;
        boolean open = false;
        boolean verb = false;
        for (int i = sentence.from(); i < group; i++) {
            Token token = tokens.get(i);
            boolean opens = words.isSubordinator(token) && !token.is("where") && !token.is("and");
            if (opens && i > sentence.from() + 1) {
                return true;
            }
            open |= opens;
            verb |= open && words.isVerb(token);
            if (open && verb && token.is(",") && i == group - 1) {
                return quoted;
            }
            quoted ^= token.is("\"");
        }
        return open || quoted;
    }

    private boolean isSubject(Sentence sentence, int group, Tokens tokens) {
        if (group == sentence.from()) {
            return true;
        }
        Token before = tokens.get(group - 1);
        boolean leaders = before.is("of")
                && group - 2 >= sentence.from()
                && tokens.get(group - 2).is("leaders");
        return leaders || !words.governs(before);
    }
}
