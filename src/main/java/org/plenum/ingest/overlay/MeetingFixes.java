package org.plenum.ingest.overlay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        sheet.described.put(index, Set.copyOf(value.keySet()));
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
        return new MeetingFact(
                value.getOrDefault("name", before.name()),
                value.containsKey("kind") ? MeetingFact.Kind.valueOf(value.get("kind")) : before.kind(),
                before.ordinal(),
                before.ordinalYear(),
                host,
                day,
                day == null || until == null || !until.isAfter(day) ? null : until,
                value.containsKey("part") ? part(value.get("part")) : before.partOfDay(),
                before.dateEvidence(),
                venue(value.get("venue"), before.venue(), words),
                venue(value.get("branches"), before.branchVenues(), words),
                before.presidedBy(),
                before.evidence());
    }

    static MeetingFact.@Nullable PartOfDay part(@Nullable String written) {
        return written == null || written.isEmpty() ? null : MeetingFact.PartOfDay.valueOf(written);
    }

    /** @param said null when nothing is said of it, empty when there is none */
    private MeetingFact.@Nullable Venue venue(
            @Nullable String said, MeetingFact.@Nullable Venue before, Evidence meeting) {
        if (said == null || said.isEmpty()) {
            return said == null ? before : null;
        }
        Evidence words = before != null ? before.evidence() : sheet.evidence(said, meeting);
        sheet.marks().correct(MentionKind.MEETING_VENUE, words.span());
        return new MeetingFact.Venue(said, words);
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
        return add(words, "");
    }

    /** @param name what it is called; empty when only its words are known */
    int add(Span words, String name) {
        Evidence evidence = sheet.evidence(words, Rule.MEETING_OBJECT);
        sheet.meetings.add(new MeetingFact(
                name.isEmpty() ? evidence.quote() : name,
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

    static MeetingFact withoutHost(MeetingFact meeting) {
        return new MeetingFact(
                meeting.name(),
                meeting.kind(),
                meeting.ordinal(),
                meeting.ordinalYear(),
                null,
                meeting.heldOn(),
                meeting.heldUntil(),
                meeting.partOfDay(),
                meeting.dateEvidence(),
                meeting.venue(),
                meeting.branchVenues(),
                meeting.presidedBy(),
                meeting.evidence());
    }
}
