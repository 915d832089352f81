package org.plenum.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Persons. */
public interface PersonRepository extends JpaRepository<Person, Long> {

    List<Person> findByNameKeyIn(Collection<String> nameKeys);
}
