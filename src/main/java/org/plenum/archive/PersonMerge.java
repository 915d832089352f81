package org.plenum.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody found two persons to be one. Can be undone. */
@Entity
public class PersonMerge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_merge_seq")
    @SequenceGenerator(name = "person_merge_seq", sequenceName = "person_merge_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "loser_id")
    private Person loser;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "winner_id")
    private Person winner;

    private @Nullable String note;

    @Column(nullable = false)
    private String madeBy;

    @Column(nullable = false)
    private Instant madeAt;

    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonMerge() {}

    /**
     * @param loser the person that is no longer one of its own; its address leads to the winner
     * @param note why; null when not said
     */
    public PersonMerge(Person loser, Person winner, @Nullable String note, String madeBy, Instant madeAt) {
        this.loser = loser;
        this.winner = winner;
        this.note = note;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** Takes the merge back; it stays in the record. */
    public void undo(Instant when) {
        if (undoneAt != null) {
            throw new IllegalStateException("undone already");
        }
        undoneAt = when;
    }

    /** Null until stored. */
    public @Nullable Long getId() {
        return id;
    }

    public Person getLoser() {
        return loser;
    }

    public Person getWinner() {
        return winner;
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
    public @Nullable Instant getUndoneAt() {
        return undoneAt;
    }
}
