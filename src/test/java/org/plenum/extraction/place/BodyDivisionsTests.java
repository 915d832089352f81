package org.plenum.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.extraction.DivisionFinding;
import org.plenum.extraction.DivisionFinding.Basis;
import org.plenum.extraction.OrganisationFact.BodyLevel;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.PlaceMention;

class BodyDivisionsTests {

    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource({
        "441224, COUNTY, '', 441224",
        "441224, PREFECTURE, '', 441200",
        "441224, PROVINCE, '', 440000",
        "441224, NATIONAL, '', ",
        "441224, TOWNSHIP, '', ",
        "441224, , '', ",
        "441200, COUNTY, '', ",
        "500000, PREFECTURE, '', 500000",
        "320582, PREFECTURE, '', 320582",
        "320100, PROVINCE, Jiangsu Provincial, 320000",
        "430600, PREFECTURE, Yueyang, 430600",
        "430600, COUNTY, Yueyang, 430621",
        "331000, PREFECTURE, Taizhou, 331000",
        ", PREFECTURE, Taizhou, ",
        ", PREFECTURE, '', ",
        ", PREFECTURE, Nanjing Municipal, 320100"
    })
    void findsTheDivisionOfABody(String article, BodyLevel level, String name, String code) {
        DivisionFinding finding = new DivisionFinding(
                article, article == null ? null : Basis.STATED, List.of(), "as the test says", List.of());
        PlaceMention place = name.isEmpty() ? null : GAZETTEER.scan(name).get(0);
        assertThat(new BodyDivisions(GAZETTEER, finding).codeOf(level, place)).isEqualTo(code);
    }
}
