package org.plenum.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Bodies. */
public interface OrganisationRepository extends JpaRepository<Organisation, Long> {

    /** The bodies of a wording, in all divisions. */
    List<Organisation> findByNameKeyIn(Collection<String> nameKeys);
}
