package org.plenum.extraction.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.ArticleFacts.Outlet;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.date.Dates;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Field;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokenizer;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;

/**
 * Finds who published an article: {@code outlet.source} behind "source:", {@code outlet.dateline} in "News from Yueyang Daily (Reporter
 * ...)", {@code outlet.author} behind "author:" when that is no person, {@code outlet.release} in "Huaiji released at 22:47",
 * {@code outlet.site} behind the headline in a trail of pages, {@code outlet.cited} in "according to the Xinjiang Daily report".
 */
public final class OutletReader {

    private static final Pattern RELEASED =
            Pattern.compile("(.{1,60}?) (?:released|published|posted|issued) (?:at|on|in) ", Pattern.CASE_INSENSITIVE);
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final Gazetteer gazetteer;

    public OutletReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public @Nullable Outlet read(Document document, Dates dates, Names names) {
        Outlet source = source(document, dates);
        if (source != null) {
            return source;
        }
        Optional<Outlet> author = document.field("author")
                .filter(field -> isAboveBody(document, field) && !isPerson(document, field, names))
                .flatMap(field -> fieldOutlet(document, dates, field, Rule.OUTLET_AUTHOR));
        if (author.isPresent()) {
            return author.get();
        }
        for (Span paper : credited(document)) {
            Span english = isHan(document, paper) ? PaperNames.cited(document) : null;
            return english == null
                    ? outlet(document, paper, Rule.OUTLET_DATELINE)
                    : outlet(document, english, Rule.OUTLET_CITED);
        }
        Outlet released = released(document);
        if (released == null) {
            Span stamped = PaperNames.stamped(document);
            released = stamped == null ? null : outlet(document, stamped, Rule.OUTLET_RELEASE);
        }
        Outlet agency = released == null ? agency(document) : released;
        if (agency != null) {
            return agency;
        }
        Span site = PaperNames.behindHeadline(document);
        if (site != null) {
            return outlet(document, site, Rule.OUTLET_SITE);
        }
        Span cited = PaperNames.cited(document);
        if (cited != null) {
            return outlet(document, cited, Rule.OUTLET_CITED);
        }
        Span domain = SiteAddresses.aboveBody(document);
        return domain == null ? null : outlet(document, domain, Rule.OUTLET_DOMAIN);
    }

    private static boolean isHan(Document document, Span span) {
        return Tokenizer.isHan(document.text().charAt(span.start()));
    }

    /** Behind "source:"; where a site prints its own name and the paper's that it took the article from, the paper. */
    private @Nullable Outlet source(Document document, Dates dates) {
        List<Outlet> sources = document.fields().stream()
                .filter(field -> field.key().equals("source"))
                .map(field -> fieldOutlet(document, dates, field, Rule.OUTLET_SOURCE))
                .flatMap(Optional::stream)
                .toList();
        return sources.stream()
                .filter(outlet -> outlet.divisionCode() != null)
                .min(Comparator.comparing(
                        outlet -> Tokenizer.isHan(outlet.name().charAt(0))))
                .orElse(sources.isEmpty() ? null : sources.get(0));
    }

    /** "Red Net Moment October 10 (Correspondent ...)": the words before the day of a dateline, where they are no place. */
    private @Nullable Outlet agency(Document document) {
        Line dateline = document.first(Label.DATELINE).orElse(null);
        if (dateline == null) {
            return null;
        }
        List<Token> tokens = document.tokens();
        int from = document.tokenAt(dateline.span().start());
        int to = from;
        while (to < tokens.size()
                && tokens.get(to).end() <= dateline.span().end()
                && tokens.get(to).isCapitalised()
                && !MONTHS.contains(tokens.get(to).norm())) {
            to++;
        }
        boolean dated = to < tokens.size()
                && (MONTHS.contains(tokens.get(to).norm())
                        || tokens.get(to).is(",")
                        || tokens.get(to).is("on"));
        if (to - from < 2 || !dated || tokens.get(from).is("news")) {
            return null;
        }
        String name = document.printed(from, to);
        boolean place = gazetteer.scan(name).stream().anyMatch(found -> found.nameEnd() >= name.length() - 1);
        return place ? null : outlet(document, document.span(from, to), Rule.OUTLET_DATELINE);
    }

    /** The papers named in datelines, credit lines, behind "source:" and behind the headline. */
    public List<Span> papers(Document document) {
        List<Span> papers = credited(document);
        add(papers, PaperNames.behindHeadline(document));
        return papers;
    }

    private static List<Span> credited(Document document) {
        List<Span> papers = new ArrayList<>();
        for (Line line : document.lines()) {
            if (line.label() == Label.DATELINE || line.label() == Label.CREDIT) {
                add(papers, PaperNames.first(document, line.span()));
            }
        }
        document.fields().stream()
                .filter(field -> field.key().equals("source"))
                .forEach(field -> add(papers, PaperNames.first(document, field.value())));
        return papers;
    }

    private static void add(List<Span> papers, @Nullable Span paper) {
        if (paper != null) {
            papers.add(paper);
        }
    }

    private Optional<Outlet> fieldOutlet(Document document, Dates dates, Field field, Rule rule) {
        if (field.value().equals(field.label())) {
            return Optional.empty();
        }
        int end = field.value().end();
        for (DateMention date : dates.within(field.value())) {
            if (date.isFull()) {
                end = Math.min(end, date.span().start());
            }
        }
        String text = document.text();
        while (end > field.value().start()
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && text.charAt(end - 1) != ')') {
            end--;
        }
        return end <= field.value().start()
                ? Optional.empty()
                : Optional.of(outlet(document, new Span(field.value().start(), end), rule));
    }

    private static boolean isAboveBody(Document document, Field field) {
        return document.first(Label.BODY)
                .filter(line -> line.span().start() < field.label().start())
                .isEmpty();
    }

    private static boolean isPerson(Document document, Field field, Names names) {
        int first = document.tokenAt(field.value().start());
        String value = field.value().of(document.text()).strip();
        return first < document.tokens().size() && names.has(first) || value.equalsIgnoreCase("admin");
    }

    private @Nullable Outlet released(Document document) {
        for (Line line : document.lines()) {
            if (line.label() == Label.METADATA && line.span().length() < 160) {
                Matcher matcher = RELEASED.matcher(document.text())
                        .region(line.span().start(), line.span().end());
                if (matcher.lookingAt()) {
                    return outlet(document, new Span(matcher.start(1), matcher.end(1)), Rule.OUTLET_RELEASE);
                }
            }
        }
        return null;
    }

    private Outlet outlet(Document document, Span printed, Rule rule) {
        Span span = withoutMarks(document.text(), printed);
        String name = Document.fold(span.of(document.text()));
        String division = gazetteer.divisionOfOutlet(name).map(Division::code).orElse(null);
        return new Outlet(name, division, Evidence.of(document.text(), span, rule));
    }

    /** Without quotes and dashes at either end; a bracket that closes stays where it is opened too. */
    private static Span withoutMarks(String text, Span span) {
        int from = span.start();
        int to = span.end();
        while (to > from + 1 && !isOfName(text.charAt(to - 1))) {
            to--;
        }
        while (from < to - 1 && !isOfName(text.charAt(from))) {
            from++;
        }
        boolean opened = text.substring(from, to).indexOf('(') >= 0;
        while (to > from + 1 && !opened && text.charAt(to - 1) == ')') {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == ')' || c == '.' || c == '!' || c == '\uff09';
    }
}
