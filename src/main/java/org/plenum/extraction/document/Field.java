package org.plenum.extraction.document;

import org.plenum.extraction.Span;

/**
 * A label and its value, such as "source:Yueyang Daily".
 *
 * @param key which label, in one wording: see labels.txt ("time", "source", "reporter" ...)
 * @param label where the label stands, with its colon
 * @param value where its value stands
 */
public record Field(String key, Span label, Span value) {}
