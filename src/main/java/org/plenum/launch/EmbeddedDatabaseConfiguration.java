package org.plenum.launch;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Runs Plenum's own PostgreSQL, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoOtherDatabase.class)
class EmbeddedDatabaseConfiguration {

    private static final Map<String, String> SETTINGS = Map.of(
            "cluster_name", "plenum",
            "jit", "off", // costs more than it gains on queries that take milliseconds
            "log_checkpoints", "off",
            "max_connections", "40",
            "max_wal_size", "1GB", // less makes an import write its pages again and again
            "shared_buffers", "128MB");

    @Bean
    PostgresServer postgresServer(Home home) {
        var folder = home.folder("postgres");
        // Told of the server before it starts: the application may be stopped when it does not know this bean yet.
        PostgresServer server = PostgresServer.start(
                PostgresBinaries.unpackBelow(folder),
                folder,
                SETTINGS,
                starting -> SpringApplication.getShutdownHandlers().add(starting::close));
        return server;
    }

    @Bean
    PostgresKeeper postgresKeeper(PostgresServer server, ApplicationContext application) {
        return new PostgresKeeper(
                server,
                PostgresKeeper.PAUSES,
                () -> AvailabilityChangeEvent.publish(application, LivenessState.BROKEN));
    }

    /** The data source is made from this, and so closed before the server. */
    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(PostgresServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return PostgresServer.USER;
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.jdbcUrl(PostgresServer.DATABASE);
            }
        };
    }

    static class NoOtherDatabase extends NoneNestedConditions {

        NoOtherDatabase() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class DataSourceUrl {}
    }
}
