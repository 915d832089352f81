package org.plenum.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Forms in which persons' names are printed. */
public interface PersonNameRepository extends JpaRepository<PersonName, PersonName.Key> {

    List<PersonName> findByPersonIdOrderByName(Long personId);

    List<PersonName> findByPersonIdIn(Collection<Long> personIds);
}
