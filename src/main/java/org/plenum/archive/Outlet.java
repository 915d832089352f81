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
import org.jspecify.annotations.Nullable;

/** A paper, site or office that publishes articles. Its natural key is its folded name. */
@Entity
public class Outlet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outlet_seq")
    @SequenceGenerator(name = "outlet_seq", sequenceName = "outlet_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String nameKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_code")
    private @Nullable Region region;

    @SuppressWarnings("NullAway.Init")
    protected Outlet() {}

    /**
     * @param name as printed
     * @param region the division whose paper it is; null when unknown or none
     */
    public Outlet(String name, @Nullable Region region) {
        this.name = name;
        this.nameKey = NameKey.of(name);
        this.region = region;
    }

    /** Notes the division once an article says it; one that is known stays. */
    public void locate(@Nullable Region found) {
        if (region == null) {
            region = found;
        }
    }

    /** Null until stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getNameKey() {
        return nameKey;
    }

    /** The division whose paper it is; null when unknown or none. */
    public @Nullable Region getRegion() {
        return region;
    }
}
