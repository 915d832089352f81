package org.plenum.admin;

import org.plenum.ingest.Outcome;

/** How many files of a run had an outcome. */
record OutcomeCount(Outcome outcome, int number) {}
