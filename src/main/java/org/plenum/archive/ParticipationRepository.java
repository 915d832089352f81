package org.plenum.archive;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What persons did, as articles say. */
public interface ParticipationRepository extends JpaRepository<Participation, Long> {

    List<Participation> findByArticleIdOrderById(Long articleId);
}
