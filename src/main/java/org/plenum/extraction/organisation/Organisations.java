package org.plenum.extraction.organisation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.OrganisationFact.BodyLevel;
import org.plenum.extraction.OrganisationFact.Kind;
import org.plenum.extraction.document.Document;

/** The bodies of an article, with a way from each printed name to the body. */
public final class Organisations {
    private final Map<String, Found> byKey = new LinkedHashMap<>();
    private final Map<Integer, Found> byToken = new HashMap<>();
    private final BodyRanks ranks;

    Organisations(BodyRanks ranks) {
        this.ranks = ranks;
    }

    /** The body of a key and a level, made when the article has not named it yet. */
    public Found body(String key, Kind kind, @Nullable BodyLevel level, @Nullable String parent) {
        return byKey.computeIfAbsent(
                key + '@' + (level == null ? "" : level.name()), k -> new Found(key, kind, level, parent));
    }

    void put(int token, Found found) {
        byToken.putIfAbsent(token, found);
    }

    /** In the order of first mention. */
    public List<Found> all() {
        return List.copyOf(byKey.values());
    }

    /** The party committee of a level, for a "Provincial Party Secretary"; null when the article names none. */
    public @Nullable Found partyCommittee(@Nullable BodyLevel level) {
        return level == null ? null : byKey.get("party-committee@" + level.name());
    }

    /** The level that the words from one token to another say; null when they say none. */
    public @Nullable BodyLevel level(Document document, int from, int to) {
        for (int i = from; i < to; i++) {
            BodyLevel level = ranks.of(document.token(i));
            if (level != null) {
                return level;
            }
        }
        return null;
    }

    /** The body whose name begins at the token; null when none does. */
    public @Nullable Found at(int token) {
        return byToken.get(token);
    }
}
