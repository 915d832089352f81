package org.plenum.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Bodies. */
public interface OrganisationRepository extends JpaRepository<Organisation, Long> {

    List<Organisation> findByNameKeyIn(Collection<String> nameKeys);

    List<Organisation> findByParentIdOrderByName(Long parentId);
}
