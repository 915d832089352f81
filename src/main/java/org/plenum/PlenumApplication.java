package org.plenum;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Plenum. */
@SpringBootApplication
public class PlenumApplication {

    public static void main(String[] args) {
        SpringApplication.run(PlenumApplication.class, args);
    }
}
