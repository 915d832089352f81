package org.plenum.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Forms in which persons' names are printed. */
public interface PersonNameRepository extends JpaRepository<PersonName, PersonName.Key> {

    /** The forms known of some persons, as keys: there is nothing more to a row worth loading. */
    @Query(
            "select new org.plenum.archive.PersonName$Key(n.person.id, n.name) from PersonName n where n.person.id in :personIds")
    List<PersonName.Key> findKeysByPersonIdIn(Collection<Long> personIds);
}
