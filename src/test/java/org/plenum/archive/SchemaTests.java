package org.plenum.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.Level;
import org.plenum.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every table keeps to. That the entities fit the tables is shown by the context starting: Hibernate validates. */
@DatabaseTest
@Import({ArchiveConfiguration.class, RegionMigration.class})
class SchemaTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RegionRepository regions;

    @Test
    void everyForeignKeyHasAnIndexThatBeginsWithItsColumn() {
        List<String> withoutIndex = jdbc.sql("""
                select k.conrelid::regclass || '.' || a.attname
                from pg_constraint k
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                where k.contype = 'f'
                  and not exists (
                    select 1 from pg_index i
                    where i.indrelid = k.conrelid
                      and i.indkey[0] = k.conkey[1]
                      and (i.indpred is null
                           or pg_get_expr(i.indpred, i.indrelid) = '(' || quote_ident(a.attname) || ' IS NOT NULL)'))
                order by 1
                """).query(String.class).list();

        assertThat(withoutIndex).isEmpty();
    }

    @Test
    void foreignKeysHaveOneColumn() {
        assertThat(jdbc.sql("select count(*) from pg_constraint where contype = 'f' and cardinality(conkey) > 1")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void everyTableHasAPrimaryKeyExceptTheBatchParameters() {
        assertThat(jdbc.sql("""
                        select relname from pg_class c
                        where relkind = 'r' and relnamespace = 'public'::regnamespace
                          and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')
                        """).query(String.class).list()).containsExactly("batch_job_execution_params");
    }

    @Test
    void everyDivisionOfTheGazetteerIsARegion() {
        assertThat(regions.count())
                .isEqualTo(Gazetteer.standard().divisions().size())
                .isEqualTo(3_214);
        assertThat(regions.findById("441224")).hasValueSatisfying(huaiji -> {
            assertThat(huaiji.getNameEn()).isEqualTo("Huaiji County");
            assertThat(huaiji.getNameZh()).isEqualTo("怀集县");
            assertThat(huaiji.getLevel()).isEqualTo(Level.COUNTY);
            assertThat(huaiji.getParent()).extracting(Region::getCode).isEqualTo("441200");
        });
        assertThat(regions.findByParentCodeOrderByCode(null))
                .hasSize(34)
                .allMatch(province -> province.getLevel() == Level.PROVINCE);
    }

    @Test
    void aDivisionsDescendantsAreARangeOfCodes() {
        Gazetteer gazetteer = Gazetteer.standard();
        assertThat(gazetteer.divisions()).allSatisfy(division -> {
            for (Division above : gazetteer.lineage(division.code())) {
                assertThat(CodeRange.of(above.code()).contains(division.code())).isTrue();
            }
        });
    }
}
