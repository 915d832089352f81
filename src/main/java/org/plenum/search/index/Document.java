package org.plenum.search.index;

/** Stands for one row. */
interface Document {

    Long id();
}
