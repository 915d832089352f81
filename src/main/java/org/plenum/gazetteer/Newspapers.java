package org.plenum.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose paper an outlet is: by the list of papers whose name hides their place, else by the place before "Daily". */
final class Newspapers {

    private static final String ALSO = "also ";
    private static final int LONGEST_CREDIT = 400;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_HAN_PLACE = 6;
    private static final List<String> HAN_ENDINGS =
            List.of("日报", "晚报", "晨报", "时报", "快报", "周报", "新闻网", "电视台", "融媒体中心", "融媒", "发布", "人民政府", "政府网");

    private final Map<String, Division> byName = new HashMap<>();

    /** The provinces by the folded words of their other names, those of high risk left out. */
    private final Map<String, Set<Division>> byNickname = new HashMap<>();

    private final Set<String> firstWords = new HashSet<>();
    private final FirstLetters firstLetters;
    private final Set<String> endings;
    private final Gazetteer gazetteer;

    Newspapers(CsvTable outlets, List<String> endings, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.endings = endings.stream().map(Newspapers::words).collect(Collectors.toUnmodifiableSet());
        for (List<String> row : outlets.rows()) {
            Division division =
                    gazetteer.byCode(row.get(outlets.column("code"))).orElseThrow();
            add(row.get(outlets.column("outlet_en")), division);
            byName.put(row.get(outlets.column("outlet_zh")), division);
            String note = row.get(outlets.column("note"));
            int also = note.indexOf(ALSO);
            if (also >= 0) {
                add(note.substring(also + ALSO.length()), division);
            }
        }
        firstLetters = new FirstLetters(firstWords);
        for (Nickname nickname : gazetteer.nicknames()) {
            if (nickname.risk() != Nickname.Risk.HIGH) {
                Set<Division> named = byNickname.computeIfAbsent(words(nickname.alias()), k -> new LinkedHashSet<>());
                gazetteer.byCode(nickname.code()).ifPresent(named::add);
            }
        }
    }

    private void add(String name, Division division) {
        byName.put(Folding.fold(name), division);
        new Words(name).all().stream().limit(1).forEach(firstWords::add);
    }

    /** The divisions, highest rank only, whose paper it may be; empty when the name does not say. */
    List<Division> divisionsOf(String outlet) {
        Division listed = byName.get(Folding.fold(outlet));
        if (listed != null) {
            return List.of(listed);
        }
        List<Division> han = ofHan(outlet);
        if (!han.isEmpty()) {
            return han;
        }
        List<String> words = new ArrayList<>(new Words(outlet).all());
        if (!words.isEmpty() && words.get(0).equals("the")) {
            words.remove(0);
        }
        for (int n = 1; n < words.size(); n++) {
            if (endings.contains(String.join(" ", words.subList(n, words.size())))) {
                return highest(String.join(" ", words.subList(0, n)));
            }
        }
        return List.of();
    }

    /** Listed papers that a short text names, by their names as folded words. */
    Map<String, Division> namedIn(CharSequence text) {
        CharSequence credit = text.subSequence(0, Math.min(text.length(), LONGEST_CREDIT));
        Words words = new Words(credit);
        Map<String, Division> found = new LinkedHashMap<>();
        if (words.hasHan()) {
            hanNamedIn(credit.toString(), found);
        }
        for (int from = 0; from < words.size(); from++) {
            if (!words.mayBe(firstLetters, from) || !firstWords.contains(words.folded(from))) {
                continue;
            }
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                Division division = byName.get(String.join("", words.list(from, to)));
                if (division != null) {
                    found.put(String.join(" ", words.list(from, to)), division);
                }
            }
        }
        return found;
    }

    /** "南漳新闻网": the place before the end of a paper's name. */
    private List<Division> ofHan(String outlet) {
        for (String ending : HAN_ENDINGS) {
            int place = outlet.length() - ending.length();
            if (place > 1 && place <= LONGEST_HAN_PLACE && outlet.endsWith(ending)) {
                return highest(outlet.substring(0, place));
            }
        }
        return List.of();
    }

    /** "南漳新闻网讯(全媒体记者": the papers in Chinese that a text names by their places. */
    private void hanNamedIn(String text, Map<String, Division> found) {
        for (String ending : HAN_ENDINGS) {
            int at = text.indexOf(ending);
            for (int length = LONGEST_HAN_PLACE; at > 0 && length > 1; length--) {
                String place = at >= length ? text.substring(at - length, at) : "";
                List<Division> divisions =
                        place.isEmpty() || !Folding.isHan(place.charAt(0)) ? List.of() : highest(place);
                if (divisions.size() == 1) {
                    found.put(place + ending, divisions.get(0));
                    break;
                }
            }
        }
    }

    private List<Division> highest(String place) {
        Collection<Division> named = gazetteer.named(place);
        if (named.isEmpty()) {
            named = byNickname.getOrDefault(place, Set.of());
        }
        Level top = named.stream()
                .map(Division::level)
                .min(Comparator.naturalOrder())
                .orElse(Level.COUNTY);
        return named.stream().filter(d -> d.level() == top).toList();
    }

    private static String words(String name) {
        return String.join(" ", new Words(name).all());
    }
}
