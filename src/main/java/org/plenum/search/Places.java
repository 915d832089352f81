package org.plenum.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.Level;
import org.springframework.stereotype.Component;

/** The divisions as pages show them. */
@Component
public class Places {

    private final Gazetteer gazetteer = Gazetteer.standard();
    private final Map<String, Place> byCode = new HashMap<>();
    private final Map<String, List<Place>> below = new HashMap<>();
    private final List<Place> provinces;

    public Places() {
        for (Division division : gazetteer.divisions()) {
            byCode.put(division.code(), place(division));
        }
        provinces = places(gazetteer.divisions().stream().filter(division -> division.level() == Level.PROVINCE));
        byCode.keySet().forEach(code -> below.put(code, places(gazetteer.childrenOf(code).stream())));
    }

    /** A parent stands before its children. */
    private Place place(Division division) {
        List<Place> above = new ArrayList<>();
        Place upper = division.parentCode() == null ? null : byCode.get(division.parentCode());
        if (upper != null) {
            above.addAll(upper.above());
            above.add(upper);
        }
        return new Place(division.code(), division.level(), division.nameEn(), division.nameZh(), above);
    }

    private List<Place> places(Stream<Division> divisions) {
        return divisions.map(Division::code).map(this::known).toList();
    }

    private Place known(String code) {
        return Objects.requireNonNull(at(code));
    }

    /** The division of a code; empty when there is none. */
    public Optional<Place> find(String code) {
        return Optional.ofNullable(at(code));
    }

    /** Provinces for null, else the divisions directly below the code; in the order of codes. */
    public List<Place> below(@Nullable String code) {
        return code == null ? provinces : below.getOrDefault(code, List.of());
    }

    /** The division of a code out of the database; null for null and for a code that is no longer in use. */
    @Nullable
    Place at(@Nullable String code) {
        return code == null ? null : byCode.get(code);
    }

    /** Codes of all divisions that a printed name may mean. */
    List<String> codesNamed(String name) {
        return gazetteer.named(name).stream().map(Division::code).toList();
    }

    /** Codes of the divisions that a text means: one code, or all divisions of that name. Empty when there is none. */
    List<String> meant(String text) {
        return text.matches("\\d{6}") && gazetteer.byCode(text).isPresent() ? List.of(text) : codesNamed(text);
    }
}
