package org.plenum.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who guesses passwords: after five attempts without success each further one has to wait, twice as long every time, up to
 * five minutes. Kept in memory for a bounded number of clients, the longest unseen forgotten first; safe for many threads.
 */
final class LoginBrake {

    static final int FREE_ATTEMPTS = 5;
    static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    static final int MOST_CLIENTS = 10_000;

    private final Clock clock;
    private final Map<String, Attempts> attempts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    LoginBrake(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt before its password is looked at, so that many at once gain nothing.
     *
     * @return whether the attempt may go on
     */
    synchronized boolean admit(String client) {
        if (!remaining(client).isZero()) {
            return false;
        }
        Attempts before = attempts.getOrDefault(client, Attempts.NONE);
        attempts.put(client, before.next(clock.instant()));
        return true;
    }

    /** Forgets the attempts of a client who has logged in. */
    synchronized void succeeded(String client) {
        attempts.remove(client);
    }

    /** How long the client still has to wait; zero when an attempt is open to him. */
    synchronized Duration remaining(String client) {
        Attempts seen = attempts.get(client);
        if (seen == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), seen.openFrom());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private record Attempts(int count, Instant openFrom) {

        static final Attempts NONE = new Attempts(0, Instant.MIN);
        private static final int DOUBLINGS = 10;

        /** Whoever has stayed away for the longest wait after he was free to try begins anew. */
        Attempts next(Instant now) {
            boolean anew = count > 0 && now.isAfter(openFrom.plus(LONGEST_WAIT));
            int made = anew ? 1 : count + 1;
            return new Attempts(made, now.plus(waitAfter(made)));
        }

        private static Duration waitAfter(int made) {
            if (made < FREE_ATTEMPTS) {
                return Duration.ZERO;
            }
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(made - FREE_ATTEMPTS, DOUBLINGS));
            return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        }
    }
}
