package org.plenum.benchmark.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * A meeting that somebody may report.
 *
 * @param kind which body met for what
 * @param ordinal "the 6th meeting"
 * @param chair rank of who presided
 * @param present ranks of those who attended, in protocol order
 * @param topics what it was about
 */
record Event(
        Place place,
        int placeNumber,
        int term,
        LocalDate day,
        Kind kind,
        int ordinal,
        int chair,
        List<Integer> present,
        List<String> topics) {

    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final LocalDate SECOND_TERM = LocalDate.of(2018, 1, 1);
    private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST, LocalDate.of(2023, 1, 1));

    private static final Zipf PLACES = new Zipf(300, 0.7);
    private static final Zipf RANKS = new Zipf(Officials.RANKS - 2, 0.6);

    enum Kind {
        STANDING_COMMITTEE("Standing Committee of the %s Party Committee", "the %d%s meeting", 0),
        GOVERNMENT("%s People's Government", "the %d%s executive meeting", 1),
        STUDY("Theoretical Study Center Group of the %s Party Committee", "a collective study session", 0),
        WORK("%s Party Committee", "a work conference on %s", 0),
        MOBILISATION("%s Party Committee", "a mobilization and deployment meeting for the round of inspection work", 0),
        DISPATCH("%s People's Government", "a video dispatching meeting on %s", 1),
        CONGRESS("Standing Committee of the %s People's Congress", "the %d%s meeting of directors", 3);

        final String host;
        final String meeting;
        final int chair;

        Kind(String host, String meeting, int chair) {
            this.host = host;
            this.meeting = meeting;
            this.chair = chair;
        }
    }

    static Event of(long seed, long number, List<Place> places, Words words) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003L + number);
        int place = Math.min(PLACES.draw(random), places.size() - 1);
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        int chair = random.nextInt(5) == 0 ? 2 : kind.chair;
        return new Event(
                places.get(place),
                place,
                day.isBefore(SECOND_TERM) ? 0 : 1,
                day,
                kind,
                1 + random.nextInt(40),
                chair,
                present(random, chair),
                List.of(topic(random, words), topic(random, words), topic(random, words)));
    }

    private static List<Integer> present(SplittableRandom random, int chair) {
        TreeSet<Integer> ranks = new TreeSet<>();
        int wanted = 2 + random.nextInt(9);
        while (ranks.size() < wanted) {
            int rank = RANKS.draw(random);
            if (rank != chair) {
                ranks.add(rank);
            }
        }
        return new ArrayList<>(ranks);
    }

    private static String topic(SplittableRandom random, Words words) {
        return words.draw(random) + " " + words.draw(random);
    }

    /** "the 6th meeting", "a work conference on flood control". */
    String meeting() {
        return switch (kind) {
            case STANDING_COMMITTEE, GOVERNMENT, CONGRESS -> kind.meeting.formatted(ordinal, suffix());
            case WORK, DISPATCH -> kind.meeting.formatted(topics.get(0));
            case STUDY, MOBILISATION -> kind.meeting;
        };
    }

    private String suffix() {
        if (ordinal / 10 == 1) {
            return "th";
        }
        return switch (ordinal % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
