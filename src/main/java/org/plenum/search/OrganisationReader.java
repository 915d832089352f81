package org.plenum.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads one body with its posts, and the officials of a division, in a fixed number of queries. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class OrganisationReader {

    private final JdbcClient jdbc;
    private final DatabaseOrganisationSearch organisations;
    private final AttestationReader attestations;

    OrganisationReader(JdbcClient jdbc, DatabaseOrganisationSearch organisations, AttestationReader attestations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.attestations = attestations;
    }

    /**
     * Empty when no body has the number.
     *
     * @param posts which of the posts
     */
    public Optional<OrganisationDetail> find(long id, Paging posts) {
        return organisations
                .byId(id)
                .map(organisation ->
                        new OrganisationDetail(organisation, parent(id), children(id), attestations.in(id, posts)));
    }

    /** The first of the bodies of a division itself, by kind and name. */
    public List<OrganisationHit> of(Place place, int most) {
        return organisations.of(place, most);
    }

    /** Who was attested in a post of a body of the division itself: those of today, as far as is attested, before those of earlier. */
    public Hits<Attested> officials(Place place, Paging paging) {
        return attestations.presentFirst(place, paging);
    }

    private @Nullable Ref parent(long id) {
        return jdbc.sql(
                        "select p.id, p.name from organisation o join organisation p on p.id = o.parent_id where o.id = :id")
                .param("id", id)
                .query((row, i) -> new Ref(row.getLong(1), row.getString(2)))
                .optional()
                .orElse(null);
    }

    private List<Ref> children(long id) {
        return jdbc.sql("select id, name from organisation where parent_id = :id order by lower(name), id")
                .param("id", id)
                .query((row, i) -> new Ref(row.getLong(1), row.getString(2)))
                .list();
    }
}
