package org.plenum.web;

/**
 * A filter in force.
 *
 * @param nameKey message key of what is filtered by
 * @param value as people call it; where {@code valueKey} is true, the message key of it
 * @param removed address of the list without it
 */
record Chip(String nameKey, String value, boolean valueKey, String removed) {}
