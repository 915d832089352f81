package org.plenum.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A form in which a person's name is printed. */
@Entity
@IdClass(PersonName.Key.class)
public class PersonName {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Id
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NameScript script;

    @SuppressWarnings("NullAway.Init")
    protected PersonName() {}

    public PersonName(Person person, String name) {
        this.person = person;
        this.name = name;
        this.script = name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                ? NameScript.HAN
                : NameScript.LATIN;
    }

    public Person getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public NameScript getScript() {
        return script;
    }

    public record Key(Long person, String name) {}
}
