package org.plenum.extraction.person;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;
import org.plenum.gazetteer.PlaceMention;

/**
 * Forgets names that are places which a translation cut in two: "Jiang Yong: ..." where the text has "Jiangyong County", "Shi Jiang town",
 * "author: Long Yao media".
 */
public final class SplitPlaces {

    private static final WordSet TOWNS = WordSet.of("town", "township", "village", "subdistrict");
    private static final WordSet MEDIA = WordSet.of("media", "release", "daily", "news", "network", "television");

    private SplitPlaces() {}

    public static void forget(Document document, Names names, List<PlaceMention> mentioned) {
        Tokens tokens = document.tokens();
        Set<String> typed = null;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Names.Name name = names.at(i);
            if (name == null || name.from() != i || name.to() != i + 2) {
                continue;
            }
            typed = typed == null ? typedNames(document.text(), mentioned) : typed;
            Token behind = name.to() < tokens.size() ? tokens.get(name.to()) : null;
            boolean named = behind != null
                    && behind.start() == tokens.get(i + 1).end() + 1
                    && (TOWNS.contains(behind) || MEDIA.contains(behind));
            if (named || typed.contains(tokens.get(i).norm() + tokens.get(i + 1).norm())) {
                names.removeWithin(i, i + 1);
            }
        }
    }

    /** The names of divisions that stand beside their type word, in lower case. */
    private static Set<String> typedNames(String text, List<PlaceMention> mentioned) {
        Set<String> typed = new HashSet<>();
        for (PlaceMention place : mentioned) {
            if (place.typed()) {
                typed.add(text.substring(place.nameStart(), place.nameEnd()).toLowerCase(Locale.ROOT));
            }
        }
        return typed;
    }
}
