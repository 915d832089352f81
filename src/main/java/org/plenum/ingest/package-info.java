/** The import job: reads a folder of articles, extracts their facts, resolves them to rows and keeps the history of its runs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"extraction", "archive", "gazetteer"})
package org.plenum.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
