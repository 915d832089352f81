package org.plenum.extraction.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.ActivityFact.Participant;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.date.ResolvedDate;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.person.PersonCollector;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.person.PersonGroup.Member;

/** An activity that further sentences may still add to. */
final class ActivityDraft {

    private final Predicate first;
    private final @Nullable DateMention date;
    private final @Nullable ResolvedDate resolved;
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private @Nullable Evidence dateEvidence;
    private Kind kind;

    ActivityDraft(Predicate first, @Nullable DateMention date, @Nullable ResolvedDate resolved) {
        this.first = first;
        this.kind = first.kind();
        this.date = date;
        this.resolved = resolved;
    }

    /** Whether the activity was that person's. */
    boolean isLedBy(String person) {
        Participant participant = participants.get(person);
        return participant != null && participant.leading();
    }

    boolean isVisit() {
        return kind == Kind.VISIT;
    }

    boolean isReception() {
        return kind == Kind.RECEPTION;
    }

    boolean isOf(Kind other) {
        return kind == other;
    }

    /** The words of the day; null when there are none. */
    @Nullable
    DateMention date() {
        return date;
    }

    boolean has(String person) {
        return participants.containsKey(person);
    }

    /** The day, or the first of several; null when unknown. */
    @Nullable
    LocalDate day() {
        return resolved == null ? null : resolved.from();
    }

    /** Adds the people of a group. Of those who led, the first is the one whose activity it was. */
    void add(ActivityReader.Input input, PersonGroup group, PersonCollector persons, boolean leading) {
        boolean leads = leading;
        for (Member member : group.members()) {
            String name = persons.name(member);
            if (!PersonCollector.isLeader(name)) {
                Evidence named = Evidence.of(
                        input.document().text(),
                        input.document().span(member.from(), member.to()),
                        leading ? first.rule() : Rule.ACTIVITY_ACCOMPANIED);
                participants.putIfAbsent(name, new Participant(name, leads, named));
                leads = false;
            }
        }
    }

    /** Adds what a sentence says was done, and where. */
    void goOn(Document document, Predicate predicate, List<String> found) {
        kind = kind == Kind.VISIT ? predicate.kind() : kind;
        evidence.add(Evidence.of(document.text(), document.span(predicate.from(), predicate.to()), predicate.rule()));
        places.addAll(found);
    }

    /** Adds places that a further sentence names. */
    void wentTo(List<String> found) {
        places.addAll(found);
    }

    void dated(Document document) {
        dateEvidence = date == null ? null : date.evidence(document.text());
    }

    /** @param headline the kind that the headline tells, for words that say no more than that somebody went there; may be null */
    ActivityFact fact(@Nullable Kind headline) {
        return new ActivityFact(
                kind == Kind.VISIT && headline != null ? headline : kind,
                List.copyOf(participants.values()),
                day(),
                resolved == null ? null : resolved.until(),
                date == null ? null : date.part(),
                dateEvidence,
                List.copyOf(places),
                evidence);
    }
}
