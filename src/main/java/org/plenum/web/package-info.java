/** The public pages: controllers, view records, layout and errors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"archive", "search", "gazetteer"})
package org.plenum.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
