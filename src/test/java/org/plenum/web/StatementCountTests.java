package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A page costs the same number of statements however much it shows. */
@Import(StatementCountTests.Counting.class)
class StatementCountTests extends PageTests {

    @Autowired
    private Statements statements;

    @Test
    void pagesCostAFixedNumberOfStatements() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        Map<String, Integer> costs = new LinkedHashMap<>();
        costs.put("/", 10);
        costs.put("/articles?q=Yu+Xiaojun&region=440000&person=" + huaiji.yu(), 10);
        costs.put("/articles/" + huaiji.article(), 12);
        costs.put("/people?q=Yu", 4);
        costs.put("/people/" + huaiji.yu(), 16);
        costs.put("/people/" + huaiji.yu() + "/network.json", 4);
        costs.put("/meetings?region=440000", 7);
        costs.put("/meetings/calendar?year=2022", 7);
        costs.put("/meetings/" + huaiji.meeting(), 6);
        costs.put("/organisations", 4);
        costs.put("/organisations/" + huaiji.committee(), 7);
        costs.put("/regions", 5);
        costs.put("/regions/441224", 14);
        Map<String, Integer> few = measured(costs.keySet());

        for (int i = 0; i < 15; i++) {
            archive.more(huaiji, i);
        }
        Map<String, Integer> many = measured(costs.keySet());

        assertThat(many).isEqualTo(few);
        costs.forEach(
                (address, most) -> assertThat(many.get(address)).as(address).isLessThanOrEqualTo(most));
    }

    private Map<String, Integer> measured(Iterable<String> addresses) {
        Map<String, Integer> measured = new LinkedHashMap<>();
        for (String address : addresses) {
            statements.forget();
            assertThat(get(address)).as(address).hasStatusOk();
            measured.put(address, statements.seen());
        }
        return measured;
    }

    /** Of the thread that asks for pages only: what goes on in the background is no part of a page. */
    static final class Statements {

        private final ThreadLocal<Integer> seen = ThreadLocal.withInitial(() -> 0);

        void forget() {
            seen.remove();
        }

        void count() {
            seen.set(seen.get() + 1);
        }

        int seen() {
            return seen.get();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static Statements statements() {
            return new Statements();
        }

        @Bean
        static BeanPostProcessor countingDataSource(ObjectProvider<Statements> statements) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source
                            ? new CountingDataSource(source, statements.getObject())
                            : bean;
                }
            };
        }
    }

    private static final class CountingDataSource extends DelegatingDataSource {

        private final Statements statements;

        CountingDataSource(DataSource target, Statements statements) {
            super(target);
            this.statements = statements;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().startsWith("prepareStatement")) {
                            statements.count();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    });
        }
    }
}
