package org.plenum.extraction.activity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.person.PersonGroup;

/** What the sentences of an article have told so far. */
final class Told {

    /** Who was somewhere, by a sentence that does not say what for. */
    record Stay(PersonGroup group, int sentence, List<String> places) {}

    private final List<ActivityDraft> drafts = new ArrayList<>();
    private final List<PersonGroup> early = new ArrayList<>();
    private @Nullable Stay stay;
    private int latest;

    List<ActivityDraft> drafts() {
        return drafts;
    }

    void add(ActivityDraft draft, Sentence sentence) {
        drafts.add(draft);
        latest = sentence.index();
    }

    /** How many sentences a sentence stands behind the one that told the last activity. */
    int since(Sentence sentence) {
        return sentence.index() - latest;
    }

    /** Those who came along with somebody whom the text names behind them. */
    List<PersonGroup> early() {
        return early;
    }

    @Nullable
    Stay stay() {
        return stay;
    }

    void stays(Stay other) {
        stay = other;
    }
}
