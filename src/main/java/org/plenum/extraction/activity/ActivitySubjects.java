package org.plenum.extraction.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.activity.ActivityPredicates.Predicate;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordClasses;

/**
 * Says what a sentence tells that a group of people did: as its subject ("X inspected ..."), at the head of others ("a delegation headed by X
 * visited ..."), or behind it ("The visits were led by X"). Immutable.
 */
final class ActivitySubjects {

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
    Predicate predicate(int from, int behind, Sentence sentence, List<Token> tokens, Names names) {
        if (behind < tokens.size() && tokens.get(behind).is("'s") || isInClause(sentence, from, tokens)) {
            return null;
        }
        int led = ledBy(sentence, from, tokens);
        if (led < 0 && !isSubject(sentence, from, tokens)) {
            return null;
        }
        Predicate found = predicates.behind(tokens, names, behind, sentence.to());
        return found == null && led > 0 ? predicates.ledBy(tokens, sentence.from(), led, behind) : found;
    }

    /** Index of the word in "led by X", "headed by the mayor, X"; -1 where the group is not led by somebody. */
    private int ledBy(Sentence sentence, int group, List<Token> tokens) {
        int by = group - 1;
        while (by > sentence.from() && words.isDeterminer(tokens.get(by))) {
            by--;
        }
        boolean led = by > sentence.from() && tokens.get(by).is("by") && lexicon.lead.contains(tokens.get(by - 1));
        return led ? by - 1 : -1;
    }

    /** Behind a word that opens a clause, or within quotation marks. */
    private boolean isInClause(Sentence sentence, int group, List<Token> tokens) {
        boolean quoted = false;
        for (int i = sentence.from(); i < group; i++) {
            Token token = tokens.get(i);
            if (words.isSubordinator(token) && !token.is("where") && !token.is("and")) {
                return true;
            }
            quoted ^= token.is("\"");
        }
        return quoted;
    }

    private boolean isSubject(Sentence sentence, int group, List<Token> tokens) {
        if (group == sentence.from()) {
            return true;
        }
        Token before = tokens.get(group - 1);
        boolean leaders = before.is("of") && tokens.get(group - 2).is("leaders");
        return leaders || !words.isPreposition(before) && !before.is("of") && !before.is("for");
    }
}
