package org.plenum.archive;

/** Script in which a person's name is printed. */
public enum NameScript {
    LATIN,
    HAN
}
