/**
 * An archive that nobody wrote: any number of reports of the genre, made from a seed, to measure with. It is a tool of those who build
 * Plenum and stands beside the tests, so that the package which users get can neither make nor mix in anything invented. Every article
 * follows from the seed and its number alone: the same command makes the same files, in parts and in any order. See docs/benchmarks.md.
 */
@NullMarked
package org.plenum.benchmark.synthetic;

import org.jspecify.annotations.NullMarked;
