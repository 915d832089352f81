package org.plenum.extraction.date;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.MeetingFact.PartOfDay;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention.Day;
import org.plenum.extraction.date.DateMention.Relative;

/**
 * What a rule read from one token on: the parts of a {@link DateMention} that are its own.
 *
 * @param to index behind the last token that belongs to it as a whole
 * @param extra how many characters of the token {@code to} belong to it too: 日下午 of a longer run of Chinese
 */
record Reading(
        int to,
        int extra,
        Day first,
        @Nullable Day last,
        @Nullable Relative relative,
        @Nullable PartOfDay part,
        @Nullable LocalTime time,
        Rule rule) {

    static Reading of(int to, Day first, @Nullable Day last, Rule rule) {
        return new Reading(to, 0, first, last, null, null, null, rule);
    }

    Reading withPart(int end, @Nullable PartOfDay found) {
        return new Reading(end, extra, first, last, relative, found == null ? part : found, time, rule);
    }

    Reading withTime(int end, @Nullable LocalTime found) {
        return new Reading(end, extra, first, last, relative, part, found == null ? time : found, rule);
    }
}
