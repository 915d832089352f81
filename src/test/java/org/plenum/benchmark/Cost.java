package org.plenum.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What something took, in seconds.
 *
 * @param clock by the clock, which depends on who else computes
 * @param processor of the processor, all threads together; the compiler and the collector of a JVM count
 */
record Cost(double clock, double processor) {

    static final Cost NOTHING = new Cost(0, 0);

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Units of {@code /proc} a second: the same on every Linux, whatever its kernel counts in. */
    private static final double TICKS = 100;

    /** Something that may be measured. */
    @FunctionalInterface
    interface Task {
        void run() throws Exception;
    }

    /** What it costs this JVM. */
    static Cost of(Task task) throws Exception {
        long clock = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        task.run();
        return new Cost((System.nanoTime() - clock) / 1e9, (SYSTEM.getProcessCpuTime() - processor) / 1e9);
    }

    /** Processor time that a process and those of its children that have ended have had, in seconds; 0 where the system does not tell. */
    static double processorOf(long pid) throws IOException {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String line = Files.readString(stat);
        // Behind the name, which may hold anything.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        double ticks = 0;
        for (int field = 11; field <= 14; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks / TICKS;
    }

    Cost plus(Cost other) {
        return new Cost(clock + other.clock, processor + other.processor);
    }

    /** "0.42 | 0.31": milliseconds by the clock and of the processor for each of so many. */
    String cells(long count) {
        return String.format(Locale.ROOT, "%.2f | %.2f", 1e3 * clock / count, 1e3 * processor / count);
    }
}
