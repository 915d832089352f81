package org.plenum.benchmark.synthetic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.plenum.gazetteer.Gazetteer;

/**
 * The articles of a seed: 300 places, ten years, some 20,000 officials, three of ten meetings reported twice, five layouts as sites print
 * them. An article depends on the seed and its number, not on those before it. Safe for many threads.
 */
public final class SyntheticArchive {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    /** Of so many articles, the last ones report the first ones' meetings once more. */
    private static final int BLOCK = 13;

    private static final int NEW_IN_BLOCK = 10;

    private final long seed;
    private final int length;
    private final List<Place> places;
    private final Officials officials;
    private final Words words = new Words();

    /** @param length mean of the characters of a text; the shortest have a third of it, the longest thrice as much */
    public SyntheticArchive(long seed, int length, Gazetteer gazetteer) {
        this.seed = seed;
        this.length = length;
        places = Place.of(seed, gazetteer);
        officials = new Officials(seed);
    }

    /** The name of the file of an article: a thousand files a folder. */
    public String key(long number) {
        return String.format(Locale.ROOT, "%05d/%08d.txt", number / 1000, number);
    }

    /** @param number from 0 */
    public String text(long number) {
        Event event = event(number);
        SplittableRandom random = new SplittableRandom(seed * 7_368_787L + number);
        Report report = new Report(event, officials, words, random);
        return laidOut(event, report, report.body(length(random)), random);
    }

    private Event event(long number) {
        int inBlock = (int) (number % BLOCK);
        int reported = inBlock < NEW_IN_BLOCK ? inBlock : inBlock - NEW_IN_BLOCK;
        return Event.of(seed, number / BLOCK * NEW_IN_BLOCK + reported, places, words);
    }

    /** A word of the texts by its rank, 0 the most frequent; for queries. */
    public String word(int rank) {
        return words.ofRank(rank);
    }

    /** The name of an official; for queries. */
    public String official(int place, int term, int rank) {
        return officials.name(place % places.size(), term, rank);
    }

    /** The codes of the places, those most reported on first. */
    public List<String> divisions() {
        return places.stream().map(Place::code).toList();
    }

    /** The code of the place that an article reports on. */
    public String division(long number) {
        return event(number).place().code();
    }

    /** The day of the meeting that an article reports. */
    public LocalDate day(long number) {
        return event(number).day();
    }

    private int length(SplittableRandom random) {
        double factor = Math.exp(random.nextDouble(-1.1, 1.1)) / 1.21;
        return (int) (length * factor);
    }

    private String laidOut(Event event, Report report, String body, SplittableRandom random) {
        LocalDate published = event.day().plusDays(random.nextInt(3));
        String outlet = event.place().bare() + (random.nextInt(5) == 0 ? " News Network" : " Daily");
        String reporter = officials.name(random);
        return switch (random.nextInt(12)) {
            case 0, 1, 2 ->
                outlet + " All-Media News (Reporter " + reporter + ") " + body + "\n\nEditor: " + officials.name(random)
                        + "\n" + published + "\n";
            case 3, 4, 5 ->
                report.headline() + "\n\nRelease date: " + ISO.format(published) + " " + time(random)
                        + "\n\nSource of information: " + outlet + "\n\n" + body + "\n";
            case 6, 7, 8 ->
                "time:" + ISO.format(published) + " " + time(random) + ":10\n\nsource:" + outlet + "\n\nreporter:"
                        + reporter + "\n\n" + report.headline() + "\n\n" + body + "\n";
            case 9, 10 ->
                "> Government > News\n" + report.headline() + "\nSource:" + outlet + " " + ISO.format(published) + " "
                        + time(random) + "\n\n" + body + "\n\n【Print】 【Close】\n";
            default ->
                random.nextInt(3) == 0
                        ? body + "\n"
                        : "Home » " + report.headline() + "\n\n" + report.headline() + "\n\nby admin\n\n"
                                + LONG.format(published) + "\n\n" + body + "\n";
        };
    }

    private static String time(SplittableRandom random) {
        return String.format(Locale.ROOT, "%02d:%02d", 7 + random.nextInt(13), random.nextInt(60));
    }
}
