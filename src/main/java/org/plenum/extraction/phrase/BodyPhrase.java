package org.plenum.extraction.phrase;

import java.util.List;
import org.plenum.extraction.OrganisationFact;

/**
 * The printed name of a body: "the Organization Department of the Municipal Party Committee".
 *
 * @param from index of its first token, without its article
 * @param to index behind its last token
 * @param parts the nested names in it as linked by "of", "for" and "'s", in the order printed; never empty
 */
public record BodyPhrase(int from, int to, List<Part> parts) {

    public BodyPhrase {
        parts = List.copyOf(parts);
    }

    /** How a part hangs on the one before it. */
    public enum Link {
        NONE,
        OF,
        FOR,
        POSSESSIVE
    }

    /**
     * @param heads what kinds of body its words name, in the order printed: "Municipal People's Congress Standing Committee" has two;
     *     empty for a bare place ("of Zhaoqing City") or topic ("for Inspection")
     */
    public record Part(int from, int to, Link link, List<Head> heads) {

        public Part {
            heads = List.copyOf(heads);
        }
    }

    /** A word or phrase that names a kind of body, with its tokens. */
    public record Head(int from, int to, BodyKind kind) {}

    /**
     * @param kind what it is
     * @param key its wording in keys: "standing-committee"
     * @param weak counts only when capitalised
     */
    public record BodyKind(OrganisationFact.Kind kind, String key, boolean weak) {}
}
