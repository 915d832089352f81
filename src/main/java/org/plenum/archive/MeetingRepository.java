package org.plenum.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Meetings. */
public interface MeetingRepository extends JpaRepository<Meeting, Long> {

    List<Meeting> findByNaturalKeyIn(Collection<String> naturalKeys);
}
