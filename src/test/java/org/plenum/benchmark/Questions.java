package org.plenum.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plenum.benchmark.synthetic.SyntheticArchive;

/** What is asked of a synthetic archive: different questions of each kind, the same for everybody who is asked. */
record Questions(Kind<String> twoWords, Kind<String> names, Kind<DivisionYear> divisionYears) {

    static final int COUNT = Integer.getInteger("questions", 200);

    /** To warm up with. There are 3,000 divisions and years, some ten thousand names, 300,000 words and words. */
    private static final int OTHERS = 2_000;

    /** After so many draws that bring nothing new there are no more different ones. */
    private static final int IN_VAIN = 10_000;

    private static final int FIRST_YEAR = 2013;
    private static final int YEARS = 10;

    record DivisionYear(String code, int year) {}

    /**
     * Questions of one kind, all of them different.
     *
     * @param counted are asked for the first time while the clock runs
     * @param others are for warming up, again and again if need be
     */
    record Kind<T>(List<T> counted, List<T> others) {

        private static <T> Kind<T> of(Supplier<T> drawn) {
            Set<T> all = new LinkedHashSet<>();
            int vain = 0;
            while (all.size() < COUNT + OTHERS && vain < IN_VAIN) {
                vain = all.add(drawn.get()) ? 0 : vain + 1;
            }
            return of(new ArrayList<>(all));
        }

        /** The first {@link #COUNT} of them, or the first half of fewer, count. */
        static <T> Kind<T> of(List<T> all) {
            if (all.isEmpty()) {
                throw new IllegalArgumentException("The archive is too small: a kind of page has nothing to ask for");
            }
            int counted = Math.min(COUNT, Math.max(1, all.size() / 2));
            return new Kind<>(all.subList(0, counted), all.size() == 1 ? all : all.subList(counted, all.size()));
        }

        T other(int number) {
            return others.get(number % others.size());
        }

        /** The same in another form, in which some may be alike. */
        <R> Kind<R> map(Function<T, R> form) {
            Set<R> mapped = new LinkedHashSet<>(counted.stream().map(form).toList());
            Set<R> rest = new LinkedHashSet<>(others.stream().map(form).toList());
            rest.removeAll(mapped);
            return new Kind<>(List.copyOf(mapped), List.copyOf(rest.isEmpty() ? mapped : rest));
        }
    }

    static Questions of(SyntheticArchive archive) {
        SplittableRandom random = new SplittableRandom(42);
        List<String> divisions = archive.divisions();
        return new Questions(
                // One that many texts have, one that some have.
                Kind.of(() -> archive.word(5 + random.nextInt(200)) + " " + archive.word(200 + random.nextInt(1_500))),
                Kind.of(() -> archive.official(random.nextInt(300), random.nextInt(2), random.nextInt(20))),
                Kind.of(() -> new DivisionYear(
                        divisions.get(random.nextInt(divisions.size())), FIRST_YEAR + random.nextInt(YEARS))));
    }
}
