package org.plenum.extraction.organisation;

import java.util.ArrayList;
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
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;

/**
 * Finds who published an article: {@code outlet.source} behind "source:", {@code outlet.dateline} in "News from Yueyang Daily (Reporter
 * ...)", {@code outlet.author} behind "author:" when that is no person, {@code outlet.release} in "Huaiji released at 22:47",
 * {@code outlet.site} behind the headline in a trail of pages.
 */
public final class OutletReader {

    private static final Pattern RELEASED =
            Pattern.compile("(.{1,60}?) (?:released|published|posted|issued) (?:at|on|in) ", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ENDS =
            Set.of("daily", "times", "herald", "pictorial", "express", "gazette", "weekly", "newspaper", "tv");
    private static final Set<String> PAIRS = Set.of(
            "evening news",
            "evening post",
            "morning post",
            "morning news",
            "news network",
            "news agency",
            "news center",
            "news net",
            "metropolis daily",
            "radio station",
            "television station",
            "media center",
            "youth daily");

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
        Optional<Outlet> source = document.fields().stream()
                .filter(field -> field.key().equals("source"))
                .map(field -> fieldOutlet(document, dates, field, Rule.OUTLET_SOURCE))
                .flatMap(Optional::stream)
                .findFirst();
        if (source.isPresent()) {
            return source.get();
        }
        Optional<Outlet> author = document.field("author")
                .filter(field -> isAboveBody(document, field) && !isPerson(document, field, names))
                .flatMap(field -> fieldOutlet(document, dates, field, Rule.OUTLET_AUTHOR));
        if (author.isPresent()) {
            return author.get();
        }
        for (Span paper : papers(document)) {
            return outlet(document, paper, Rule.OUTLET_DATELINE);
        }
        Outlet released = released(document);
        Outlet agency = released == null ? agency(document) : released;
        return agency == null ? site(document) : agency;
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

    /** "Home » Headline – Huaibei News Network – slogan": the site behind the headline, or behind its place in a trail of pages. */
    private @Nullable Outlet site(Document document) {
        Line headline = document.first(Label.HEADLINE).orElse(null);
        if (headline == null) {
            return null;
        }
        int end = headline.span().end();
        for (Line line : document.lines()) {
            boolean behind = line.paragraph() == headline.paragraph() && line.label() == Label.CHROME;
            end = behind ? Math.max(end, line.span().end()) : end;
        }
        List<Token> tokens = document.tokens();
        for (int i = document.tokenAt(headline.span().start()) + 1; i + 1 < tokens.size(); i++) {
            Token dash = tokens.get(i);
            if (dash.end() >= end) {
                return null;
            }
            if ((dash.is("-") || dash.is("|")) && tokens.get(i + 1).start() > dash.end()) {
                List<Span> papers = new ArrayList<>();
                papers(document, new Span(dash.end(), end), papers);
                return papers.isEmpty() ? null : outlet(document, papers.get(0), Rule.OUTLET_SITE);
            }
        }
        return null;
    }

    /** The papers named in datelines, credit lines and behind "source:". */
    public List<Span> papers(Document document) {
        List<Span> papers = new ArrayList<>();
        for (Line line : document.lines()) {
            if (line.label() == Label.DATELINE || line.label() == Label.CREDIT) {
                papers(document, line.span(), papers);
            }
        }
        document.fields().stream()
                .filter(field -> field.key().equals("source"))
                .forEach(field -> papers(document, field.value(), papers));
        return papers;
    }

    private static void papers(Document document, Span span, List<Span> papers) {
        List<Token> tokens = document.tokens();
        int first = document.tokenAt(span.start());
        for (int i = first; i < tokens.size() && tokens.get(i).end() <= span.end(); i++) {
            Token token = tokens.get(i);
            boolean pair = i > first && PAIRS.contains(tokens.get(i - 1).norm() + ' ' + token.norm());
            if (token.isCapitalised() && (pair || ENDS.contains(token.norm()))) {
                int from = i;
                while (from > first && isPaperWord(tokens, from - 1, first)) {
                    from--;
                }
                if (from < i - (pair ? 1 : 0)) {
                    papers.add(new Span(tokens.get(from).start(), token.end()));
                    return;
                }
            }
        }
    }

    private static boolean isPaperWord(List<Token> tokens, int at, int first) {
        Token token = tokens.get(at);
        return token.isCapitalised()
                || token.is("of") && at > first && tokens.get(at - 1).isCapitalised();
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

    private Outlet outlet(Document document, Span span, Rule rule) {
        String name = Document.fold(span.of(document.text()));
        String division = gazetteer.divisionOfOutlet(name).map(Division::code).orElse(null);
        return new Outlet(name, division, Evidence.of(document.text(), span, rule));
    }
}
