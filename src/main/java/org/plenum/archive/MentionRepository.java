package org.plenum.archive;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Evidence. */
public interface MentionRepository extends JpaRepository<Mention, Long> {

    List<Mention> findByArticleIdOrderBySpanStartAscIdAsc(Long articleId);
}
