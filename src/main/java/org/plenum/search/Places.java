package org.plenum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.Level;
import org.springframework.stereotype.Component;

/** The divisions as pages show them. */
@Component
public class Places {

    private final Gazetteer gazetteer = Gazetteer.standard();
    private final List<Place> provinces = gazetteer.divisions().stream()
            .filter(division -> division.level() == Level.PROVINCE)
            .map(division -> place(division, List.of()))
            .toList();

    /** The division of a code; empty when there is none. */
    public Optional<Place> find(String code) {
        return Optional.ofNullable(at(code));
    }

    /** Provinces for null, else the divisions directly below the code; in the order of codes. */
    public List<Place> below(@Nullable String code) {
        if (code == null) {
            return provinces;
        }
        Place parent = at(code);
        if (parent == null) {
            return List.of();
        }
        List<Place> above = new ArrayList<>(parent.above());
        above.add(parent);
        return gazetteer.childrenOf(code).stream()
                .map(division -> place(division, above))
                .toList();
    }

    /** The division of a code out of the database; null for null and for a code that is no longer in use. */
    @Nullable
    Place at(@Nullable String code) {
        if (code == null) {
            return null;
        }
        List<Place> above = new ArrayList<>();
        Place place = null;
        for (Division division : gazetteer.lineage(code)) {
            place = place(division, above);
            above.add(place);
        }
        return place;
    }

    /** Codes of all divisions that a printed name may mean. */
    List<String> codesNamed(String name) {
        return gazetteer.named(name).stream().map(Division::code).toList();
    }

    /** Codes of the divisions that a text means: one code, or all divisions of that name. Empty when there is none. */
    List<String> meant(String text) {
        return text.matches("\\d{6}") && gazetteer.byCode(text).isPresent() ? List.of(text) : codesNamed(text);
    }

    private static Place place(Division division, List<Place> above) {
        return new Place(division.code(), division.level(), division.nameEn(), division.nameZh(), above);
    }
}
