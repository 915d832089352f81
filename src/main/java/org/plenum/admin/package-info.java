/** The administrator's pages and who may see them: login, import runs, re-import. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ingest", "archive", "search", "search :: index", "web"})
package org.plenum.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
