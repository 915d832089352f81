package org.plenum.archive;

import org.springframework.data.jpa.repository.JpaRepository;

/** What persons have put right. */
public interface CorrectionRepository extends JpaRepository<Correction, Long> {}
