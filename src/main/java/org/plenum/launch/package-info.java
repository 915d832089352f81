/** Starts Plenum: command line, home folder, embedded PostgreSQL, and the lines that say where to look. */
@NullMarked
@ApplicationModule(allowedDependencies = {"extraction", "gazetteer"})
package org.plenum.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
