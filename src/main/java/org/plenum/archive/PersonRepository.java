package org.plenum.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Persons. */
public interface PersonRepository extends JpaRepository<Person, Long> {

    /** All namesakes, each with the person that it was merged into. */
    @Query("select p from Person p left join fetch p.mergedInto where p.nameKey in :nameKeys")
    List<Person> findWithWinnersByNameKeyIn(Collection<String> nameKeys);
}
