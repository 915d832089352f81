package org.plenum.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** One of the divisions between which the evidence of an article could not decide. */
@Entity
@IdClass(ArticleRegionCandidate.Key.class)
public class ArticleRegionCandidate {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_code")
    private Region region;

    @SuppressWarnings("NullAway.Init")
    protected ArticleRegionCandidate() {}

    public ArticleRegionCandidate(Article article, Region region) {
        this.article = article;
        this.region = region;
    }

    public Article getArticle() {
        return article;
    }

    public Region getRegion() {
        return region;
    }

    public record Key(Long article, String region) {}
}
