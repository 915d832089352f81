package org.plenum.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person has put right. Keyed by natural keys, so that no re-import loses it. At most one a field is in force. */
@Entity
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_seq")
    @SequenceGenerator(name = "correction_seq", sequenceName = "correction_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false)
    private String targetKind;

    @Column(nullable = false)
    private String targetKey;

    @Column(nullable = false)
    private String field;

    @Column(name = "value")
    private @Nullable String value;

    private @Nullable String note;

    @Column(nullable = false)
    private String madeBy;

    @Column(nullable = false)
    private Instant madeAt;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    /**
     * @param target what is put right
     * @param field which property of it
     * @param value the right value; null when there is none
     * @param note why; null when not said
     */
    public Correction(
            Target target, String field, @Nullable String value, @Nullable String note, String madeBy, Instant madeAt) {
        this.targetKind = target.kind();
        this.targetKey = target.key();
        this.field = field;
        this.value = value;
        this.note = note;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /**
     * @param kind table of the row: "person"
     * @param key its natural key
     */
    public record Target(String kind, String key) {}

    /** Takes the correction back; it stays in the record. */
    public void withdraw(Instant when) {
        if (withdrawnAt != null) {
            throw new IllegalStateException("withdrawn already");
        }
        withdrawnAt = when;
    }

    /** Null until stored. */
    public @Nullable Long getId() {
        return id;
    }

    public Target getTarget() {
        return new Target(targetKind, targetKey);
    }

    public String getField() {
        return field;
    }

    public @Nullable String getValue() {
        return value;
    }

    public @Nullable String getNote() {
        return note;
    }

    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Null while in force. */
    public @Nullable Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
