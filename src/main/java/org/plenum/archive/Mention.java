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

/** Evidence: the words of an article that prove a fact, and the rule that read them. */
@Entity
public class Mention {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mention_seq")
    @SequenceGenerator(name = "mention_seq", sequenceName = "mention_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MentionKind kind;

    private int spanStart;

    private int spanEnd;

    @Column(nullable = false)
    private String quote;

    @Column(nullable = false)
    private String rule;

    private double confidence;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private @Nullable Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private @Nullable Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private @Nullable Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_code")
    private @Nullable Region region;

    @SuppressWarnings("NullAway.Init")
    protected Mention() {}

    public Mention(Article article, MentionKind kind, Proof proof, Subject subject) {
        this.article = article;
        this.kind = kind;
        this.spanStart = proof.start();
        this.spanEnd = proof.end();
        this.quote = proof.quote();
        this.rule = proof.rule();
        this.confidence = proof.confidence();
        this.person = subject.person();
        this.organisation = subject.organisation();
        this.meeting = subject.meeting();
        this.region = subject.region();
    }

    /**
     * @param start first UTF-16 offset into the article's text
     * @param end offset behind the last
     * @param quote the words there
     * @param rule id of the rule that read them
     * @param confidence in (0, 1]
     */
    public record Proof(int start, int end, String quote, String rule, double confidence) {}

    /** What the words are about: any of these, or none when they are about the article itself. */
    public record Subject(
            @Nullable Person person,
            @Nullable Organisation organisation,
            @Nullable Meeting meeting,
            @Nullable Region region) {

        public static final Subject ARTICLE = new Subject(null, null, null, null);

        public static Subject of(Person person) {
            return new Subject(person, null, null, null);
        }

        public static Subject of(Organisation organisation) {
            return new Subject(null, organisation, null, null);
        }

        public static Subject of(Meeting meeting) {
            return new Subject(null, null, meeting, null);
        }

        public static Subject of(@Nullable Region region) {
            return new Subject(null, null, null, region);
        }
    }

    /** Null until stored. */
    public @Nullable Long getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    public MentionKind getKind() {
        return kind;
    }

    /** First UTF-16 offset into the article's text. */
    public int getSpanStart() {
        return spanStart;
    }

    /** Offset behind the last. */
    public int getSpanEnd() {
        return spanEnd;
    }

    public String getQuote() {
        return quote;
    }

    /** Id of the rule that read the words. */
    public String getRule() {
        return rule;
    }

    /** Probability that the fact is true, in (0, 1]. */
    public double getConfidence() {
        return confidence;
    }

    public @Nullable Person getPerson() {
        return person;
    }

    public @Nullable Organisation getOrganisation() {
        return organisation;
    }

    public @Nullable Meeting getMeeting() {
        return meeting;
    }

    public @Nullable Region getRegion() {
        return region;
    }
}
