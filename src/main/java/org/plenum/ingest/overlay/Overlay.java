package org.plenum.ingest.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenum.archive.MentionKind;
import org.plenum.extraction.ArticleFacts;
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
        ActivityFixes activities = new ActivityFixes(sheet);
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
            case WHO, CONFIRMED -> 3;
        };
        return 2 * kind + (fix.struck() ? 0 : 1);
    }

    private static boolean standing(Fix fix, String text) {
        return (fix.words() == null || fix.words().in(text).isPresent())
                && (fix.of() == null || fix.of().in(text).isPresent())
                && (fix.at() == null || fix.at().in(text).isPresent());
    }

    private static void confirm(Sheet sheet, Fix fix) {
        Span span = sheet.span(fix.words());
        sheet.marks().confirm(MentionKind.valueOf(fix.detail()), span);
    }
}
