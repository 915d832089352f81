package org.plenum.ingest.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.plenum.archive.MentionKind;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;

/**
 * Lays corrections over facts. People and meetings come before what refers to them, so that the order in which corrections were made
 * does not matter. The same facts and corrections always give the same.
 */
public final class Overlay {

    private Overlay() {}

    /**
     * @param text the text of the article, to which all offsets refer
     * @param facts what the extraction says of it
     * @param fixes corrections in force, at most one a {@link Fix#key()}
     */
    public static Laid lay(String text, ArticleFacts facts, List<Fix> fixes) {
        Sheet sheet = new Sheet(text, facts);
        ArticleFixes article = new ArticleFixes(sheet);
        MeetingFixes meetings = new MeetingFixes(sheet);
        PersonFixes people = new PersonFixes(sheet, meetings);
        ActivityFixes activities = new ActivityFixes(sheet, people);
        List<Fix> lost = new ArrayList<>();
        List<Fix> inOrder = fixes.stream()
                .sorted(Comparator.comparingInt((Fix fix) -> rank(fix)).thenComparing(Fix::key))
                .toList();
        for (Fix fix : inOrder) {
            if (!standing(fix, text)) {
                lost.add(fix);
                continue;
            }
            switch (fix.field()) {
                case TITLE, PUBLISHED, OUTLET, DIVISION, GENRE, BODY, BYLINE -> article.lay(fix);
                case PERSON, POST, ROLE, WHO -> people.lay(fix);
                case MEETING -> meetings.lay(fix);
                case WHICH -> which(sheet, meetings, fix, fixes);
                case ACTIVITY -> activities.lay(fix);
                case CONFIRMED -> confirm(sheet, fix);
            }
        }
        return sheet.laid(lost);
    }

    /** What is struck goes first: an assertion at overlapping words is then about what is left. */
    private static int rank(Fix fix) {
        int kind = switch (fix.field()) {
            case TITLE, PUBLISHED, OUTLET, DIVISION, GENRE, BYLINE, BODY -> 0;
            case PERSON, MEETING -> 1;
            case POST, ROLE, ACTIVITY -> 2;
            case WHO, WHICH, CONFIRMED -> 3;
        };
        return 2 * kind + (fix.struck() ? 0 : 1);
    }

    private static boolean standing(Fix fix, String text) {
        return (fix.words() == null || fix.words().in(text).isPresent())
                && (fix.of() == null || fix.of().in(text).isPresent())
                && (fix.at() == null || fix.at().in(text).isPresent());
    }

    /** A body or a meeting that the extraction does not find any more is made of what the correction says of it. */
    private static void which(Sheet sheet, MeetingFixes meetings, Fix fix, List<Fix> all) {
        Span words = sheet.span(fix.words());
        if (MentionKind.valueOf(fix.detail()) == MentionKind.MEETING) {
            WhichMeeting which = WhichMeeting.of(fix.value());
            int index = meetings.at(words);
            if (index >= 0 || !struck(Field.MEETING, words, sheet, all)) {
                sheet.whichMeetings.put(index >= 0 ? index : meetings.add(words, which.name()), which);
            }
            return;
        }
        WhichBody which = WhichBody.of(fix.value());
        OrganisationFact found = Nearest.of(sheet.bodies, OrganisationFact::mentions, words);
        if (found != null) {
            sheet.whichBodies.put(found.name(), which);
        } else if (!struck(Field.BODY, words, sheet, all)) {
            Evidence named = sheet.evidence(words, Rule.PERSON_CONTEXT);
            sheet.whichBodies.put(which.body().among(sheet.bodies, named), which);
        }
    }

    private static boolean struck(Field field, Span words, Sheet sheet, List<Fix> all) {
        return all.stream()
                .filter(fix -> fix.field() == field && fix.struck() && fix.words() != null)
                .flatMap(fix -> Objects.requireNonNull(fix.words()).in(sheet.text()).stream())
                .anyMatch(words::overlaps);
    }

    private static void confirm(Sheet sheet, Fix fix) {
        Span span = sheet.span(fix.words());
        sheet.marks().confirm(MentionKind.valueOf(fix.detail()), span);
    }
}
