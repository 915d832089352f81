package org.plenum.extraction.document;

/** Lines that belong to the site and not to the article: its name, its menu, its section. */
final class SiteLines {

    private static final int LONGEST_BEHIND_SECTION = 6;

    private final Furniture furniture;

    SiteLines(Furniture furniture) {
        this.furniture = furniture;
    }

    /**
     * @param line above the first paragraph
     * @param bare the line as {@link LineReader#bare} has it
     * @param section the last part of the trail above it; empty where there is none
     * @param paragraph its number among the printed lines
     */
    boolean isLine(String line, String bare, String section, Headlines headlines, int paragraph) {
        if (headlines.isMenu(paragraph) || headlines.isColumn(paragraph)) {
            return true;
        }
        boolean unlikely = Headlines.words(bare) < 3
                || furniture.isSiteName(bare)
                || furniture.isSection(bare)
                || Trails.hasArrow(line)
                || line.contains("::")
                || Furniture.isSections(line)
                || Trails.isOfTwoScripts(line)
                || Furniture.isMenuItem(line);
        boolean inSection = !section.isEmpty()
                && bare.startsWith(section)
                && bare.length() - section.length() <= LONGEST_BEHIND_SECTION
                && Headlines.words(section) <= 3;
        return inSection
                || paragraph == 0 && headlines.isLoneWord(bare)
                || unlikely && (headlines.longerFollows(paragraph) || line.endsWith(":"))
                || headlines.trailFollows(paragraph) && !headlines.isRepeated(line, paragraph);
    }
}
