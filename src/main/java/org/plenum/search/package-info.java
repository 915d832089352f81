/** Answers what lists show: queries by date, division, name and body, with pages and exact counts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"archive", "gazetteer"})
package org.plenum.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
