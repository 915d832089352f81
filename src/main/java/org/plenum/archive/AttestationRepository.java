package org.plenum.archive;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Posts held, as articles say. */
public interface AttestationRepository extends JpaRepository<Attestation, Long> {

    List<Attestation> findByArticleIdOrderById(Long articleId);
}
