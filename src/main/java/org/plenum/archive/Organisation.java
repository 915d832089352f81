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
import org.jspecify.annotations.Nullable;

/** A body. Kind, canonical wording, division and level are its natural key, with a number for bodies of one name told apart. */
@Entity
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_seq")
    @SequenceGenerator(name = "organisation_seq", sequenceName = "organisation_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String nameKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable OrganisationLevel level;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_code")
    private @Nullable Region region;

    @Column(nullable = false)
    private int apart;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable Organisation parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private @Nullable Organisation mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    /**
     * @param name for display, with its place where that is known: "Yueyang Municipal Party Committee"
     * @param nameKey canonical wording without place: "party-committee/organization-department"
     * @param level null when unknown
     * @param region the division it belongs to; null when unknown, and for a national body
     */
    public Organisation(
            String name,
            String nameKey,
            OrganisationKind kind,
            @Nullable OrganisationLevel level,
            @Nullable Region region) {
        this.name = name;
        this.nameKey = nameKey;
        this.kind = kind;
        this.level = level;
        this.region = region;
    }

    /** Of the same name and place, but another; see {@link #getApart}. */
    public Organisation toldApart(int number) {
        apart = number;
        return this;
    }

    /** From now on it is called so; what names it in the natural key stays. */
    public void call(String given) {
        name = given;
    }

    /** Notes of which body it is part, once an article says so; one that is known stays, and nothing is put under its own part. */
    public void placeUnder(Organisation found) {
        if (parent != null) {
            return;
        }
        for (Organisation above = found; above != null; above = above.getParent()) {
            if (above == this || (id != null && id.equals(above.getId()))) {
                return;
            }
        }
        parent = found;
    }

    /** Null until stored. */
    public @Nullable Long getId() {
        return id;
    }

    /** The name for display, with its place where that is known. */
    public String getName() {
        return name;
    }

    /** Canonical wording without place. */
    public String getNameKey() {
        return nameKey;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    /** Null when unknown. */
    public @Nullable OrganisationLevel getLevel() {
        return level;
    }

    /** The division it belongs to; null when unknown, and for a national body. */
    public @Nullable Region getRegion() {
        return region;
    }

    /** 0 for the first of a name in a place; 1, 2 ... for others of that name whom somebody has told apart. */
    public int getApart() {
        return apart;
    }

    /** The body that this one turned out to be; null for one in its own right. */
    public @Nullable Organisation getMergedInto() {
        return mergedInto;
    }

    /** The body it is part of; null when none is known. */
    public @Nullable Organisation getParent() {
        return parent;
    }
}
