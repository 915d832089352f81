package org.plenum.extraction.organisation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.document.OutletNames;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.PlaceMention;

/**
 * Finds the outlet of a dateline by its place: before "News (Reporter ...)", before the day ("Red Net Moment October 10 (Correspondent
 * ...)"), before a colon or a stroke, in the bracket before "reporter" or behind "reporter of".
 */
final class DatelineOutlets {

    private static final WordSet LINKS = WordSet.of("of", "and", "the", "'s", "-", "&", "\u00b7", "for");
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
    private static final WordSet NEWS =
            WordSet.of("news", "report", "reports", "reported", "dispatch", "telegram", "message");
    private static final WordSet OURS = WordSet.of("this", "our", "the", "news", "reporter", "correspondent", "by");
    private static final WordSet CREDITED =
            WordSet.of("reporter", "reporters", "journalist", "journalists", "correspondent", "correspondents");
    /** Ends of names that a translation left in small letters. */
    private static final WordSet SMALL = WordSet.of("online", "daily", "release", "media", "net", "network");

    private static final Set<String> PUBLISHERS = Set.of("publisher", "contributor");
    private static final int LONGEST_CREDIT = 3;
    private static final OutletNames OUTLETS = new OutletNames();

    private final Gazetteer gazetteer;
    private final Document document;
    private final Names names;

    DatelineOutlets(Gazetteer gazetteer, Document document, Names names) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.names = names;
    }

    /** The outlet of the first dateline, else of the first line that credits somebody; null where none names one. */
    @Nullable
    Span find() {
        Line line = document.first(Label.DATELINE).orElse(null);
        Span named = line == null ? null : ofDateline(line);
        if (named != null) {
            return named;
        }
        for (Line credit : document.lines()) {
            Span found = credit.label() == Label.CREDIT && !isPublisher(credit)
                    ? inBracket(
                            document.tokenAt(credit.span().start()),
                            document.tokenAt(credit.span().end()))
                    : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "Sponsored by: Anji County Media Center": whose the site is, which a stamp may say better. */
    private boolean isPublisher(Line line) {
        return document.fields().stream()
                .anyMatch(
                        field -> PUBLISHERS.contains(field.key()) && line.span().contains(field.label()));
    }

    private @Nullable Span ofDateline(Line line) {
        Tokens tokens = document.tokens();
        int from = document.tokenAt(line.span().start());
        int to = document.tokenAt(line.span().end());
        boolean source = to - from > 2
                && NEWS.contains(tokens.get(from))
                && tokens.get(from + 1).is("from");
        Span named = named(source ? from + 2 : from, to, source);
        return named == null ? inBracket(from, to) : named;
    }

    /** @param source whether "News from" stands before it, so that nothing need stand behind it */
    private @Nullable Span named(int from, int to, boolean source) {
        Tokens tokens = document.tokens();
        if (from >= to || OURS.contains(tokens.get(from))) {
            return null;
        }
        int end = runEnd(from, to);
        if (end <= from) {
            return null;
        }
        boolean news = end < to && NEWS.contains(tokens.get(end)) || NEWS.contains(tokens.get(end - 1));
        boolean ends = end >= to
                || MONTHS.contains(tokens.get(end).norm())
                || tokens.get(end).isPunctuation()
                || tokens.get(end).is("on")
                || creditFollows(end, to);
        boolean behind = end - from > 2 && NEWS.contains(tokens.get(end - 1)) && !OUTLETS.isKnown(tokens, from, end);
        int name = behind ? end - 1 : end;
        if (!source && !news && !ends) {
            return null;
        }
        boolean whole = name < end && !isOutlet(from, name, source) && OUTLETS.isName(tokens, from, end);
        return whole ? document.span(from, end) : isOutlet(from, name, source) ? document.span(from, name) : null;
    }

    /** "Yiyang Cloud | all-media reporter". */
    private boolean creditFollows(int at, int to) {
        Tokens tokens = document.tokens();
        int i = at;
        while (i < Math.min(to, at + LONGEST_CREDIT) && !CREDITED.contains(tokens.get(i))) {
            i++;
        }
        return i < to && CREDITED.contains(tokens.get(i));
    }

    private int runEnd(int from, int to) {
        Tokens tokens = document.tokens();
        int end = from;
        while (end < to
                && (tokens.get(end).isCapitalised() || end > from && isWithin(tokens.get(end)))
                && !MONTHS.contains(tokens.get(end).norm())
                && !CREDITED.contains(tokens.get(end))) {
            end++;
        }
        while (end > from && LINKS.contains(tokens.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isWithin(Token token) {
        return LINKS.contains(token) || SMALL.contains(token);
    }

    private boolean isOutlet(int from, int to, boolean source) {
        if (OUTLETS.isName(document.tokens(), from, to)) {
            return true;
        }
        return to - from >= (source ? 1 : 2) && !names.has(from) && !isPlace(document.printed(from, to));
    }

    private boolean isPlace(String name) {
        List<PlaceMention> places = gazetteer.scan(name);
        return !places.isEmpty()
                && places.get(0).start() == 0
                && places.get(places.size() - 1).end() >= name.length() - 1;
    }

    /** "(Yiyang Release reporter A)", "(reporter of Yiyang Release, A)", "(A, Yiyang Release)", "(Xinhua)"; "By A, Yiyang Release". */
    private @Nullable Span inBracket(int from, int to) {
        Tokens tokens = document.tokens();
        int open = from;
        while (open < to && !tokens.get(open).is("(")) {
            open++;
        }
        int first = open < to ? open + 1 : from + 1;
        for (int i = first; i < to; i++) {
            Token before = tokens.get(i - 1);
            boolean starts = before.is("(") || before.is(",") || before.is("of") || before.is("from");
            int end = starts && tokens.get(i).isCapitalised() && !names.has(i) ? runEnd(i, to) : i;
            boolean ends = end >= to && before.is(",")
                    || end < to && (tokens.get(end).isPunctuation() || CREDITED.contains(tokens.get(end)));
            boolean workplace = before.is("of") || before.is("from") || end < to && CREDITED.contains(tokens.get(end));
            if (end > i && ends && (workplace ? isOutlet(i, end, false) : OUTLETS.isName(tokens, i, end))) {
                return document.span(i, end);
            }
        }
        return null;
    }
}
