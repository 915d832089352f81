package org.plenum.archive;

/** What kind of body an organisation is. */
public enum OrganisationKind {
    PARTY_COMMITTEE,
    PARTY_STANDING_COMMITTEE,
    PARTY_DEPARTMENT,
    PARTY_GROUP,
    WORKING_COMMITTEE,
    LEADING_GROUP,
    DISCIPLINE_COMMISSION,
    GOVERNMENT,
    GOVERNMENT_DEPARTMENT,
    PEOPLES_CONGRESS,
    CPPCC,
    COURT,
    PROCURATORATE,
    MASS_ORGANISATION,
    ENTERPRISE,
    MEDIA,
    OTHER
}
