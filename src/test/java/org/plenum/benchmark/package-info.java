/** Measures the package; run by {@code ./mvnw -Pbenchmark verify}, apart from the tests, and never fails by a clock. See docs/benchmarks.md. */
@NullMarked
package org.plenum.benchmark;

import org.jspecify.annotations.NullMarked;
