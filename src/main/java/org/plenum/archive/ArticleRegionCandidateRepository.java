package org.plenum.archive;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Divisions between which the evidence of an article could not decide. */
public interface ArticleRegionCandidateRepository
        extends JpaRepository<ArticleRegionCandidate, ArticleRegionCandidate.Key> {

    List<ArticleRegionCandidate> findByArticleIdOrderByRegionCode(Long articleId);
}
