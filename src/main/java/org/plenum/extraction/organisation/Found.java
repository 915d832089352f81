package org.plenum.extraction.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.OrganisationFact.BodyLevel;
import org.plenum.extraction.OrganisationFact.Kind;
import org.plenum.extraction.Span;

/** A body as the article names it; mentions in the order of the text. */
public final class Found {
    private static final int MOST_PLACES = 40;

    private final String key;
    private final Kind kind;
    private final @Nullable BodyLevel level;
    private final @Nullable String parent;
    private final List<Evidence> mentions = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    private String name = "";
    private int rank;

    Found(String key, Kind kind, @Nullable BodyLevel level, @Nullable String parent) {
        this.key = key;
        this.kind = kind;
        this.level = level;
        this.parent = parent;
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable BodyLevel level() {
        return level;
    }

    public @Nullable String parent() {
        return parent;
    }

    public List<Evidence> mentions() {
        return mentions;
    }

    /** A mention under a wording; the wording of the highest rank, and of these the longest, becomes the name. */
    public void mention(Evidence evidence, String wording, int wordingRank) {
        mentions.add(evidence);
        boolean better = wordingRank > rank || wordingRank == rank && wording.length() > name.length();
        if (name.isEmpty() || better) {
            name = wording;
            rank = wordingRank;
        }
    }

    void place(Span place) {
        if (places.size() < MOST_PLACES) {
            places.add(place);
        }
    }

    /** Places named in its wordings. */
    public List<Span> places() {
        return places;
    }

    /** The fullest wording. */
    public String name() {
        return name;
    }
}
