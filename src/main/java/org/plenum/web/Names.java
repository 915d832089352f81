package org.plenum.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.search.OrganisationReader;
import org.plenum.search.PersonReader;
import org.springframework.stereotype.Component;

/** Names of what a list is filtered by. A number that nothing has is a bad parameter; null stays null. */
@Component
class Names {

    private final PersonReader people;
    private final OrganisationReader organisations;

    Names(PersonReader people, OrganisationReader organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    @Nullable
    String person(@Nullable Long id) {
        return id == null ? null : known("person", id, people.nameOf(id));
    }

    @Nullable
    String organisation(@Nullable Long id) {
        return id == null ? null : known("organisation", id, organisations.nameOf(id));
    }

    @Nullable
    String outlet(@Nullable Long id) {
        return id == null ? null : known("outlet", id, organisations.nameOfOutlet(id));
    }

    private static String known(String parameter, long id, Optional<String> name) {
        return name.orElseThrow(() -> new BadParameterException(parameter, Long.toString(id), "nosuch" + parameter));
    }
}
