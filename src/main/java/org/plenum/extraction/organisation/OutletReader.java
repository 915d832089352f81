package org.plenum.extraction.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.Byline;
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
import org.plenum.extraction.text.Tokenizer;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.PinyinNames;

/**
 * Finds who published an article: {@code outlet.source} behind "source:", {@code outlet.dateline} in "News from Yueyang Daily (Reporter
 * ...)", {@code outlet.author} behind "author:" when that is no person, {@code outlet.release} in "Huaiji released at 22:47",
 * {@code outlet.site} behind the headline in a trail of pages, {@code outlet.cited} in "according to the Xinjiang Daily report".
 */
public final class OutletReader {

    private static final PinyinNames PINYIN = PinyinNames.standard();

    private static final Pattern RELEASED =
            Pattern.compile("(.{1,60}?) (?:released|published|posted|issued) (?:at|on|in) ", Pattern.CASE_INSENSITIVE);
    private final Gazetteer gazetteer;

    public OutletReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @param bylines who is credited: a field with one of these names is no outlet */
    public @Nullable Outlet read(Document document, Dates dates, Names names, List<Byline> bylines) {
        Outlet source = source(document, dates);
        if (source != null) {
            return source;
        }
        Optional<Outlet> author = document.field("author")
                .filter(field -> isAboveBody(document, field) && !isPerson(document, field, names, bylines))
                .flatMap(field -> fieldOutlet(document, dates, field, Rule.OUTLET_AUTHOR));
        if (author.isPresent()) {
            return author.get();
        }
        for (Span paper : credited(document, false)) {
            Span english = isHan(document, paper) ? PaperNames.cited(document) : null;
            return english == null
                    ? outlet(document, paper, Rule.OUTLET_DATELINE)
                    : outlet(document, english, Rule.OUTLET_CITED);
        }
        Outlet released = released(document, dates);
        if (released != null) {
            return released;
        }
        Span stamped = new StampOutlets(document, dates, names, bylines).find();
        if (stamped != null) {
            return outlet(document, stamped, Rule.OUTLET_RELEASE);
        }
        Span dateline = new DatelineOutlets(gazetteer, document, names).find();
        if (dateline != null) {
            return outlet(document, dateline, Rule.OUTLET_DATELINE);
        }
        Outlet publisher = publisher(document, dates, names, bylines);
        if (publisher != null) {
            return publisher;
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
        if (domain != null) {
            return outlet(document, domain, Rule.OUTLET_DOMAIN);
        }
        List<Span> photos = credited(document, true);
        return photos.isEmpty() ? null : outlet(document, photos.get(0), Rule.OUTLET_DATELINE);
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

    /** Behind "publishing unit:", "issued by:", where that is no person. */
    private @Nullable Outlet publisher(Document document, Dates dates, Names names, List<Byline> bylines) {
        return document.fields().stream()
                .filter(field -> (field.key().equals("publisher") || field.key().equals("contributor"))
                        && !isPerson(document, field, names, bylines))
                .map(field -> fieldOutlet(document, dates, field, Rule.OUTLET_SOURCE))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** The papers named in datelines, credit lines, behind "source:" and behind the headline. */
    public List<Span> papers(Document document) {
        List<Span> papers = credited(document, true);
        add(papers, PaperNames.behindHeadline(document));
        return papers;
    }

    /** @param photos whether the papers of photographs count too */
    private static List<Span> credited(Document document, boolean photos) {
        List<Span> papers = new ArrayList<>();
        for (Line line : document.lines()) {
            if (!photos && isPhoto(document, line)) {
                continue;
            }
            if (line.label() == Label.DATELINE || line.label() == Label.CREDIT) {
                add(papers, PaperNames.first(document, line.span()));
            }
        }
        document.fields().stream()
                .filter(field -> field.key().equals("source"))
                .forEach(field -> add(papers, PaperNames.first(document, field.value())));
        return papers;
    }

    /** "[Photo/Heshan Daily]". */
    private static boolean isPhoto(Document document, Line line) {
        int first = document.tokenAt(line.span().start());
        return line.label() == Label.CREDIT
                && first + 2 < document.tokens().size()
                && document.token(first).is("[")
                && document.token(first + 1).is("photo")
                && document.token(first + 2).is("/");
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
        end = beforeBracket(text, field.value().start(), end);
        boolean bracketed =
                field.label().start() > 0 && text.charAt(field.label().start() - 1) == '(';
        int close = bracketed ? text.indexOf(')', field.value().start()) : -1;
        end = close > 0 ? Math.min(end, close) : end;
        while (end > field.value().start()
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && text.charAt(end - 1) != ')') {
            end--;
        }
        return end <= field.value().start()
                ? Optional.empty()
                : Optional.of(outlet(document, new Span(field.value().start(), end), rule));
    }

    /** "Huaiji Government Office | [Big Middle Small]": what stands in square brackets behind a name is the site's. */
    private static int beforeBracket(String text, int from, int to) {
        for (int i = from + 2; i < to; i++) {
            if ("[\u3010\u3016|".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return to;
    }

    private static boolean isAboveBody(Document document, Field field) {
        return document.first(Label.BODY)
                .filter(line -> line.span().start() < field.label().start())
                .isEmpty();
    }

    private static boolean isPerson(Document document, Field field, Names names, List<Byline> bylines) {
        int start = field.value().start();
        if (bylines.stream().anyMatch(byline -> byline.evidence().span().start() == start)) {
            return true;
        }
        int first = document.tokenAt(field.value().start());
        String value = field.value().of(document.text()).strip();
        int bar = value.indexOf('|');
        boolean likely = PINYIN.isLikely(bar > 0 ? value.substring(0, bar).strip() : value);
        return likely || first < document.tokens().size() && names.has(first) || value.equalsIgnoreCase("admin");
    }

    private @Nullable Outlet released(Document document, Dates dates) {
        for (Line line : document.lines()) {
            if (line.label() == Label.METADATA && line.span().length() < 160) {
                Matcher matcher = RELEASED.matcher(document.text())
                        .region(line.span().start(), line.span().end());
                Span name = matcher.lookingAt() ? new Span(matcher.start(1), matcher.end(1)) : null;
                if (name != null && dates.within(name).isEmpty()) {
                    return outlet(document, name, Rule.OUTLET_RELEASE);
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
