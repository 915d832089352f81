package org.plenum.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Which article reports which meeting. */
public interface MeetingReportRepository extends JpaRepository<MeetingReport, MeetingReport.Key> {

    List<MeetingReport> findByMeetingIdIn(Collection<Long> meetingIds);
}
