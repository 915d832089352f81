package org.plenum.extraction.phrase;

import org.plenum.extraction.PersonFact.Post.Status;

/**
 * An office with the words that rank it: "former executive deputy secretary".
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param office one wording for the office, with its rank: "deputy secretary"
 * @param plural whether it is printed for several people
 * @param status whether held, and when
 */
public record OfficePhrase(int from, int to, String office, boolean plural, Status status) {}
