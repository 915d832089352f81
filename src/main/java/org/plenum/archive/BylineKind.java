package org.plenum.archive;

/** In which capacity somebody is credited with an article. */
public enum BylineKind {
    REPORTER,
    CORRESPONDENT,
    PHOTOGRAPHER,
    EDITOR,
    TRANSLATOR
}
