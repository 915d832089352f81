package org.plenum.search.index;

/** The server is ending: what is not committed is taken over at the next start. */
final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
