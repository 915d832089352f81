package org.plenum.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.gazetteer.TypeWords.TypeWord;

/**
 * Finds every place name of a text in one pass: the longest name at each word, capitalised in the text, then the type word behind
 * ("Huaiji County") or before it ("County of Huaiji"). Work is linear in the text: a name has a bounded number of words.
 */
final class PlaceScanner {

    private static final int SHORTEST_LOWER_CASE = 5;

    /**
     * A name at some word of a text.
     *
     * @param length in words
     * @param words folded, one blank between them
     */
    private record Named(int length, String words, NameIndex.Entry entry) {}

    private final NameIndex names;
    private final TypeWords typeWords;
    private final Set<String> ordinaryWords;
    private final PinyinNames people;

    PlaceScanner(NameIndex names, TypeWords typeWords, Set<String> ordinaryWords, PinyinNames people) {
        this.names = names;
        this.typeWords = typeWords;
        this.ordinaryWords = ordinaryWords;
        this.people = people;
    }

    List<PlaceMention> scan(CharSequence text) {
        List<PlaceMention> found = new ArrayList<>();
        Words words = new Words(text);
        int at = 0;
        while (at < words.size()) {
            boolean begins =
                    words.isCapitalised(at) && words.mayBe(names.firstLetters(), at) || isLowerCaseName(words, at);
            Named named = begins ? longest(words, at) : null;
            at = named == null ? at + 1 : add(found, words, at, named);
        }
        if (words.hasHan()) {
            found.addAll(HanScan.scan(names, text));
            found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        }
        return List.copyOf(found);
    }

    /** "nanchang county": a name that a translation left without its capital, right before its type word, and no word of English. */
    private boolean isLowerCaseName(Words words, int at) {
        if (at + 1 >= words.size() || !words.mayBeType(at + 1) || words.length(at) < SHORTEST_LOWER_CASE) {
            return false;
        }
        return words.joined(at, false)
                && typeWords.of(words.folded(at + 1)) != null
                && !ordinaryWords.contains(words.folded(at));
    }

    /** The longest name that begins here; null when none does. */
    private @Nullable Named longest(Words words, int at) {
        Named longest = null;
        String key = words.folded(at);
        for (int n = 1; ; n++) {
            NameIndex.Entry entry = names.byWords(key);
            if (entry == null) {
                return longest;
            }
            if (!entry.isEmpty()) {
                longest = new Named(n, key, entry);
            }
            if (!entry.continues || at + n >= words.size() || !words.joined(at + n - 1, true)) {
                return longest;
            }
            key = key + ' ' + words.folded(at + n);
        }
    }

    /** Adds the mention of a name at {@code at}; answers the word after it. */
    private int add(List<PlaceMention> found, Words words, int at, Named named) {
        int length = named.length;
        TypeWord type = length == 1 ? null : typeWords.atEnd(words.list(at, at + length));
        int nameLength = type == null ? length : length - type.length();
        int first = at;
        int last = at + length - 1;
        if (type == null) {
            type = behind(words, last);
            if (type != null) {
                last += type.length();
            } else {
                type = before(words, at);
                first = type == null ? at : at - 1 - type.length();
            }
        }
        String name = nameLength == length ? named.words : String.join(" ", words.list(at, at + nameLength));
        found.add(mention(words, first, last, at, at + nameLength - 1, name, type, named));
        return last + 1;
    }

    private PlaceMention mention(
            Words words,
            int first,
            int last,
            int nameFirst,
            int nameLast,
            String name,
            @Nullable TypeWord type,
            Named named) {
        NameIndex.Entry entry = named.entry;
        List<Division> divisions = entry.divisions;
        boolean typed = false;
        if (type != null) {
            NameIndex.Entry bare = name.equals(named.words) ? null : names.byWords(name);
            List<Division> all = bare == null ? divisions : TypeWords.union(divisions, bare.divisions);
            typed = !type.ofType(all).isEmpty();
            divisions = typed || nameLast == last ? type.narrow(all) : TypeWords.union(divisions, type.narrow(all));
        }
        return new PlaceMention(
                words.start(first),
                words.end(last),
                words.start(nameFirst),
                words.end(nameLast),
                type == null ? null : type.words(),
                typed,
                divisions,
                entry.zones,
                type == null ? entry.nicknames : List.of(),
                people.isSurname(name),
                ordinaryWords.contains(name));
    }

    private @Nullable TypeWord behind(Words words, int last) {
        TypeWord found = null;
        StringBuilder key = new StringBuilder();
        if (last + 1 == words.size() || !words.mayBe(typeWords.firstLetters(), last + 1)) {
            return null;
        }
        for (int n = 1; n <= TypeWords.MAX_WORDS && last + n < words.size() && words.joined(last + n - 1, false); n++) {
            key.append(n == 1 ? "" : " ").append(words.folded(last + n));
            TypeWord type = typeWords.of(key.toString());
            found = type == null ? found : type;
        }
        return found;
    }

    private @Nullable TypeWord before(Words words, int at) {
        if (at < 2 || !words.isOf(at - 1) || !words.joined(at - 1, false) || !words.joined(at - 2, false)) {
            return null;
        }
        TypeWord type = typeWords.of(words.folded(at - 2));
        return type == null || !words.isCapitalised(at - 2) ? null : type;
    }
}
