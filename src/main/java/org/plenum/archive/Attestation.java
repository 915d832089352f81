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

/** That an article says that a person held a post. A tenure is the first and the last of these, computed, never stored. */
@Entity
public class Attestation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attestation_seq")
    @SequenceGenerator(name = "attestation_seq", sequenceName = "attestation_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(nullable = false)
    private String post;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PostStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private @Nullable Organisation organisation;

    @Column(nullable = false)
    private String titlePrinted;

    private @Nullable LocalDate attestedOn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mention_id")
    private Mention mention;

    @SuppressWarnings("NullAway.Init")
    protected Attestation() {}

    /** @param mention the words that say so; the article they belong to gives the day */
    public Attestation(Person person, Post post, Mention mention) {
        this.article = mention.getArticle();
        this.person = person;
        this.post = post.office();
        this.status = post.status();
        this.organisation = post.organisation();
        this.titlePrinted = post.printed();
        this.attestedOn = article.getDatedOn();
        this.mention = mention;
    }

    /**
     * @param office one wording for each office: "secretary"
     * @param organisation the body; null when the title names none
     * @param printed the whole title as printed
     */
    public record Post(
            String office, PostStatus status, @Nullable Organisation organisation, String printed) {}

    /** Null until stored. */
    public @Nullable Long getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    public Person getPerson() {
        return person;
    }

    /** The office in one wording: "secretary". */
    public String getPost() {
        return post;
    }

    public PostStatus getStatus() {
        return status;
    }

    /** The body; null when the title names none. */
    public @Nullable Organisation getOrganisation() {
        return organisation;
    }

    public String getTitlePrinted() {
        return titlePrinted;
    }

    /** The day by which the article is browsed; null for an undated one. */
    public @Nullable LocalDate getAttestedOn() {
        return attestedOn;
    }

    public Mention getMention() {
        return mention;
    }
}
