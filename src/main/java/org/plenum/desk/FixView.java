package org.plenum.desk;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.CorrectionStore.Stored;
import org.plenum.ingest.overlay.Fix;

/**
 * A correction as a page shows it.
 *
 * @param words that name the fact; null for one of the article itself
 * @param of words that name the person whose post or role it is; null for other facts
 * @param detail role or kind of mention; empty for most
 * @param was what stood there, for the properties that differ
 * @param note why; null when not said
 * @param withdrawnBy null while in force
 */
record FixView(
        long id,
        String field,
        @Nullable String words,
        @Nullable String of,
        String detail,
        boolean struck,
        List<FixText.Property> value,
        List<FixText.Property> was,
        @Nullable String note,
        String by,
        ZonedDateTime at,
        @Nullable String withdrawnBy,
        @Nullable ZonedDateTime withdrawnAt) {

    static FixView of(Stored stored) {
        Fix fix = stored.fix();
        return new FixView(
                stored.id(),
                fix.field().name(),
                fix.words() == null ? null : fix.words().words(),
                fix.of() == null ? null : fix.of().words(),
                fix.detail(),
                fix.struck(),
                FixText.properties(fix.value()),
                FixText.properties(fix.was()).stream()
                        .filter(property -> fix.struck() || fix.value().containsKey(property.name()))
                        .toList(),
                stored.note(),
                stored.madeBy(),
                stored.madeAt().atZone(ZoneId.systemDefault()),
                stored.withdrawnBy(),
                stored.withdrawnAt() == null ? null : stored.withdrawnAt().atZone(ZoneId.systemDefault()));
    }
}
