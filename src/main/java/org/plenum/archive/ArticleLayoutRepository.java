package org.plenum.archive;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Labelled parts of articles. */
public interface ArticleLayoutRepository extends JpaRepository<ArticleLayout, ArticleLayout.Key> {

    List<ArticleLayout> findByArticleIdOrderBySpanStart(Long articleId);
}
