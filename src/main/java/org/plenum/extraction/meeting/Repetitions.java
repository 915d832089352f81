package org.plenum.extraction.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.meeting.MeetingReader.Input;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;

/** Says whether a meeting found is one that the article has told before, in other words. */
final class Repetitions {

    /** What part of the words of two names they have in common when both are of one meeting. */
    private static final double ALIKE = 0.5;

    private final Input input;
    private final Tokens tokens;
    private final MeetingNames names;

    Repetitions(Input input, MeetingNames names) {
        this.input = input;
        this.tokens = input.document().tokens();
        this.names = names;
    }

    /** Whether it is none of those told before. */
    boolean isNew(MeetingDraft draft, List<MeetingDraft> all) {
        return all.stream()
                .noneMatch(other -> !areNumberedApart(draft, other)
                        && (isWithin(draft, other)
                                || (draft.named() || isSameDay(draft, other))
                                        && isAlike(draft.from(), draft.to(), other)));
    }

    /** "the fourth meeting of the party group of the Office in 2022", "the ninth executive meeting of the Office in 2022". */
    private boolean areNumberedApart(MeetingDraft one, MeetingDraft other) {
        Integer number = names.ordinal(tokens, one);
        Integer another = names.ordinal(tokens, other);
        return number != null
                && another != null
                && !number.equals(another)
                && MeetingFinder.ORGANS.contains(names.kind(tokens, one))
                && MeetingFinder.ORGANS.contains(names.kind(tokens, other));
    }

    /** "the report meeting" of "the report meeting of the propaganda group": told again with some of its words, and none of its own. */
    boolean isWithin(MeetingDraft draft, MeetingDraft other) {
        return draft.named() && norms(other.from(), other.to()).containsAll(norms(draft.from(), draft.to()));
    }

    /** Whether both sentences print the same day: one is the other's caption or its repetition. */
    private boolean isSameDay(MeetingDraft draft, MeetingDraft other) {
        List<DateMention> one = input.dates().daysWithin(draft.sentence().span());
        List<DateMention> two = input.dates().daysWithin(other.sentence().span());
        return !one.isEmpty() && !two.isEmpty() && printed(one.get(0)).equals(printed(two.get(0)));
    }

    private String printed(DateMention day) {
        return input.document().printed(day.from(), day.to());
    }

    /** Whether the words from one token to another are mostly those of a name. */
    boolean isAlike(int from, int to, MeetingDraft draft) {
        Set<String> one = norms(from, to);
        Set<String> other = norms(draft.from(), draft.to());
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        one.addAll(other);
        return both.size() >= ALIKE * one.size() && !one.isEmpty();
    }

    private Set<String> norms(int from, int to) {
        Set<String> norms = new HashSet<>();
        tokens.stream(from, to).filter(Token::isWord).forEach(token -> norms.add(token.norm()));
        return norms;
    }
}
