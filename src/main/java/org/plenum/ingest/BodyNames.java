package org.plenum.ingest;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.NameKey;
import org.plenum.archive.OrganisationKind;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.OrganisationFact.BodyLevel;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Level;

/**
 * Names of bodies for lists in which there is no article to tell the place. What is below a party committee, a government, a people's
 * congress or a conference is named by its key, so that it has one name whichever article comes first: "Organization Department of the
 * Yueyang Municipal Party Committee". Other bodies keep their printed name, with the place that it does not carry.
 */
final class BodyNames {

    /** Bodies that every division has, by the first part of the key. */
    private static final Map<String, String> TOP = Map.of(
            "party-committee", "Party Committee",
            "government", "Government",
            "peoples-congress", "People's Congress",
            "cppcc", "CPPCC");

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

    /** @param division where it belongs; null when unknown: then the name stays as printed, in capitals */
    static String display(OrganisationFact fact, @Nullable Division division) {
        if (division == null) {
            return capitalised(fact.name());
        }
        String[] parts = fact.key().split("/");
        if (TOP.containsKey(parts[0]) && fact.level() == levelOf(division)) {
            return byKey(parts, division);
        }
        return byPrint(fact, division);
    }

    private static String byKey(String[] parts, Division division) {
        StringBuilder name = new StringBuilder();
        for (int i = parts.length - 1; i > 0; i--) {
            name.append(words(parts[i])).append(" of the ");
        }
        return name.append(bare(division))
                .append(' ')
                .append(levelWord(division))
                .append(' ')
                .append(TOP.get(parts[0]))
                .toString();
    }

    private static String words(String part) {
        return capitalised(part.replace('-', ' '));
    }

    /** The adjective of a division's bodies, by the type character of its Chinese name. */
    private static String levelWord(Division division) {
        String chinese = division.nameZh();
        if (chinese.endsWith("自治区")) {
            return "Regional";
        }
        if (chinese.endsWith("市")) {
            return "Municipal";
        }
        return switch (division.level()) {
            case PROVINCE -> "Provincial";
            case PREFECTURE -> chinese.endsWith("盟") ? "League" : "Prefectural";
            case COUNTY -> chinese.endsWith("区") ? "District" : chinese.endsWith("旗") ? "Banner" : "County";
        };
    }

    private static BodyLevel levelOf(Division division) {
        return division.level() == Level.PROVINCE
                ? BodyLevel.PROVINCE
                : division.level() == Level.PREFECTURE ? BodyLevel.PREFECTURE : BodyLevel.COUNTY;
    }

    private static String byPrint(OrganisationFact fact, Division division) {
        String name = capitalised(fact.name());
        if (PROPER.contains(OrganisationKind.valueOf(fact.kind().name())) || fact.level() == BodyLevel.TOWNSHIP) {
            return name;
        }
        String bare = bare(division);
        if (NameKey.of(name).contains(NameKey.of(bare))) {
            return name;
        }
        int level = lastLevelWord(name);
        return level < 0
                ? name + ", " + division.nameEn()
                : name.substring(0, level) + bare + " " + name.substring(level);
    }

    private static String bare(Division division) {
        return TYPE.matcher(division.nameEn()).replaceFirst("");
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
