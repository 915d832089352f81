/**
 * What machines read of the public pages: linked data and citation tags in the head of each page, citations as files, the site map, and
 * what crawlers and browsers ask a site for.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"archive", "search", "gazetteer"})
package org.plenum.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
