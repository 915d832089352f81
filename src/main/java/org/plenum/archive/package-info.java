/** What the archive keeps: entities, repositories and the meaning of the schema. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gazetteer"})
package org.plenum.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
