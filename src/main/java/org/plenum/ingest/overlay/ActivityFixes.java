package org.plenum.ingest.overlay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.MentionKind;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.PersonFact;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;

/** Corrections of what officials did outside meetings. To be laid when it is clear who is named. */
final class ActivityFixes {

    /** Between places in a value. */
    static final String BETWEEN = "; ";

    private final Sheet sheet;
    private final PersonFixes people;

    ActivityFixes(Sheet sheet, PersonFixes people) {
        this.sheet = sheet;
        this.people = people;
    }

    void lay(Fix fix) {
        Span words = sheet.span(fix.words());
        int index = Nearest.index(sheet.deeds, deed -> deed.fact().evidence(), words);
        if (fix.struck()) {
            if (index >= 0) {
                sheet.deeds.set(index, fix.of() == null ? null : without(index, sheet.span(fix.of())));
            }
            return;
        }
        if (fix.of() != null) {
            companion(index, fix);
            return;
        }
        Map<String, String> value = index < 0 || isNobodys(index) ? fix.whole() : fix.value();
        Deed before = index < 0 ? missed(words, value) : sheet.deeds.get(index);
        if (before == null) {
            return;
        }
        Deed corrected = corrected(before, value);
        if (index < 0) {
            sheet.deeds.add(corrected);
        } else {
            sheet.deeds.set(index, corrected);
        }
        before.fact().evidence().forEach(said -> sheet.marks().correct(MentionKind.ACTIVITY, said.span()));
        if (value.containsKey("day") && before.fact().dateEvidence() != null) {
            sheet.marks()
                    .correct(
                            MentionKind.ACTIVITY_DATE,
                            before.fact().dateEvidence().span());
        }
    }

    /** An extraction that does not find whose an activity was finds it all the same. */
    private boolean isNobodys(int index) {
        Deed deed = sheet.deeds.get(index);
        return deed != null && deed.parts().stream().allMatch(part -> sheet.persons.get(part.person()) == null);
    }

    /** Whoever came along is there from now on, found by the extraction or not. */
    private void companion(int index, Fix fix) {
        Deed deed = index < 0 ? null : sheet.deeds.get(index);
        int person = people.holder(fix.of(), true);
        if (deed != null && person >= 0) {
            Evidence named = evidence(sheet.span(fix.of()));
            sheet.deeds.set(index, deed.with(person, named));
            sheet.marks().correct(MentionKind.ACTIVITY, named.span());
        }
    }

    private @Nullable Deed without(int index, Span words) {
        Deed deed = sheet.deeds.get(index);
        return deed == null ? null : deed.without(Nearest.index(sheet.persons, PersonFact::mentions, words));
    }

    private Deed corrected(Deed before, Map<String, String> value) {
        ActivityFact fact = before.fact();
        LocalDate day = value.containsKey("day") ? day(value.get("day")) : fact.takenOn();
        LocalDate until = value.containsKey("until") ? day(value.get("until")) : fact.takenUntil();
        Deed corrected = new Deed(
                new ActivityFact(
                        value.containsKey("deed") ? ActivityFact.Kind.valueOf(value.get("deed")) : fact.kind(),
                        fact.participants(),
                        day,
                        day == null || until == null || !until.isAfter(day) ? null : until,
                        value.containsKey("part") ? MeetingFixes.part(value.get("part")) : fact.partOfDay(),
                        fact.dateEvidence(),
                        value.containsKey("places") ? places(value.get("places")) : fact.places(),
                        fact.evidence()),
                before.parts());
        Anchor leader = leader(value);
        int person = leader == null ? -1 : people.holder(leader, true);
        return person < 0 ? corrected : corrected.ledBy(person, evidence(sheet.span(leader)));
    }

    /** An activity that the extraction does not find; null when it is not known whose it was. */
    private @Nullable Deed missed(Span words, Map<String, String> value) {
        return leader(value) == null || !value.containsKey("deed")
                ? null
                : new Deed(
                        new ActivityFact(
                                ActivityFact.Kind.valueOf(value.get("deed")),
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(evidence(words))),
                        List.of());
    }

    private Evidence evidence(Span words) {
        return sheet.evidence(words, Rule.PERSON_CONTEXT);
    }

    /** Null when nobody is said to have led it, or the words are gone. */
    private @Nullable Anchor leader(Map<String, String> value) {
        String reference = value.get("leader");
        Anchor leader = reference == null ? null : Anchor.of(reference);
        return leader == null || sheet.find(leader) == null ? null : leader;
    }

    private static List<String> places(@Nullable String written) {
        return Arrays.stream((written == null ? "" : written).split(BETWEEN.strip()))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null || written.isEmpty() ? null : LocalDate.parse(written);
    }
}
