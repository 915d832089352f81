package org.plenum.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every printed form of every name, by its folded words; tells too whether longer names begin with the same words. */
final class NameIndex {

    /** What one form may mean. */
    static final class Entry {
        /** In the order of codes, as all divisions are. */
        final List<Division> divisions = new ArrayList<>(1);

        final List<Zone> zones = new ArrayList<>(0);
        final List<Nickname> nicknames = new ArrayList<>(0);
        /** Whether a longer form begins with this one. */
        boolean continues;

        boolean isEmpty() {
            return divisions.isEmpty() && zones.isEmpty() && nicknames.isEmpty();
        }
    }

    private final Map<String, Entry> byWords = new HashMap<>(16_384);
    private final FirstLetters firstLetters;
    private final Map<String, List<Division>> byLetters = new HashMap<>(16_384);
    private final Map<String, List<Division>> byHan = new HashMap<>(8_192);
    private final Map<String, Boolean> hanPrefixes = new HashMap<>(8_192);

    NameIndex(List<Division> divisions, List<Zone> zones, List<Nickname> nicknames) {
        for (Division division : divisions) {
            add(division.nameEn(), division);
            division.aliases().forEach(alias -> add(alias, division));
            addHan(division);
        }
        for (Zone zone : zones) {
            add(entry(zone.nameEn()).zones, zone);
            zone.aliases().forEach(alias -> add(entry(alias).zones, zone));
        }
        for (Nickname nickname : nicknames) {
            if (nickname.risk() != Nickname.Risk.HIGH) {
                add(entry(nickname.alias()).nicknames, nickname);
            }
        }
        firstLetters = new FirstLetters(byWords.keySet());
    }

    /** Of the first words of all names. */
    FirstLetters firstLetters() {
        return firstLetters;
    }

    /** What the folded words mean, or that longer names begin with them; null when neither. */
    @Nullable
    Entry byWords(String words) {
        return byWords.get(words);
    }

    /** Divisions of a form, with blanks and all marks left out. */
    List<Division> byLetters(String letters) {
        return byLetters.getOrDefault(letters, List.of());
    }

    /** Divisions of a Chinese name, with or without its type character. */
    List<Division> byHan(String name) {
        return byHan.getOrDefault(name, List.of());
    }

    /** Null when no Chinese name begins so; else whether it is a whole name that is safe in running text. */
    @Nullable
    Boolean hanPrefix(String start) {
        return hanPrefixes.get(start);
    }

    private void add(String form, Division division) {
        add(entry(form).divisions, division);
        add(byLetters.computeIfAbsent(Folding.fold(form), k -> new ArrayList<>(1)), division);
    }

    private static <T> void add(List<T> list, T item) {
        if (!list.contains(item)) {
            list.add(item);
        }
    }

    private Entry entry(String form) {
        List<String> words = new Words(form).all();
        for (int n = 1; n < words.size(); n++) {
            byWords.computeIfAbsent(String.join(" ", words.subList(0, n)), k -> new Entry()).continues = true;
        }
        return byWords.computeIfAbsent(String.join(" ", words), k -> new Entry());
    }

    private void addHan(Division division) {
        String name = division.nameZh();
        String core = name.substring(0, name.length() - division.type().suffix().length());
        byHan.computeIfAbsent(name, k -> new ArrayList<>(1)).add(division);
        addHanPrefixes(name);
        if (core.length() > 1) {
            byHan.computeIfAbsent(core, k -> new ArrayList<>(1)).add(division);
            if (division.level() != Level.COUNTY) {
                addHanPrefixes(core);
            }
        }
    }

    private void addHanPrefixes(String name) {
        for (int n = 2; n < name.length(); n++) {
            hanPrefixes.putIfAbsent(name.substring(0, n), false);
        }
        hanPrefixes.put(name, true);
    }
}
