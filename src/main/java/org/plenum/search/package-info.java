/** Answers what pages show: lists by date, division, name and body, with pages and exact counts; and one thing with all that is known of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"archive", "gazetteer"})
package org.plenum.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
