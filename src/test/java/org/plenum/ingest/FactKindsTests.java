package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.archive.ActivityKind;
import org.plenum.archive.BylineKind;
import org.plenum.archive.Genre;
import org.plenum.archive.LayoutLabel;
import org.plenum.archive.MeetingKind;
import org.plenum.archive.OrganisationKind;
import org.plenum.archive.OrganisationLevel;
import org.plenum.archive.PartOfDay;
import org.plenum.archive.PostStatus;
import org.plenum.archive.RegionBasis;
import org.plenum.archive.Role;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.DivisionFinding;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.PersonFact;

/** The archive has kinds of its own, since it does not know the extraction; the import takes one for the other by name. */
class FactKindsTests {

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(ArticleFacts.Genre.class, Genre.class),
                Arguments.of(ArticleFacts.Byline.Kind.class, BylineKind.class),
                Arguments.of(ArticleFacts.LayoutSpan.Label.class, LayoutLabel.class),
                Arguments.of(DivisionFinding.Basis.class, RegionBasis.class),
                Arguments.of(ActivityFact.Kind.class, ActivityKind.class),
                Arguments.of(MeetingFact.Kind.class, MeetingKind.class),
                Arguments.of(MeetingFact.PartOfDay.class, PartOfDay.class),
                Arguments.of(OrganisationFact.Kind.class, OrganisationKind.class),
                Arguments.of(OrganisationFact.BodyLevel.class, OrganisationLevel.class),
                Arguments.of(PersonFact.Post.Status.class, PostStatus.class),
                Arguments.of(PersonFact.Role.class, Role.class));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theArchiveHasEveryKindOfTheExtraction(Class<? extends Enum<?>> extracted, Class<? extends Enum<?>> archived) {
        assertThat(names(archived)).isEqualTo(names(extracted));
    }

    private static Stream<String> stream(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name);
    }

    private static Object names(Class<? extends Enum<?>> type) {
        return stream(type).toList();
    }
}
