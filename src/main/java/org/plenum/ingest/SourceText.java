package org.plenum.ingest;

/**
 * The text of a file.
 *
 * @param hash SHA-256 of its bytes, lower-case hexadecimal
 * @param text what its bytes say, without a byte order mark; else unmodified
 */
record SourceText(String hash, String text) {}
