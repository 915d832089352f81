package org.plenum.archive;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.springframework.stereotype.Component;

/**
 * Loads the gazetteer's divisions into {@code region}. Repeatable: runs again whenever the gazetteer's data change. A division that
 * has gone from the gazetteer keeps its row, since articles may refer to it.
 */
@Component
class RegionMigration implements JavaMigration {

    private static final String UPSERT = """
            insert into region (code, parent_code, level, name_en, name_zh) values (?, ?, ?, ?, ?)
            on conflict (code) do update
            set parent_code = excluded.parent_code, level = excluded.level,
                name_en = excluded.name_en, name_zh = excluded.name_zh""";

    private final Gazetteer gazetteer;

    RegionMigration(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (PreparedStatement upsert = context.getConnection().prepareStatement(UPSERT)) {
            for (Division division : gazetteer.divisions()) {
                upsert.setString(1, division.code());
                upsert.setString(2, division.parentCode());
                upsert.setString(3, division.level().name());
                upsert.setString(4, division.nameEn());
                upsert.setString(5, division.nameZh());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    /** Null makes the migration a repeatable one. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "divisions of the gazetteer";
    }

    /** Of the data, not of this class: other data are another migration to run. */
    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        for (Division division : gazetteer.divisions()) {
            String row = String.join(
                    "\t",
                    division.code(),
                    String.valueOf(division.parentCode()),
                    division.level().name(),
                    division.nameEn(),
                    division.nameZh());
            checksum.update((row + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
