package org.plenum.ingest.overlay;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ActivityFact.Participant;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.PersonFact;

/**
 * An activity while corrections are laid over it: who took part goes by the index of the person, so that it stays theirs whatever they
 * turn out to be called.
 */
record Deed(ActivityFact fact, List<Part> parts) {

    /** @param person index */
    record Part(int person, boolean leading, Evidence evidence) {}

    Deed {
        parts = List.copyOf(parts);
    }

    /** @param names of the people of the article, in their order */
    static Deed of(ActivityFact fact, List<String> names) {
        return new Deed(
                fact,
                fact.participants().stream()
                        .filter(participant -> names.contains(participant.person()))
                        .map(participant -> new Part(
                                names.indexOf(participant.person()), participant.leading(), participant.evidence()))
                        .toList());
    }

    /** The same, led by a person: one who came along changes places with who led it, another takes their place. */
    Deed ledBy(int person, Evidence evidence) {
        boolean along = parts.stream().anyMatch(part -> part.person() == person);
        Part leader = parts.stream()
                .filter(part -> part.person() == person)
                .findFirst()
                .orElse(new Part(person, true, evidence));
        Stream<Part> others = parts.stream()
                .filter(part -> part.person() != person && (along || !part.leading()))
                .map(part -> new Part(part.person(), false, part.evidence()));
        return new Deed(
                fact,
                Stream.concat(Stream.of(new Part(person, true, leader.evidence())), others)
                        .toList());
    }

    /** The same with a person who came along; as before when they took part already. */
    Deed with(int person, Evidence evidence) {
        return parts.stream().anyMatch(part -> part.person() == person)
                ? this
                : new Deed(
                        fact,
                        Stream.concat(parts.stream(), Stream.of(new Part(person, false, evidence)))
                                .toList());
    }

    /** The same without a person who took no part. */
    Deed without(int person) {
        return new Deed(
                fact, parts.stream().filter(part -> part.person() != person).toList());
    }

    /** The activity, by people as they are called now; without those who are null. */
    ActivityFact by(List<@Nullable PersonFact> persons) {
        return fact.with(parts.stream()
                .flatMap(part -> {
                    PersonFact person = persons.get(part.person());
                    return person == null
                            ? Stream.empty()
                            : Stream.of(new Participant(person.name(), part.leading(), part.evidence()));
                })
                .toList());
    }
}
