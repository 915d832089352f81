package org.plenum.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** That an article reports a meeting. */
@Entity
@IdClass(MeetingReport.Key.class)
public class MeetingReport {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @SuppressWarnings("NullAway.Init")
    protected MeetingReport() {}

    public MeetingReport(Meeting meeting, Article article) {
        this.meeting = meeting;
        this.article = article;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Article getArticle() {
        return article;
    }

    public record Key(Long meeting, Long article) {}
}
