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
 * ...)", {@code outlet.author} behind "author:" when that is no person, {@code outlet.release} in "Huaiji released at 22:47".
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
        return released(document);
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
