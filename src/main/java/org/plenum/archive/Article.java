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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An article with its text as imported. Its natural key is the name of its file. */
@Entity
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String sourceKey;

    @Column(nullable = false)
    private String contentHash;

    @Column(nullable = false)
    private String title;

    private boolean titleDerived;

    @Column(nullable = false)
    private String text;

    private @Nullable LocalDate publishedOn;

    private @Nullable LocalDateTime publishedAt;

    private @Nullable LocalDate datedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable DatedBy datedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outlet_id")
    private @Nullable Outlet outlet;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_code")
    private @Nullable Region region;

    @Enumerated(EnumType.STRING)
    private @Nullable RegionBasis regionBasis;

    private @Nullable String regionReason;

    @Column(nullable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Genre genre;

    @Column(nullable = false)
    private String extractorVersion;

    @Column(nullable = false)
    private Instant importedAt;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    /**
     * @param sourceKey name of the file, relative to the folder imported, with forward slashes
     * @param content what was read from it
     * @param about what the extraction says of the article itself
     */
    public Article(String sourceKey, Content content, About about) {
        this.sourceKey = sourceKey;
        read(content, about);
    }

    /** Takes over what a new reading of the file says; the article stays the same one. */
    public void reread(Content content, About about) {
        read(content, about);
    }

    private void read(Content content, About about) {
        contentHash = content.hash();
        text = content.text();
        extractorVersion = content.extractorVersion();
        importedAt = content.importedAt();
        title = about.title();
        titleDerived = about.titleDerived();
        publishedOn = about.publishedOn();
        publishedAt = about.publishedAt();
        datedOn = about.datedOn();
        datedBy = about.datedBy();
        outlet = about.outlet();
        region = about.region();
        regionBasis = about.regionBasis();
        regionReason = about.regionReason();
        language = about.language();
        genre = about.genre();
    }

    /**
     * What was read from the file, when and by what.
     *
     * @param hash SHA-256 of the file's bytes, lower-case hexadecimal
     * @param text what the bytes say, unmodified; every span counts UTF-16 units of it
     * @param extractorVersion version of the extraction that read it
     */
    public record Content(String hash, String text, String extractorVersion, Instant importedAt) {}

    /**
     * What an article says of itself.
     *
     * @param titleDerived the text has no headline; the title was made from its first sentence
     * @param publishedOn day of publication; null when the text does not print it
     * @param publishedAt time of publication as printed, without zone; null when only a day is printed
     * @param reportedDay first day of the meeting that it reports; null when unknown; dates the article when nothing else does
     * @param region the division it is about; null when unknown
     * @param regionBasis null exactly when {@code region} is null
     * @param regionReason why this division, or why none, in words; null when there is nothing to say
     * @param language BCP 47 tag
     */
    public record About(
            String title,
            boolean titleDerived,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDateTime publishedAt,
            @Nullable LocalDate reportedDay,
            @Nullable Outlet outlet,
            @Nullable Region region,
            @Nullable RegionBasis regionBasis,
            @Nullable String regionReason,
            String language,
            Genre genre) {

        /** The day by which the article is browsed: of publication, else of its meeting; null when neither is known. */
        public @Nullable LocalDate datedOn() {
            return publishedOn != null ? publishedOn : reportedDay;
        }

        @Nullable
        DatedBy datedBy() {
            if (publishedOn != null) {
                return DatedBy.PUBLICATION;
            }
            return reportedDay != null ? DatedBy.MEETING : null;
        }
    }

    /** Null until stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getSourceKey() {
        return sourceKey;
    }

    /** SHA-256 of the file's bytes, lower-case hexadecimal. */
    public String getContentHash() {
        return contentHash;
    }

    public String getTitle() {
        return title;
    }

    /** True when the text has no headline and the title was made from its first sentence. */
    public boolean isTitleDerived() {
        return titleDerived;
    }

    /** What was imported, unmodified; every span counts UTF-16 units of it. */
    public String getText() {
        return text;
    }

    /** Null when the text does not print it. */
    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    /** As printed, without zone; null when only a day is printed. */
    public @Nullable LocalDateTime getPublishedAt() {
        return publishedAt;
    }

    /** The day by which the article is browsed; null for an undated one. */
    public @Nullable LocalDate getDatedOn() {
        return datedOn;
    }

    /** What gives that day; null exactly when there is none. */
    public @Nullable DatedBy getDatedBy() {
        return datedBy;
    }

    public @Nullable Outlet getOutlet() {
        return outlet;
    }

    /** The division it is about; null when unknown. */
    public @Nullable Region getRegion() {
        return region;
    }

    public @Nullable RegionBasis getRegionBasis() {
        return regionBasis;
    }

    /** Why this division, or why none, in words. */
    public @Nullable String getRegionReason() {
        return regionReason;
    }

    /** BCP 47 tag. */
    public String getLanguage() {
        return language;
    }

    public Genre getGenre() {
        return genre;
    }

    public String getExtractorVersion() {
        return extractorVersion;
    }

    public Instant getImportedAt() {
        return importedAt;
    }
}
