/**
 * What people have put right in an article, laid over what the extraction says of it: facts in, facts out. Pure; knows neither rows nor
 * the database.
 */
@NullMarked
@NamedInterface("overlay")
package org.plenum.ingest.overlay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
