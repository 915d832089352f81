package org.plenum.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Meetings. */
public interface MeetingRepository extends JpaRepository<Meeting, Long> {

    /** Each with the one that it was merged into. */
    @Query("select m from Meeting m left join fetch m.mergedInto where m.naturalKey in :naturalKeys")
    List<Meeting> findByNaturalKeyIn(Collection<String> naturalKeys);

    /** Those of the keys whose meeting is reported by any article. */
    @Query("select m.naturalKey from Meeting m where m.naturalKey in :naturalKeys"
            + " and exists (select 1 from MeetingReport r where r.meeting = m)")
    List<String> findReportedKeysIn(Collection<String> naturalKeys);
}
