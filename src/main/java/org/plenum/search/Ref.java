package org.plenum.search;

/** Something with a page of its own: its number and name. */
public record Ref(long id, String name) {}
