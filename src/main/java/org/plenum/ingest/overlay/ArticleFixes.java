package org.plenum.ingest.overlay;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.MentionKind;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.DivisionFinding;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.PersonFact;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;

/** Corrections of the article itself: title, publication, outlet, division, genre; credits and bodies that are none. */
final class ArticleFixes {

    private static final String REASON = "Put right by an editor.";

    private final Sheet sheet;

    ArticleFixes(Sheet sheet) {
        this.sheet = sheet;
    }

    void lay(Fix fix) {
        switch (fix.field()) {
            case TITLE -> title(fix);
            case PUBLISHED -> published(fix);
            case OUTLET -> outlet(fix);
            case DIVISION -> division(fix);
            case GENRE -> sheet.genre = ArticleFacts.Genre.valueOf(required(fix, "genre"));
            case BYLINE -> byline(fix);
            case BODY -> body(fix);
            default -> throw new IllegalArgumentException(fix.key());
        }
    }

    private void title(Fix fix) {
        sheet.title = new ArticleFacts.Title(required(fix, "text"), false, sheet.title.evidence());
        sheet.marks().correct(MentionKind.TITLE, sheet.title.evidence().span());
    }

    private void published(Fix fix) {
        if (fix.struck()) {
            sheet.published = null;
            return;
        }
        LocalDate day = LocalDate.parse(required(fix, "day"));
        ArticleFacts.Publication before = sheet.published;
        Evidence words = said(fix, MentionKind.PUBLICATION, before == null ? null : before.evidence());
        LocalTime time = before != null && before.date().equals(day) ? before.time() : null;
        sheet.published = new ArticleFacts.Publication(day, time, words);
    }

    private void outlet(Fix fix) {
        if (fix.struck()) {
            sheet.outlet = null;
            return;
        }
        ArticleFacts.Outlet before = sheet.outlet;
        Evidence words = said(fix, MentionKind.OUTLET, before == null ? null : before.evidence());
        sheet.outlet = new ArticleFacts.Outlet(required(fix, "name"), null, words);
    }

    /** The words that a person gave, else those that the extraction read; without either, none are to be shown. */
    private Evidence said(Fix fix, MentionKind kind, @Nullable Evidence before) {
        if (fix.words() == null && before == null) {
            sheet.marks().unsay(kind);
            return sheet.evidence();
        }
        Evidence words = fix.words() != null || before == null
                ? sheet.evidence(sheet.span(fix.words()), Rule.TITLE_HEADLINE)
                : before;
        sheet.marks().correct(kind, words.span());
        return words;
    }

    /** The words that spoke for another division go. */
    private void division(Fix fix) {
        if (fix.struck()) {
            sheet.division = new DivisionFinding(null, null, List.of(), REASON, List.of());
            return;
        }
        String code = required(fix, "code");
        List<Evidence> words = new ArrayList<>();
        if (fix.words() != null) {
            words.add(sheet.evidence(sheet.span(fix.words()), Rule.PLACE_BARE));
        } else if (code.equals(sheet.division.code())) {
            words.addAll(sheet.division.evidence());
        }
        words.forEach(evidence -> sheet.marks().correct(MentionKind.REGION, evidence.span()));
        sheet.division = new DivisionFinding(code, DivisionFinding.Basis.STATED, List.of(), REASON, List.copyOf(words));
    }

    private void byline(Fix fix) {
        Span span = sheet.span(fix.words());
        sheet.bylines = sheet.bylines.stream()
                .filter(byline -> !byline.evidence().span().overlaps(span))
                .toList();
    }

    /** A body that is none: no post and no meeting is of it. */
    private void body(Fix fix) {
        Span span = sheet.span(fix.words());
        String words = Objects.requireNonNull(fix.words()).words();
        List<String> gone = sheet.bodies.stream()
                .filter(body -> body.mentions().stream()
                        .anyMatch(mention -> mention.span().equals(span)
                                || mention.span().overlaps(span)
                                        && mention.quote().equals(words)))
                .map(OrganisationFact::name)
                .toList();
        sheet.bodies.removeIf(body -> gone.contains(body.name()));
        sheet.meetings.replaceAll(meeting ->
                meeting == null || !gone.contains(meeting.host()) ? meeting : MeetingFixes.withoutHost(meeting));
        sheet.persons.replaceAll(person -> person == null ? null : without(person, gone));
    }

    private static PersonFact without(PersonFact person, List<String> bodies) {
        List<PersonFact.Post> posts = person.posts().stream()
                .map(post -> post.organisation() == null || !bodies.contains(post.organisation())
                        ? post
                        : new PersonFact.Post(post.printed(), post.office(), null, post.status(), post.evidence()))
                .toList();
        return Sheet.Persons.with(person, person.name(), posts, person.roles());
    }

    private static String required(Fix fix, String property) {
        return Objects.requireNonNull(fix.value().get(property), () -> fix.key() + " has no " + property);
    }
}
