package org.plenum.archive;

import org.springframework.data.jpa.repository.JpaRepository;

/** Articles, with their texts. Lists of them are asked as projections, see the search room. */
public interface ArticleRepository extends JpaRepository<Article, Long> {}
