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

/** A labelled part of an article's text. Half-open span of UTF-16 offsets; the parts of one article do not overlap. */
@Entity
@IdClass(ArticleLayout.Key.class)
public class ArticleLayout {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @Id
    private int spanStart;

    private int spanEnd;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LayoutLabel label;

    @SuppressWarnings("NullAway.Init")
    protected ArticleLayout() {}

    public ArticleLayout(Article article, int spanStart, int spanEnd, LayoutLabel label) {
        this.article = article;
        this.spanStart = spanStart;
        this.spanEnd = spanEnd;
        this.label = label;
    }

    public Article getArticle() {
        return article;
    }

    public int getSpanStart() {
        return spanStart;
    }

    public int getSpanEnd() {
        return spanEnd;
    }

    public LayoutLabel getLabel() {
        return label;
    }

    public record Key(Long article, int spanStart) {}
}
