package org.plenum.ingest.overlay;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.plenum.archive.MentionKind;
import org.plenum.extraction.Span;

/** Which of an article's mentions a person has spoken on. */
public final class Marks {

    /** The rule of a mention that stands for what a person said, in the place of a rule's id. */
    public static final String RULE = "correction";

    private record Place(MentionKind kind, Span span) {}

    private final Set<Place> corrected = new HashSet<>();
    private final Set<Place> confirmed = new HashSet<>();
    private final Set<MentionKind> unsaid = EnumSet.noneOf(MentionKind.class);

    void correct(MentionKind kind, Span span) {
        corrected.add(new Place(kind, span));
    }

    void confirm(MentionKind kind, Span span) {
        confirmed.add(new Place(kind, span));
    }

    /** No words of the text say what a correction says of the article. */
    void unsay(MentionKind kind) {
        unsaid.add(kind);
    }

    /** Whether the mention says what a person put right. */
    public boolean corrected(MentionKind kind, Span span) {
        return corrected.contains(new Place(kind, span));
    }

    /** Whether a person found it to be right, in these words or in some that a later extraction drew wider or narrower. */
    public boolean confirmed(MentionKind kind, Span span) {
        return confirmed.stream()
                .anyMatch(place -> place.kind() == kind && place.span().overlaps(span));
    }

    /** Whether the fact has no words: no mention is to be written for it. */
    public boolean unsaid(MentionKind kind) {
        return unsaid.contains(kind);
    }
}
