package org.plenum.extraction.meeting;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.phrase.BodyPhrase;

/**
 * A meeting found as held.
 *
 * @param from index of the first token of its name
 * @param to index behind the last token of its name
 * @param sentence that says it was held
 * @param host the body that held it; null when the sentence does not say
 * @param named whether the name says enough by itself; else it takes the host's
 * @param rule the rule that found it
 */
record MeetingDraft(
        int from, int to, Sentence sentence, @Nullable BodyPhrase host, boolean named, Rule rule) {}
