package org.plenum.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.PersonFact;
import org.plenum.extraction.Span;
import org.plenum.ingest.CorrectionStore.Stored;
import org.plenum.ingest.Laying;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.ingest.overlay.Before;
import org.plenum.ingest.overlay.Field;
import org.springframework.stereotype.Component;

/** Makes {@link FactSheet}s. A fact that is corrected goes by the words of its correction, so that the next one replaces it. */
@Component
class FactSheets {

    private final Corrections corrections;
    private final Laying laying;

    FactSheets(Corrections corrections, Laying laying) {
        this.corrections = corrections;
        this.laying = laying;
    }

    FactSheet of(Corrections.Text article) {
        List<Stored> all = corrections.of(article.sourceKey());
        List<Stored> inForce = all.stream().filter(Stored::inForce).toList();
        ArticleFacts facts = laying.laid(article.sourceKey(), article.text()).facts();
        Sheet sheet = new Sheet(article.text(), facts, inForce);
        return new FactSheet(
                article,
                lines(article.text()),
                sheet.own(),
                facts.persons().stream().map(sheet::person).toList(),
                facts.meetings().stream().map(sheet::meeting).toList(),
                facts.activities().stream().map(sheet::activity).toList(),
                facts.organisations().stream().map(OrganisationFact::name).toList(),
                inForce.stream().map(FixView::of).toList(),
                all.stream()
                        .filter(stored -> !stored.inForce())
                        .map(FixView::of)
                        .toList());
    }

    private static List<FactSheet.Line> lines(String text) {
        List<FactSheet.Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                // A carriage return would be swallowed by the page, but only behind all that can be selected.
                lines.add(new FactSheet.Line(start, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line));
            }
            start = end + 1;
        }
        return lines;
    }

    private record Sheet(String text, ArticleFacts facts, List<Stored> inForce) {

        List<FactSheet.Own> own() {
            ArticleFacts.Publication published = facts.published();
            return List.of(
                    own(Field.TITLE, "text", facts.title().text()),
                    own(
                            Field.PUBLISHED,
                            "day",
                            published == null ? "" : published.date().toString()),
                    own(
                            Field.OUTLET,
                            "name",
                            facts.outlet() == null ? "" : facts.outlet().name()),
                    own(
                            Field.DIVISION,
                            "code",
                            Objects.requireNonNullElse(facts.division().code(), "")),
                    own(Field.GENRE, "genre", facts.genre().name()));
        }

        private FactSheet.Own own(Field field, String property, String value) {
            return new FactSheet.Own(field.name(), property, value, seen(find(field, stored -> true)));
        }

        FactSheet.Person person(PersonFact person) {
            Stored corrected = find(Field.PERSON, stored -> names(stored.fix().words(), person.mentions()));
            return new FactSheet.Person(
                    words(corrected, person.mentions()),
                    person.name(),
                    seen(corrected),
                    person.posts().stream().map(post -> post(post, person)).toList(),
                    person.roles().stream().map(role -> role(role, person)).toList());
        }

        private FactSheet.Post post(PersonFact.Post post, PersonFact person) {
            Stored corrected = find(
                    Field.POST,
                    stored -> names(stored.fix().words(), List.of(post.evidence()))
                            && names(stored.fix().of(), person.mentions()));
            return new FactSheet.Post(
                    words(corrected, List.of(post.evidence())), Before.valueOf(post, facts), seen(corrected));
        }

        private FactSheet.Role role(PersonFact.RoleFact role, PersonFact person) {
            MeetingFact meeting =
                    role.meeting() == null ? null : facts.meetings().get(role.meeting());
            Stored corrected = find(
                    Field.ROLE,
                    stored -> stored.fix().detail().equals(role.role().name())
                            && names(stored.fix().of(), person.mentions())
                            && (meeting == null
                                    ? stored.fix().at() == null
                                    : names(stored.fix().at(), meeting.evidence())));
            return new FactSheet.Role(
                    role.role().name(),
                    meeting == null ? null : meetingWords(meeting),
                    meeting == null ? null : meeting.name(),
                    Before.valueOf(role),
                    seen(corrected));
        }

        FactSheet.Meeting meeting(MeetingFact meeting) {
            Stored corrected = find(Field.MEETING, stored -> names(stored.fix().words(), meeting.evidence()));
            return new FactSheet.Meeting(meetingWords(meeting), Before.valueOf(meeting, facts), seen(corrected));
        }

        private Anchor meetingWords(MeetingFact meeting) {
            Stored corrected = find(Field.MEETING, stored -> names(stored.fix().words(), meeting.evidence()));
            return words(corrected, meeting.evidence());
        }

        FactSheet.Activity activity(ActivityFact activity) {
            Stored corrected = find(
                    Field.ACTIVITY,
                    stored -> stored.fix().of() == null && names(stored.fix().words(), activity.evidence()));
            Anchor words = words(corrected, activity.evidence());
            return new FactSheet.Activity(
                    words,
                    Before.valueOf(activity, facts, text),
                    people(List.of(activity.participants().get(0)))
                            .findFirst()
                            .map(person -> person(person).words().reference())
                            .orElse(null),
                    people(activity.participants().stream().skip(1).toList())
                            .map(person -> companion(words, person))
                            .toList(),
                    seen(corrected));
        }

        private Stream<PersonFact> people(List<ActivityFact.Participant> participants) {
            return participants.stream()
                    .flatMap(participant -> facts.persons().stream()
                            .filter(person -> person.name().equals(participant.person()))
                            .limit(1));
        }

        private FactSheet.Companion companion(Anchor activity, PersonFact person) {
            Stored corrected = find(
                    Field.ACTIVITY,
                    stored -> activity.equals(stored.fix().words())
                            && names(stored.fix().of(), person.mentions()));
            return new FactSheet.Companion(
                    corrected == null
                            ? person(person).words()
                            : Objects.requireNonNull(corrected.fix().of()),
                    person.name(),
                    seen(corrected));
        }

        /** Those of the correction, so that the next one replaces it. */
        private Anchor words(@Nullable Stored corrected, List<Evidence> evidence) {
            return corrected != null
                    ? Objects.requireNonNull(corrected.fix().words())
                    : Anchor.of(text, evidence.get(0).span());
        }

        private @Nullable Stored find(Field field, Predicate<Stored> which) {
            return inForce.stream()
                    .filter(stored -> stored.fix().field() == field && which.test(stored))
                    .findFirst()
                    .orElse(null);
        }

        private boolean names(@Nullable Anchor words, List<Evidence> evidence) {
            Span span = words == null ? null : words.in(text).orElse(null);
            return span != null
                    && evidence.stream().anyMatch(said -> said.span().overlaps(span));
        }

        private static long seen(@Nullable Stored stored) {
            return stored == null ? 0 : stored.id();
        }
    }
}
