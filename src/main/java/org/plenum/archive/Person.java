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

/** An official: a name in a place. Folded name, scope and province are the natural key, with a number for namesakes told apart; namesakes elsewhere are other persons. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String nameKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PersonScope scope;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_code")
    private @Nullable Region region;

    @Column(nullable = false)
    private int apart;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private @Nullable Person mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(String name, PersonScope scope, @Nullable Region province) {
        this.name = name;
        this.nameKey = NameKey.of(name);
        this.scope = scope;
        this.region = province;
    }

    /** A national leader. */
    public static Person national(String name) {
        return new Person(name, PersonScope.NATIONAL, null);
    }

    /** Somebody of the lineage of a province. */
    public static Person ofProvince(String name, Region province) {
        return new Person(name, PersonScope.PROVINCE, province);
    }

    /** Somebody whose place is unknown. */
    public static Person unplaced(String name) {
        return new Person(name, PersonScope.UNKNOWN, null);
    }

    /** The same name and place, but somebody else; see {@link #getApart}. */
    public Person toldApart(int number) {
        apart = number;
        return this;
    }

    /** From now on they are called so; the folded name of the natural key stays. */
    public void call(String given) {
        name = given;
    }

    /** Null until stored. */
    public @Nullable Long getId() {
        return id;
    }

    /** The name as first printed. */
    public String getName() {
        return name;
    }

    /** The folded name, see {@link NameKey}. */
    public String getNameKey() {
        return nameKey;
    }

    public PersonScope getScope() {
        return scope;
    }

    /** The province of the person's lineage; null unless the scope is {@link PersonScope#PROVINCE}. */
    public @Nullable Region getRegion() {
        return region;
    }

    /** 0 for the first of a name in a place; 1, 2 ... for namesakes there whom somebody has told apart. */
    public int getApart() {
        return apart;
    }

    /** The person that this one turned out to be; null for a person in its own right. */
    public @Nullable Person getMergedInto() {
        return mergedInto;
    }
}
