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

/** What a person did, as one article says. Without a meeting: not at one that the article reports. */
@Entity
public class Participation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "participation_seq")
    @SequenceGenerator(name = "participation_seq", sequenceName = "participation_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private @Nullable Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(nullable = false)
    private String rolePrinted;

    private @Nullable String titlePrinted;

    @Column(nullable = false)
    private String namePrinted;

    private @Nullable Integer listPosition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mention_id")
    private Mention mention;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    /** @param mention the words that say so; they belong to the article that says it */
    public Participation(Person person, @Nullable Meeting meeting, Role role, Printed printed, Mention mention) {
        this.article = mention.getArticle();
        this.meeting = meeting;
        this.person = person;
        this.role = role;
        this.rolePrinted = printed.role();
        this.titlePrinted = printed.title();
        this.namePrinted = printed.name();
        this.listPosition = printed.listPosition();
        this.mention = mention;
    }

    /**
     * How the article prints it.
     *
     * @param role the words for the role: "presided over"
     * @param title the person's title; null when none is printed
     * @param name the person's name
     * @param listPosition place in the list of those present, from 1; null outside such a list
     */
    public record Printed(
            String role,
            @Nullable String title,
            String name,
            @Nullable Integer listPosition) {}

    /** Null until stored. */
    public @Nullable Long getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    /** Null when the role was not at a meeting that the article reports. */
    public @Nullable Meeting getMeeting() {
        return meeting;
    }

    public Person getPerson() {
        return person;
    }

    public Role getRole() {
        return role;
    }

    public String getRolePrinted() {
        return rolePrinted;
    }

    public @Nullable String getTitlePrinted() {
        return titlePrinted;
    }

    public String getNamePrinted() {
        return namePrinted;
    }

    /** Protocol order: place in the article's list of those present, from 1; null outside such a list. */
    public @Nullable Integer getListPosition() {
        return listPosition;
    }

    public Mention getMention() {
        return mention;
    }
}
