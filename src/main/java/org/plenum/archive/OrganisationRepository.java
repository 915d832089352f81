package org.plenum.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Bodies. */
public interface OrganisationRepository extends JpaRepository<Organisation, Long> {

    /** The bodies of a wording, in all divisions, each with the one that it was merged into. */
    @Query("select o from Organisation o left join fetch o.mergedInto where o.nameKey in :nameKeys")
    List<Organisation> findByNameKeyIn(Collection<String> nameKeys);
}
