package org.plenum.ingest;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.plenum.archive.MeetingRepository;
import org.plenum.archive.OrganisationRepository;
import org.plenum.archive.OutletRepository;
import org.plenum.archive.PersonNameRepository;
import org.plenum.archive.PersonRepository;
import org.plenum.extraction.ArticleFacts;
import org.springframework.stereotype.Component;

/** Looks up the rows that the articles of a chunk share, with as many queries as there are tables. */
@Component
class SharedRows {

    private final EntityManager entities;
    private final Divisions divisions;
    private final OutletRepository outlets;
    private final OrganisationRepository bodies;
    private final PersonRepository persons;
    private final PersonNameRepository names;
    private final MeetingRepository meetings;
    private final GivenNames given;

    SharedRows(
            EntityManager entities,
            Divisions divisions,
            OutletRepository outlets,
            OrganisationRepository bodies,
            PersonRepository persons,
            PersonNameRepository names,
            MeetingRepository meetings,
            GivenNames given) {
        this.entities = entities;
        this.divisions = divisions;
        this.outlets = outlets;
        this.bodies = bodies;
        this.persons = persons;
        this.names = names;
        this.meetings = meetings;
        this.given = given;
    }

    /** To be called when the facts of articles that are read again have been removed. */
    OfChunk of(List<ArticleFacts> articles, List<Identity> identities) {
        return new OfChunk(
                new Outlets(entities, outlets, divisions, articles),
                new Bodies(
                        entities,
                        bodies,
                        divisions,
                        given,
                        all(identities, identity -> identity.bodies().values())),
                new Persons(entities, persons, names, given, all(identities, Identity::persons)),
                new Meetings(entities, meetings, given, all(identities, Identity::meetings)));
    }

    record OfChunk(Outlets outlets, Bodies bodies, Persons persons, Meetings meetings) {}

    private static <T> List<T> all(List<Identity> identities, Function<Identity, Collection<T>> part) {
        return identities.stream().flatMap(i -> part.apply(i).stream()).toList();
    }
}
