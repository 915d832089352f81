package org.plenum;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the arrows between the rooms: who may use whom, and only by what a room shows. */
class ModularityTests {

    @Test
    void roomsKeepToTheirArrows() {
        ApplicationModules.of(PlenumApplication.class).verify();
    }
}
