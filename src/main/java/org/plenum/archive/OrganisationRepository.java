package org.plenum.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Bodies. */
public interface OrganisationRepository extends JpaRepository<Organisation, Long> {

    /** The bodies of some wordings, in some divisions and in none, each with the one that it was merged into. */
    @Query("select o from Organisation o left join fetch o.mergedInto"
            + " where o.nameKey in :nameKeys and (o.region is null or o.region.code in :codes)")
    List<Organisation> findByNameKeyInAndRegionIn(Collection<String> nameKeys, Collection<String> codes);
}
