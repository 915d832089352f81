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

/** Somebody credited with an article. Reporters are no officials and no {@link Person}. */
@Entity
@IdClass(Byline.Key.class)
public class Byline {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @Id
    private int listPosition;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BylineKind kind;

    @SuppressWarnings("NullAway.Init")
    protected Byline() {}

    /** @param listPosition order in which the article prints its credits, from 1 */
    public Byline(Article article, int listPosition, String name, BylineKind kind) {
        this.article = article;
        this.listPosition = listPosition;
        this.name = name;
        this.kind = kind;
    }

    public Article getArticle() {
        return article;
    }

    public int getListPosition() {
        return listPosition;
    }

    public String getName() {
        return name;
    }

    public BylineKind getKind() {
        return kind;
    }

    public record Key(Long article, int listPosition) {}
}
