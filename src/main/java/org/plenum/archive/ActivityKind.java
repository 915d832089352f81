package org.plenum.archive;

/** What officials did outside meetings. */
public enum ActivityKind {
    INSPECTION,
    FIELD_RESEARCH,
    VISIT,
    CONDOLENCE_VISIT,
    RECEPTION
}
