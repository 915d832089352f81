package org.plenum.ingest.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.MentionKind;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.PersonFact;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;

/** Corrections of people: their names, posts and roles, and who they are. */
final class PersonFixes {

    private final Sheet sheet;
    private final MeetingFixes meetings;

    PersonFixes(Sheet sheet, MeetingFixes meetings) {
        this.sheet = sheet;
        this.meetings = meetings;
    }

    void lay(Fix fix) {
        switch (fix.field()) {
            case PERSON -> person(fix);
            case POST -> post(fix);
            case ROLE -> role(fix);
            case WHO -> who(fix);
            default -> throw new IllegalArgumentException(fix.key());
        }
    }

    private void person(Fix fix) {
        Span words = sheet.span(fix.words());
        int index = at(words);
        if (fix.struck()) {
            sheet.nobody.add(words);
            if (index >= 0) {
                sheet.persons.set(index, null);
            }
            return;
        }
        String name = fix.whole().getOrDefault("name", words(fix));
        if (index < 0) {
            index = add(words, name);
            sheet.marks().correct(MentionKind.PERSON, words);
            return;
        }
        PersonFact before = person(index);
        sheet.persons.set(index, Sheet.Persons.with(before, name, before.posts(), before.roles()));
        before.mentions().stream()
                .map(Evidence::span)
                .filter(span -> span.overlaps(words))
                .forEach(span -> sheet.marks().correct(MentionKind.PERSON, span));
    }

    private void post(Fix fix) {
        int index = holder(fix.of(), !fix.struck());
        if (index < 0) {
            return;
        }
        PersonFact person = person(index);
        Span words = sheet.span(fix.words());
        List<PersonFact.Post> posts = new ArrayList<>(person.posts());
        int found = postAt(posts, words, fix.was().get("printed"));
        if (fix.struck()) {
            while (found >= 0) {
                posts.remove(found);
                found = postAt(posts, words, fix.was().get("printed"));
            }
        } else if (found >= 0) {
            PersonFact.Post before = posts.get(found);
            posts.set(found, corrected(before, fix.value(), before.evidence()));
            sheet.marks().correct(MentionKind.POST, before.evidence().span());
        } else {
            Evidence evidence = sheet.evidence(words, Rule.POST_TITLE);
            PersonFact.Post missed = new PersonFact.Post(
                    evidence.quote(), evidence.quote(), null, PersonFact.Post.Status.CURRENT, evidence);
            posts.add(corrected(missed, fix.whole(), evidence));
            sheet.marks().correct(MentionKind.POST, words);
        }
        sheet.persons.set(index, Sheet.Persons.with(person, person.name(), posts, person.roles()));
    }

    private PersonFact.Post corrected(PersonFact.Post before, Map<String, String> value, Evidence words) {
        String body = before.organisation();
        if (value.containsKey("body")) {
            Body named = Body.of(value, "body");
            body = named == null ? null : named.among(sheet.bodies, words);
        }
        return new PersonFact.Post(
                value.getOrDefault("printed", before.printed()),
                value.getOrDefault("office", before.office()),
                body,
                value.containsKey("status") ? PersonFact.Post.Status.valueOf(value.get("status")) : before.status(),
                words);
    }

    /** @param printed the title as it was printed; tells apart two posts of the same words; null when not known */
    private static int postAt(List<PersonFact.Post> posts, Span words, @Nullable String printed) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < posts.size(); i++) {
            PersonFact.Post post = posts.get(i);
            int match = Sheet.match(post.evidence().span(), words);
            boolean same = post.printed().equals(printed);
            if (match > 0 && (match > most || (match == most && same))) {
                most = match;
                best = i;
            }
        }
        return best;
    }

    private void role(Fix fix) {
        int index = holder(fix.of(), !fix.struck());
        if (index < 0) {
            return;
        }
        PersonFact person = person(index);
        Integer meeting = meeting(fix);
        PersonFact.Role role = PersonFact.Role.valueOf(fix.detail());
        List<PersonFact.RoleFact> roles = new ArrayList<>(person.roles());
        boolean there = roles.stream().anyMatch(known -> is(known, role, meeting));
        if (fix.struck()) {
            roles.removeIf(known -> is(known, role, meeting));
        } else if (there) {
            roles.replaceAll(known -> is(known, role, meeting) ? placed(known, fix) : known);
            roles.stream()
                    .filter(known -> is(known, role, meeting))
                    .forEach(known -> sheet.marks()
                            .correct(MentionKind.ROLE, known.evidence().span()));
        } else {
            Evidence words = fix.words() == null
                    ? person.mentions().get(0)
                    : sheet.evidence(sheet.span(fix.words()), Rule.ROLE_SUBJECT);
            roles.add(placed(new PersonFact.RoleFact(role, meeting, null, words.quote(), words), fix));
            sheet.marks().correct(MentionKind.ROLE, words.span());
        }
        sheet.persons.set(index, Sheet.Persons.with(person, person.name(), person.posts(), roles));
    }

    /** With the place in the list that the correction gives, if it gives one; an empty one takes it out of the list. */
    private static PersonFact.RoleFact placed(PersonFact.RoleFact role, Fix fix) {
        String place = fix.value().get("place");
        return place == null
                ? role
                : new PersonFact.RoleFact(
                        role.role(),
                        role.meeting(),
                        place.isEmpty() ? null : Integer.valueOf(place),
                        role.printed(),
                        role.evidence());
    }

    private static boolean is(PersonFact.RoleFact known, PersonFact.Role role, @Nullable Integer meeting) {
        return known.role() == role && Objects.equals(known.meeting(), meeting);
    }

    /** The meeting of a role; made when something is asserted of one that the extraction does not find. */
    private @Nullable Integer meeting(Fix fix) {
        if (fix.at() == null) {
            return null;
        }
        Span words = sheet.span(fix.at());
        int index = meetings.at(words);
        if (index >= 0) {
            return index;
        }
        return fix.struck() ? null : Integer.valueOf(meetings.add(words));
    }

    private void who(Fix fix) {
        int index = at(sheet.span(fix.words()));
        if (index < 0 && !isNobody(sheet.span(fix.words()))) {
            index = add(sheet.span(fix.words()), fix.was().getOrDefault("name", words(fix)));
        }
        if (index >= 0) {
            sheet.who.put(index, Who.of(fix.value()));
        }
    }

    /** The person whose post or role it is, or who took part; -1 when nobody is named there. */
    int holder(@Nullable Anchor of, boolean make) {
        Span words = sheet.span(of);
        int index = at(words);
        return index >= 0 || !make || isNobody(words)
                ? index
                : add(words, Objects.requireNonNull(of).words());
    }

    private boolean isNobody(Span words) {
        return sheet.nobody.stream().anyMatch(words::overlaps);
    }

    /** Index of the person whom the words name; -1 when they name none. */
    private int at(Span words) {
        return Nearest.index(sheet.persons, PersonFact::mentions, words);
    }

    private int add(Span words, String name) {
        int position = 1 + (int) sheet.persons.stream().filter(Objects::nonNull).count();
        sheet.persons.add(new PersonFact(
                name, position, false, List.of(), List.of(), List.of(sheet.evidence(words, Rule.PERSON_CONTEXT))));
        return sheet.persons.size() - 1;
    }

    private PersonFact person(int index) {
        return Objects.requireNonNull(sheet.persons.get(index));
    }

    private static String words(Fix fix) {
        return Objects.requireNonNull(fix.words()).words();
    }
}
