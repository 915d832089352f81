package org.plenum.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One body named in an article, its wordings brought together.
 *
 * @param name the fullest wording printed, white space folded
 * @param key canonical wording without place and level, lower case, from the top body down: "party-committee/organization-department"
 * @param kind what it is
 * @param level rank of the body; null when unknown
 * @param divisionCode the division it belongs to; null when unknown, and for national bodies
 * @param parent {@link #key()} of the body it is part of; null when it is part of none
 * @param mentions every place where it is named, in the order of the text; never empty
 */
public record OrganisationFact(
        String name,
        String key,
        Kind kind,
        @Nullable BodyLevel level,
        @Nullable String divisionCode,
        @Nullable String parent,
        List<Evidence> mentions) {

    public OrganisationFact {
        mentions = List.copyOf(mentions);
    }

    public enum Kind {
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

    /** Rank of a body. */
    public enum BodyLevel {
        NATIONAL,
        PROVINCE,
        PREFECTURE,
        COUNTY,
        TOWNSHIP
    }
}
