package org.plenum.ingest;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.Region;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Divisions by code, as the rows that facts refer to. */
@Component
class Divisions {

    private static final Logger log = LoggerFactory.getLogger(Divisions.class);

    private final Gazetteer gazetteer;

    Divisions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The code itself when there is such a division; null for null, and for a code that is none (a zone's, say). */
    @Nullable
    String known(@Nullable String code) {
        return division(code) == null ? null : code;
    }

    @Nullable
    Division division(@Nullable String code) {
        if (code == null) {
            return null;
        }
        Division division = gazetteer.byCode(code).orElse(null);
        if (division == null) {
            log.warn("{} is the code of no division and is left out", code);
        }
        return division;
    }

    /** The row of a division, not read until it is needed; null for null and for a code that is none. */
    @Nullable
    Region reference(EntityManager entities, @Nullable String code) {
        return known(code) == null ? null : entities.getReference(Region.class, code);
    }
}
