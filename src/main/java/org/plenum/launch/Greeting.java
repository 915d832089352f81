package org.plenum.launch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where to look, once Plenum answers. Who the administrator is, the room of the administrator has said before. */
@Component
class Greeting {

    private static final Logger log = LoggerFactory.getLogger(Greeting.class);

    private final Home home;
    private final ObjectProvider<PostgresServer> server;
    private final Environment environment;

    Greeting(Home home, ObjectProvider<PostgresServer> server, Environment environment) {
        this.home = home;
        this.server = server;
        this.environment = environment;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void greet(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            log.info("Data folder: {}; database: {}", home.folder(), database());
            log.info(
                    "Plenum is ready: http://localhost:{}{}",
                    context.getWebServer().getPort(),
                    path());
        }
    }

    private String database() {
        return server.getIfAvailable() == null
                ? environment.getProperty("spring.datasource.url", "").replaceAll("\\?.*", "") // may hold a password
                : "embedded PostgreSQL " + PostgresServer.MAJOR_VERSION;
    }

    private String path() {
        return environment.getProperty("server.servlet.context-path", "");
    }
}
