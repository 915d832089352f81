package org.plenum.admin;

/**
 * How many files of a run had an outcome.
 *
 * @param outcome its name, for the message {@code outcome.<name>}
 */
record OutcomeCount(String outcome, long number) {}
