package org.plenum.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;

/** Divisions. */
public interface RegionRepository extends JpaRepository<Region, String> {

    /** The provinces, or the divisions directly below one, in the order of codes. */
    List<Region> findByParentCodeOrderByCode(@Nullable String parentCode);
}
