package org.plenum.search;

/**
 * One line of a facet.
 *
 * @param key value of the filter that this line stands for
 * @param label what to call it; the key itself where the key is a word of the interface, to be translated
 * @param count exact number of rows that the filter leaves
 */
public record Count(String key, String label, long count) {}
