package org.plenum.export;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ArticleDetail;

/**
 * How to cite an article. Names stay as the byline prints them, family name first; what the article does not print is left out.
 *
 * @param authors reporters and correspondents, in the order of the byline
 * @param outlet null when unknown
 * @param published null when no publication date is printed
 * @param address the permanent address in this archive
 */
public record Citation(
        long id,
        List<String> authors,
        String title,
        @Nullable String outlet,
        @Nullable LocalDate published,
        String language,
        String address) {

    private static final Set<String> WRITERS = Set.of("REPORTER", "CORRESPONDENT");
    private static final Map<Character, String> TEX = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '$', "\\$",
            '&', "\\&",
            '#', "\\#",
            '_', "\\_",
            '%', "\\%",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    static Citation of(ArticleDetail article, String address) {
        return new Citation(
                article.id(),
                authors(article),
                article.title(),
                article.outlet() == null ? null : article.outlet().name(),
                article.publishedOn(),
                article.language(),
                address);
    }

    static List<String> authors(ArticleDetail article) {
        return article.bylines().stream()
                .filter(byline -> WRITERS.contains(byline.kind()))
                .map(ArticleDetail.Byline::name)
                .distinct()
                .toList();
    }

    /** "Leng Tao and Chen Jun, “Title.” Yiyang Daily, 18 February 2023. http://..." in the manner of the Chicago Manual. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        if (!authors.isEmpty()) {
            text.append(listed()).append(". ");
        }
        boolean ended = !title.isEmpty() && ".?!。？！".indexOf(title.charAt(title.length() - 1)) >= 0;
        text.append('“').append(oneLine(title)).append(ended ? "” " : ".” ");
        List<String> where = new ArrayList<>();
        if (outlet != null) {
            where.add(oneLine(outlet));
        }
        if (published != null) {
            where.add("%d %s %d".formatted(published.getDayOfMonth(), month(published), published.getYear()));
        }
        if (!where.isEmpty()) {
            text.append(String.join(", ", where)).append(". ");
        }
        return text.append(address).append('.').toString();
    }

    private String listed() {
        List<String> names = authors.stream().map(Citation::oneLine).toList();
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** One entry of a BibTeX file; BibTeX and biblatex both read it. Names are in braces: their first word is the family name. */
    public String bibTex() {
        List<String> fields = new ArrayList<>();
        if (!authors.isEmpty()) {
            fields.add("author = {%s}"
                    .formatted(
                            authors.stream().map(name -> "{" + tex(name) + "}").collect(Collectors.joining(" and "))));
        }
        fields.add("title = {{%s}}".formatted(tex(title)));
        if (outlet != null) {
            fields.add("journal = {%s}".formatted(tex(outlet)));
        }
        if (published != null) {
            fields.add("date = {%s}".formatted(published));
            fields.add("year = {%d}".formatted(published.getYear()));
            fields.add("month = {%d}".formatted(published.getMonthValue()));
        }
        fields.add("url = {%s}".formatted(address));
        fields.add("language = {%s}".formatted(language));
        return "@article{plenum-%d,\n  %s\n}\n".formatted(id, String.join(",\n  ", fields));
    }

    /** One record in the RIS format, lines ended as it demands. */
    public String ris() {
        List<String> lines = new ArrayList<>();
        lines.add("TY  - NEWS");
        lines.add("ID  - plenum-" + id);
        authors.forEach(name -> lines.add("AU  - " + oneLine(name)));
        lines.add("TI  - " + oneLine(title));
        if (outlet != null) {
            lines.add("T2  - " + oneLine(outlet));
        }
        if (published != null) {
            lines.add("PY  - " + published.getYear());
            lines.add("DA  - %d/%02d/%02d/"
                    .formatted(published.getYear(), published.getMonthValue(), published.getDayOfMonth()));
        }
        lines.add("LA  - " + language);
        lines.add("UR  - " + address);
        lines.add("ER  - ");
        return lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    }

    private static String tex(String text) {
        return oneLine(text)
                .chars()
                .mapToObj(letter -> TEX.getOrDefault((char) letter, String.valueOf((char) letter)))
                .collect(Collectors.joining());
    }

    /** Without line ends and other control characters, which would begin a new field. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
