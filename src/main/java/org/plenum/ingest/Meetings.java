package org.plenum.ingest;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.Meeting;
import org.plenum.archive.MeetingRepository;

/** The meetings of a chunk of articles: those known are loaded at once, others are made when they are first asked for. */
final class Meetings {

    private final EntityManager entities;
    private final Map<String, Meeting> byKey = new HashMap<>();

    /** Keys of meetings on which another article has had its say. */
    private final Set<String> described = new HashSet<>();

    private final GivenNames.OfThings given;

    /** To be made when the reports of the articles that are read again have been removed. */
    Meetings(EntityManager entities, MeetingRepository meetings, GivenNames names, Collection<String> keys) {
        this.entities = entities;
        Lookup.all(keys, meetings::findByNaturalKeyIn)
                .forEach(meeting -> byKey.put(meeting.getNaturalKey(), winnerOf(meeting)));
        List<String> winners =
                byKey.values().stream().map(Meeting::getNaturalKey).toList();
        described.addAll(Lookup.all(winners, meetings::findReportedKeysIn));
        given = names.of(
                "meeting", Stream.concat(keys.stream(), winners.stream()).toList());
    }

    /**
     * The meeting of a key, or the one into which it was merged. The first article on it describes it, further ones add what is still
     * unknown; a name that somebody has given it goes before both.
     *
     * @param said what a person spoke of: that goes before what came first; null when nobody had a say
     */
    Meeting get(String key, Meeting.Details details, @Nullable Set<String> said) {
        Meeting meeting = byKey.get(key);
        if (meeting == null) {
            meeting = new Meeting(key, details).toldApart(NaturalKeys.apartOfMeeting(key));
            entities.persist(meeting);
            byKey.put(key, meeting);
        } else if (described.contains(meeting.getNaturalKey())
                || !meeting.getNaturalKey().equals(key)) {
            meeting.complete(details);
        } else {
            meeting.describe(details);
        }
        if (said != null && meeting.getNaturalKey().equals(key)) {
            meeting.putRight(details, said);
        }
        given.name(meeting.getNaturalKey()).ifPresent(meeting::call);
        described.add(meeting.getNaturalKey());
        return meeting;
    }

    private static Meeting winnerOf(Meeting meeting) {
        Meeting winner = meeting;
        for (Meeting next = winner.getMergedInto(); next != null; next = winner.getMergedInto()) {
            winner = next;
        }
        return winner;
    }
}
