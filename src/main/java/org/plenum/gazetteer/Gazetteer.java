package org.plenum.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenum.gazetteer.TypeWords.TypeWord;

/** All divisions of China with their hierarchy and look-up by name. Immutable and safe for many threads. */
public final class Gazetteer {

    private final List<Division> divisions;
    private final List<Zone> zones;
    private final List<Nickname> nicknames;
    private final Map<String, Division> byCode = new HashMap<>(8_192);
    private final Map<String, List<Division>> children = new HashMap<>(1_024);
    private final NameIndex names;
    private final TypeWords typeWords;
    private final Newspapers newspapers;
    private final PlaceScanner scanner;
    private final Townships townships;

    private Gazetteer() {
        divisions = GazetteerFiles.divisions();
        zones = GazetteerFiles.zones();
        nicknames = GazetteerFiles.nicknames();
        for (Division division : divisions) {
            byCode.put(division.code(), division);
            String parent = division.parentCode();
            if (parent != null) {
                children.computeIfAbsent(parent, k -> new ArrayList<>()).add(division);
            }
        }
        children.replaceAll((code, list) -> List.copyOf(list));
        names = new NameIndex(divisions, zones, nicknames);
        typeWords = new TypeWords(CsvTable.ofResource("type_words.csv"));
        newspapers = new Newspapers(
                CsvTable.ofResource("outlets.csv"), CsvTable.linesOfResource("outlet_endings.txt"), this);
        scanner = new PlaceScanner(
                names, typeWords, Set.copyOf(CsvTable.linesOfResource("ordinary_words.txt")), PinyinNames.standard());
        townships = new Townships(CsvTable.ofResource("townships.csv"), byCode);
    }

    private static final class Holder {
        static final Gazetteer STANDARD = new Gazetteer();
    }

    /** The gazetteer that ships with Plenum; loaded once, the same object at each call. */
    public static Gazetteer standard() {
        return Holder.STANDARD;
    }

    /** Every division, in the order of codes, a parent before its children. */
    public List<Division> divisions() {
        return divisions;
    }

    /** New areas and development zones that are no divisions. */
    public List<Zone> zones() {
        return zones;
    }

    /** Other names of the provinces, each with its risk. */
    public List<Nickname> nicknames() {
        return nicknames;
    }

    /** The division of a six-digit code; empty when there is none. */
    public Optional<Division> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The division and what it belongs to, province first, itself last; empty for an unknown code. */
    public List<Division> lineage(String code) {
        List<Division> lineage = new ArrayList<>(3);
        Division division = byCode.get(code);
        while (division != null) {
            lineage.add(0, division);
            String parent = division.parentCode();
            division = parent == null ? null : byCode.get(parent);
        }
        return List.copyOf(lineage);
    }

    /** The divisions directly below, in the order of codes; empty for an unknown code. */
    public List<Division> childrenOf(String code) {
        return children.getOrDefault(code, List.of());
    }

    /**
     * All divisions that a printed name may mean, in the order of codes; empty when none. Case, accents, apostrophes,
     * hyphens and spaces do not count. A type word before or behind it ("Huaiji County", "City of Yueyang", "Yueyang Municipal")
     * narrows the answer to that type; when no division of the type has the name, to those of its rank ("Hengshan County" finds
     * what is a district today). Chinese names are found with and without their type character.
     */
    public List<Division> named(String printedName) {
        List<String> words = new ArrayList<>(new Words(printedName).all());
        if (words.isEmpty()) {
            return names.byHan(Folding.fold(printedName));
        }
        if (words.get(0).equals("the") && words.size() > 1) {
            words.remove(0);
        }
        TypeWord type = typeWords.atEnd(words);
        int of = words.indexOf("of");
        if (type == null && of > 0 && of < words.size() - 1) {
            type = typeWords.of(String.join(" ", words.subList(0, of)));
            words = type == null ? words : words.subList(of + 1, words.size());
            return type == null ? names.byLetters(String.join("", words)) : narrow(words, type);
        }
        List<Division> whole = names.byLetters(String.join("", words));
        if (type == null) {
            return sorted(whole);
        }
        List<String> bare = words.subList(0, words.size() - type.length());
        return whole.isEmpty() ? narrow(bare, type) : TypeWords.union(whole, type.ofType(bareNamed(bare)));
    }

    /**
     * The divisions of the highest rank whose paper or station an outlet may be: "Yiyang Daily" is the city's, not the counties';
     * "Dazhong Daily" is Shandong's. Empty when its name does not say; several when they share the name ("Taizhou Daily").
     */
    public List<Division> divisionsOfOutlet(String outlet) {
        return newspapers.divisionsOf(outlet);
    }

    /** The one division whose paper an outlet is; empty when its name does not say or leaves several. */
    public Optional<Division> divisionOfOutlet(String outlet) {
        List<Division> found = divisionsOfOutlet(outlet);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Every place named in a text, in order, not overlapping: the longest name at each place, at word boundaries, capitalised, with
     * its type word. Takes time linear in the text. Nicknames of high risk are not looked for.
     */
    public List<PlaceMention> scan(CharSequence text) {
        return scanner.scan(text);
    }

    /**
     * The counties and districts that have a township, town or sub-district of that name, in the order of codes.
     *
     * @param name the name without its type word, such as "Guangwu"; case, accents, apostrophes and blanks do not count
     */
    public List<Division> countiesWithTownship(String name) {
        return townships.countiesWith(name);
    }

    /**
     * The papers with a place hidden in their name ("Dazhong Daily") that a short text names, each with its division.
     *
     * @param text a credit line or the like; its first 400 characters are read
     */
    public Map<String, Division> newspapersIn(CharSequence text) {
        return newspapers.namedIn(text);
    }

    private List<Division> narrow(List<String> bare, TypeWord type) {
        return sorted(type.narrow(bareNamed(bare)));
    }

    private List<Division> bareNamed(List<String> bare) {
        return names.byLetters(String.join("", bare));
    }

    private static List<Division> sorted(List<Division> divisions) {
        return divisions.stream().sorted(Comparator.comparing(Division::code)).toList();
    }
}
