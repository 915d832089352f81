package org.plenum.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Outlets. */
public interface OutletRepository extends JpaRepository<Outlet, Long> {

    List<Outlet> findByNameKeyIn(Collection<String> nameKeys);
}
