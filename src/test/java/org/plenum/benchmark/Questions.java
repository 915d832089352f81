package org.plenum.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.plenum.benchmark.synthetic.SyntheticArchive;

/**
 * What is asked of a synthetic archive: different questions of each kind, the same for everybody who is asked. The first {@link #COUNT} of them
 * count, the others are to warm up with.
 */
record Questions(List<String> twoWords, List<String> names, List<DivisionYear> divisionYears) {

    static final int COUNT = Integer.getInteger("questions", 200);

    /** With those to warm up: a server that has answered a few hundred is not yet as quick as it will be for the rest of its days. */
    static final int ALL = 5 * COUNT;

    private static final int FIRST_YEAR = 2013;
    private static final int YEARS = 10;

    record DivisionYear(String code, int year) {}

    static Questions of(SyntheticArchive archive) {
        SplittableRandom random = new SplittableRandom(42);
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < ALL) {
            // One that many texts have, one that some have.
            words.add(archive.word(5 + random.nextInt(200)) + " " + archive.word(200 + random.nextInt(1_500)));
        }
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < ALL) {
            names.add(archive.official(random.nextInt(300), random.nextInt(2), random.nextInt(20)));
        }
        List<String> divisions = archive.divisions();
        Set<DivisionYear> years = new LinkedHashSet<>();
        while (years.size() < ALL) {
            years.add(new DivisionYear(
                    divisions.get(random.nextInt(divisions.size())), FIRST_YEAR + random.nextInt(YEARS)));
        }
        return new Questions(new ArrayList<>(words), new ArrayList<>(names), new ArrayList<>(years));
    }
}
