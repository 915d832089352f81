/**
 * The editor's desk: what people decide on facts, on who is who and on what the import was not sure of. A decision is stored apart from
 * what the extraction says, attributed, reversible, and laid over every import; see docs/adr/0011.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"extraction", "ingest", "ingest :: overlay", "archive", "search", "gazetteer", "web"})
package org.plenum.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
