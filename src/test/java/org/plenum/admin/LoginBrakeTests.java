package org.plenum.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.admin.LoginBrake.FIRST_WAIT;
import static org.plenum.admin.LoginBrake.FREE_ATTEMPTS;
import static org.plenum.admin.LoginBrake.LONGEST_WAIT;
import static org.plenum.admin.LoginBrake.MOST_CLIENTS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginBrakeTests {

    private final HandMovedClock clock = new HandMovedClock();
    private final LoginBrake brake = new LoginBrake(clock);

    @Test
    void fewAttemptsAreFree() {
        for (int i = 0; i < FREE_ATTEMPTS; i++) {
            assertThat(brake.admit("a")).isTrue();
        }
        assertThat(brake.admit("a")).isFalse();
        assertThat(brake.remaining("a")).isEqualTo(FIRST_WAIT);
    }

    @Test
    void waitDoublesUpToItsLongest() {
        fail("a", FREE_ATTEMPTS);
        clock.move(FIRST_WAIT);
        assertThat(brake.admit("a")).isTrue();
        assertThat(brake.remaining("a")).isEqualTo(FIRST_WAIT.multipliedBy(2));
        for (int i = 0; i < 100; i++) {
            clock.move(brake.remaining("a"));
            assertThat(brake.admit("a")).isTrue();
        }
        assertThat(brake.remaining("a")).isEqualTo(LONGEST_WAIT);
    }

    @Test
    void refusedAttemptDoesNotLengthenTheWait() {
        fail("a", FREE_ATTEMPTS);
        clock.move(FIRST_WAIT.minusMillis(1));
        assertThat(brake.admit("a")).isFalse();
        clock.move(Duration.ofMillis(1));
        assertThat(brake.admit("a")).isTrue();
    }

    @Test
    void othersAreNotHeldUp() {
        fail("a", FREE_ATTEMPTS);
        assertThat(brake.admit("b")).isTrue();
    }

    @Test
    void successForgetsWhatWasBefore() {
        fail("a", FREE_ATTEMPTS - 1);
        brake.succeeded("a");
        fail("a", FREE_ATTEMPTS - 1);
        assertThat(brake.remaining("a")).isZero();
    }

    @Test
    void oldAttemptsAreForgotten() {
        fail("a", FREE_ATTEMPTS);
        clock.move(FIRST_WAIT.plus(LONGEST_WAIT).plusSeconds(1));
        fail("a", FREE_ATTEMPTS - 1);
        assertThat(brake.remaining("a")).isZero();
    }

    @Test
    void clientsAreBounded() {
        fail("first", FREE_ATTEMPTS);
        for (int i = 0; i < MOST_CLIENTS; i++) {
            brake.admit("client " + i);
        }
        assertThat(brake.remaining("first")).isZero();
    }

    private void fail(String client, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(brake.admit(client)).isTrue();
        }
    }

    private static final class HandMovedClock extends Clock {

        private Instant now = Instant.parse("2023-01-10T00:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
