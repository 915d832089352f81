package org.plenum.ingest.overlay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.MentionKind;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;

/** Corrections of the meetings that an article reports. */
final class MeetingFixes {

    private final Sheet sheet;

    MeetingFixes(Sheet sheet) {
        this.sheet = sheet;
    }

    void lay(Fix fix) {
        Span span = sheet.span(fix.words());
        int index = at(span);
        if (fix.struck()) {
            if (index >= 0) {
                sheet.meetings.set(index, null);
            }
            return;
        }
        Map<String, String> value = new HashMap<>(fix.value());
        if (index < 0) {
            value = new HashMap<>(fix.whole());
            index = add(span);
        }
        MeetingFact before = Objects.requireNonNull(sheet.meetings.get(index));
        Evidence words = before.evidence().get(0);
        sheet.meetings.set(index, corrected(before, value, words));
        sheet.described.add(index);
        sheet.marks().correct(MentionKind.MEETING, nearest(before, span));
        if (value.containsKey("day") && before.dateEvidence() != null) {
            sheet.marks()
                    .correct(MentionKind.MEETING_DATE, before.dateEvidence().span());
        }
    }

    private MeetingFact corrected(MeetingFact before, Map<String, String> value, Evidence words) {
        String host = before.host();
        if (value.containsKey("host")) {
            Body body = Body.of(value, "host");
            host = body == null ? null : body.among(sheet.bodies, words);
        }
        LocalDate day = value.containsKey("day") ? day(value.get("day")) : before.heldOn();
        LocalDate until = value.containsKey("until") ? day(value.get("until")) : before.heldUntil();
        return with(
                before,
                value.getOrDefault("name", before.name()),
                value.containsKey("kind") ? MeetingFact.Kind.valueOf(value.get("kind")) : before.kind(),
                host,
                day,
                day == null || until == null || !until.isAfter(day) ? null : until);
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null || written.isEmpty() ? null : LocalDate.parse(written);
    }

    /** Index of the meeting that the words report; -1 when none does. */
    int at(Span words) {
        return Nearest.index(sheet.meetings, MeetingFact::evidence, words);
    }

    /** A meeting that the extraction missed, called by its words until a value says more. */
    int add(Span words) {
        Evidence evidence = sheet.evidence(words, Rule.MEETING_OBJECT);
        sheet.meetings.add(new MeetingFact(
                evidence.quote(),
                MeetingFact.Kind.OTHER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(evidence)));
        return sheet.meetings.size() - 1;
    }

    private static Span nearest(MeetingFact meeting, Span words) {
        return meeting.evidence().stream()
                .map(Evidence::span)
                .max((one, other) -> Integer.compare(Sheet.match(one, words), Sheet.match(other, words)))
                .orElse(words);
    }

    /** A copy; in one place, so that a property more is added in one place. */
    static MeetingFact with(
            MeetingFact meeting,
            String name,
            MeetingFact.Kind kind,
            @Nullable String host,
            @Nullable LocalDate heldOn,
            @Nullable LocalDate heldUntil) {
        return new MeetingFact(
                name,
                kind,
                meeting.ordinal(),
                meeting.ordinalYear(),
                host,
                heldOn,
                heldUntil,
                meeting.partOfDay(),
                meeting.dateEvidence(),
                meeting.venue(),
                meeting.branchVenues(),
                meeting.presidedBy(),
                meeting.evidence());
    }
}
