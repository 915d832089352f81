package org.plenum.archive;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Credits of articles. */
public interface BylineRepository extends JpaRepository<Byline, Byline.Key> {

    List<Byline> findByArticleIdOrderByListPosition(Long articleId);
}
