package org.plenum.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Articles. Lists of them are asked as projections without the text, see the search room. */
public interface ArticleRepository extends JpaRepository<Article, Long> {

    Optional<Article> findBySourceKey(String sourceKey);
}
