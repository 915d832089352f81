package org.plenum.ingest;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plenum.archive.Person;
import org.plenum.archive.PersonName;
import org.plenum.archive.PersonNameRepository;
import org.plenum.archive.PersonRepository;
import org.plenum.archive.Region;
import org.plenum.ingest.Identity.PersonKey;

/** The persons of a chunk of articles: those known are loaded at once, others are made when they are first asked for. */
final class Persons {

    private final EntityManager entities;
    private final Map<PersonKey, Person> byKey = new HashMap<>();
    private final Set<PersonName.Key> names = new HashSet<>();
    private final GivenNames.OfThings given;

    Persons(
            EntityManager entities,
            PersonRepository persons,
            PersonNameRepository forms,
            GivenNames givenNames,
            Collection<PersonKey> keys) {
        this.entities = entities;
        Lookup.all(keys.stream().map(PersonKey::nameKey).toList(), persons::findWithWinnersByNameKeyIn)
                .forEach(person -> byKey.put(keyOf(person), winnerOf(person)));
        names.addAll(Lookup.all(byKey.values().stream().map(Persons::idOf).toList(), forms::findKeysByPersonIdIn));
        given = givenNames.of(
                "person",
                keys.stream()
                        .filter(key -> !byKey.containsKey(key))
                        .map(PersonKey::text)
                        .toList());
    }

    /**
     * The person of a key, or the one into which it was merged; the printed form of the name is kept.
     *
     * @param called the name of one who is not there yet; its folded form is the key's
     */
    Person get(PersonKey key, String called, String printed) {
        Person person = byKey.get(key);
        if (person == null) {
            person = create(key, called);
            byKey.put(key, person);
            for (String spelling : given.spellings(key.text())) {
                spell(person, spelling);
            }
        }
        spell(person, printed);
        return person;
    }

    private void spell(Person person, String form) {
        if (names.add(new PersonName.Key(idOf(person), form))) {
            entities.persist(new PersonName(person, form));
        }
    }

    private Person create(PersonKey key, String printed) {
        Person person = (switch (key.scope()) {
                    case NATIONAL -> Person.national(printed);
                    case UNKNOWN -> Person.unplaced(printed);
                    case PROVINCE ->
                        Person.ofProvince(
                                printed, entities.getReference(Region.class, Objects.requireNonNull(key.province())));
                })
                .toldApart(key.apart());
        given.name(key.text()).ifPresent(person::call);
        entities.persist(person);
        return person;
    }

    private static PersonKey keyOf(Person person) {
        Region region = person.getRegion();
        return new PersonKey(
                person.getNameKey(), person.getScope(), region == null ? null : region.getCode(), person.getApart());
    }

    private static Person winnerOf(Person person) {
        Person winner = person;
        for (Person next = winner.getMergedInto(); next != null; next = winner.getMergedInto()) {
            winner = next;
        }
        return winner;
    }

    private static Long idOf(Person person) {
        return Objects.requireNonNull(person.getId());
    }
}
