package org.plenum.extraction.document;

import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Span;

/**
 * A piece of the text with one label: usually a whole line without the white space around it; part of one where a line holds
 * several things (" date 2023-01-31 January 30 saw ...").
 *
 * @param span where it stands
 * @param label what it is
 * @param paragraph number of the printed line it is on, from 0, blank lines not counted
 */
public record Line(Span span, Label label, int paragraph) {}
