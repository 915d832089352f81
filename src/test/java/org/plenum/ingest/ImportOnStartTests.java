package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.unit.DataSize;

/** A database that is gone is a failure, unless the server itself is going. */
class ImportOnStartTests {

    private final ImportRunner imports = mock();
    private final ConfigurableApplicationContext application = mock();
    private final ImportOnStart start = new ImportOnStart(
            imports,
            mock(),
            new IngestProperties(
                    Path.of("seeds"),
                    true,
                    DataSize.ofMegabytes(1),
                    new IngestProperties.Imports(
                            List.of(), DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), 1, Duration.ofDays(7), 1)),
            application);

    ImportOnStartTests() {
        doThrow(new CannotCreateTransactionException("the pool is closed"))
                .when(imports)
                .recover();
    }

    @Test
    void serverThatStopsWhileItStartsSaysSoInALine() {
        when(application.isClosed()).thenReturn(true);

        assertThatCode(() -> start.run(new DefaultApplicationArguments())).doesNotThrowAnyException();
    }

    @Test
    void databaseThatIsGoneFailsTheStart() {
        assertThatThrownBy(() -> start.run(new DefaultApplicationArguments()))
                .isInstanceOf(CannotCreateTransactionException.class);
    }
}
