package org.plenum.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tour, a visit or a reception, as one article says it. Written and read in bulk underneath JPA, with its places and participants,
 * which go with it.
 */
@Entity
public class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity_seq")
    @SequenceGenerator(name = "activity_seq", sequenceName = "activity_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    private int listPosition;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ActivityKind kind;

    private @Nullable LocalDate takenOn;

    private @Nullable LocalDate takenUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable PartOfDay partOfDay;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_code")
    private @Nullable Region region;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mention_id")
    private Mention mention;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    /** Null until stored. */
    public @Nullable Long getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    /** Order in the article, from 1. */
    public int getListPosition() {
        return listPosition;
    }

    public ActivityKind getKind() {
        return kind;
    }

    /** The day, or the first of several; null when unknown. */
    public @Nullable LocalDate getTakenOn() {
        return takenOn;
    }

    /** The last of several days; null for one day. */
    public @Nullable LocalDate getTakenUntil() {
        return takenUntil;
    }

    public @Nullable PartOfDay getPartOfDay() {
        return partOfDay;
    }

    /** The division that the article is about; null when unknown. */
    public @Nullable Region getRegion() {
        return region;
    }

    /** The words that say what was done. */
    public Mention getMention() {
        return mention;
    }
}
