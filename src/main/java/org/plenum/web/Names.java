package org.plenum.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plenum.search.Dimension;
import org.plenum.search.NameReader;
import org.plenum.search.Narrowing;
import org.springframework.stereotype.Component;

/** Names of what a list is filtered by. A number that nothing has is a bad parameter. */
@Component
class Names {

    private final NameReader names;

    Names(NameReader names) {
        this.names = names;
    }

    /** By number, in the order chosen; a statement for each of people, bodies and outlets of which some are chosen. */
    Map<Dimension, Map<Long, String>> of(Narrowing narrowing) {
        Map<Dimension, Map<Long, String>> all = new EnumMap<>(Dimension.class);
        all.put(Dimension.PERSON, known("person", narrowing.persons(), names.people(narrowing.persons())));
        all.put(
                Dimension.ORGANISATION,
                known("organisation", narrowing.organisations(), names.organisations(narrowing.organisations())));
        all.put(Dimension.OUTLET, known("outlet", narrowing.outlets(), names.outlets(narrowing.outlets())));
        return all;
    }

    private static Map<Long, String> known(String parameter, List<Long> ids, Map<Long, String> names) {
        for (Long id : ids) {
            if (!names.containsKey(id)) {
                throw new BadParameterException(parameter, id.toString(), "nosuch" + parameter);
            }
        }
        return names;
    }
}
