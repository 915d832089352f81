package org.plenum.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English words beside a name that say what kind of division it is, as {@code type_words.csv} lists them. */
final class TypeWords {

    /** Longest type word, in words: "special administrative region". */
    static final int MAX_WORDS = 3;

    /**
     * @param words folded, one blank between them
     * @param types the types that the word names
     * @param levels the ranks that it agrees with, where nothing of these types has the name
     * @param length how many words they are
     */
    record TypeWord(String words, Set<DivisionType> types, Set<Level> levels, int length) {

        /** The divisions of these types; when there are none, those of these ranks. */
        List<Division> narrow(List<Division> divisions) {
            List<Division> exact = ofType(divisions);
            return exact.isEmpty()
                    ? divisions.stream().filter(d -> levels.contains(d.level())).toList()
                    : exact;
        }

        List<Division> ofType(List<Division> divisions) {
            List<Division> found = new ArrayList<>(divisions.size());
            for (Division division : divisions) {
                if (types.contains(division.type())) {
                    found.add(division);
                }
            }
            return found;
        }
    }

    private final Map<String, TypeWord> byWords = new HashMap<>();
    private final FirstLetters firstLetters;

    TypeWords(CsvTable table) {
        for (List<String> row : table.rows()) {
            String words = row.get(table.column("words"));
            Set<DivisionType> types = EnumSet.noneOf(DivisionType.class);
            CsvTable.list(row.get(table.column("types"))).forEach(t -> types.add(DivisionType.valueOf(t)));
            Set<Level> levels = EnumSet.noneOf(Level.class);
            CsvTable.list(row.get(table.column("levels"))).forEach(l -> levels.add(Level.valueOf(l)));
            byWords.put(words, new TypeWord(words, types, levels, words.split(" ").length));
        }
        firstLetters = new FirstLetters(byWords.keySet());
    }

    /** Of the first words of all type words. */
    FirstLetters firstLetters() {
        return firstLetters;
    }

    /** The type word that these folded words are; null when they are none. */
    @Nullable
    TypeWord of(String words) {
        return byWords.get(words);
    }

    /** The longest type word at the end of the folded words that leaves something before it; null when there is none. */
    @Nullable
    TypeWord atEnd(List<String> words) {
        for (int n = Math.min(MAX_WORDS, words.size() - 1); n > 0; n--) {
            TypeWord found = of(String.join(" ", words.subList(words.size() - n, words.size())));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static List<Division> union(List<Division> some, List<Division> more) {
        List<Division> all = new ArrayList<>(some);
        more.stream().filter(d -> !some.contains(d)).forEach(all::add);
        all.sort(Comparator.comparing(Division::code));
        return List.copyOf(all);
    }
}
