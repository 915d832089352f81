package org.plenum.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.plenum.gazetteer.Level;

/** A division of China, as the gazetteer has it; loaded at migration, never changed by the application. */
@Entity
@Immutable
public class Region {

    @Id
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_code")
    private @Nullable Region parent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level level;

    @Column(nullable = false)
    private String nameEn;

    @Column(nullable = false)
    private String nameZh;

    @SuppressWarnings("NullAway.Init")
    protected Region() {}

    public Region(String code, @Nullable Region parent, Level level, String nameEn, String nameZh) {
        this.code = code;
        this.parent = parent;
        this.level = level;
        this.nameEn = nameEn;
        this.nameZh = nameZh;
    }

    /** Six digits of GB/T 2260. */
    public String getCode() {
        return code;
    }

    /** The division above; null for a province. */
    public @Nullable Region getParent() {
        return parent;
    }

    public Level getLevel() {
        return level;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getNameZh() {
        return nameZh;
    }
}
