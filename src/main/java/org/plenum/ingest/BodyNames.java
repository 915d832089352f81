package org.plenum.ingest;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.NameKey;
import org.plenum.archive.OrganisationKind;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.OrganisationFact.BodyLevel;
import org.plenum.gazetteer.Division;

/** Names of bodies for lists in which there is no article to tell the place: "Yueyang Municipal Party Committee". */
final class BodyNames {

    /** Bodies whose printed name is a proper name and needs no place. */
    private static final Set<OrganisationKind> PROPER =
            Set.of(OrganisationKind.ENTERPRISE, OrganisationKind.MEDIA, OrganisationKind.OTHER);

    private static final Pattern LEVEL =
            Pattern.compile("\\b(Provincial|Municipal|Prefectural|County|District|Banner|League)\\b");
    private static final Pattern TYPE = Pattern.compile(" (County|District|City|Banner|League|Prefecture)$");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{Ll}[\\p{L}'’]*");
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "under", "with");

    private BodyNames() {}

    /**
     * The name of a body for display. A place that the name does not carry goes before its level word, else behind it.
     *
     * @param division where it belongs; null when unknown: then the name stays as printed, in capitals
     */
    static String display(OrganisationFact fact, @Nullable Division division) {
        String name = capitalised(fact.name());
        OrganisationKind kind = OrganisationKind.valueOf(fact.kind().name());
        if (division == null || PROPER.contains(kind) || fact.level() == BodyLevel.TOWNSHIP) {
            return name;
        }
        String bare = TYPE.matcher(division.nameEn()).replaceFirst("");
        if (NameKey.of(name).contains(NameKey.of(bare))) {
            return name;
        }
        int level = lastLevelWord(name);
        return level < 0
                ? name + ", " + division.nameEn()
                : name.substring(0, level) + bare + " " + name.substring(level);
    }

    private static int lastLevelWord(String name) {
        Matcher matcher = LEVEL.matcher(name);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    private static String capitalised(String printed) {
        return WORD.matcher(printed).replaceAll(word -> {
            String text = word.group();
            boolean small = word.start() > 0 && SMALL.contains(text);
            return Matcher.quoteReplacement(small ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1));
        });
    }
}
