package org.plenum;

import java.util.OptionalInt;
import org.plenum.launch.Cli;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the archive, or runs the command that the arguments name. */
@SpringBootApplication
public class PlenumApplication {

    public static void main(String[] args) {
        OptionalInt exitCode = Cli.run(args);
        if (exitCode.isPresent()) {
            System.exit(exitCode.getAsInt());
        }
        SpringApplication.run(PlenumApplication.class, args);
    }
}
