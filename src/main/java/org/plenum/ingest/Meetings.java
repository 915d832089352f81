package org.plenum.ingest;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plenum.archive.Meeting;
import org.plenum.archive.MeetingRepository;

/** The meetings of a chunk of articles: those known are loaded at once, others are made when they are first asked for. */
final class Meetings {

    private final EntityManager entities;
    private final Map<String, Meeting> byKey = new HashMap<>();

    /** Keys of meetings on which another article has had its say. */
    private final Set<String> described = new HashSet<>();

    /** To be made when the reports of the articles that are read again have been removed. */
    Meetings(EntityManager entities, MeetingRepository meetings, Collection<String> keys) {
        this.entities = entities;
        Lookup.all(keys, meetings::findByNaturalKeyIn).forEach(meeting -> byKey.put(meeting.getNaturalKey(), meeting));
        described.addAll(Lookup.all(byKey.keySet(), meetings::findReportedKeysIn));
    }

    /** The meeting of a key. The first article on it describes it, further ones add what is still unknown. */
    Meeting get(String key, Meeting.Details details) {
        Meeting meeting = byKey.get(key);
        if (meeting == null) {
            meeting = new Meeting(key, details);
            entities.persist(meeting);
            byKey.put(key, meeting);
        } else if (described.contains(key)) {
            meeting.complete(details);
        } else {
            meeting.describe(details);
        }
        described.add(key);
        return meeting;
    }
}
