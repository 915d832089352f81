/**
 * Extraction by the Java Microbenchmark Harness, beside Stanford CoreNLP on the same texts in the same run. Compiled in the profile
 * {@code benchmark} only, as CoreNLP is under the GPL and no part of Plenum. See docs/benchmarks.md.
 */
@NullMarked
package org.plenum.benchmark.extraction;

import org.jspecify.annotations.NullMarked;
