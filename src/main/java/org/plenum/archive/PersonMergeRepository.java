package org.plenum.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Merges of persons. */
public interface PersonMergeRepository extends JpaRepository<PersonMerge, Long> {

    Optional<PersonMerge> findByLoserIdAndUndoneAtIsNull(Long loserId);
}
