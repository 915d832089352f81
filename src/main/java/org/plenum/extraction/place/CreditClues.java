package org.plenum.extraction.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Field;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.place.Clue.Kind;
import org.plenum.extraction.text.Tokens;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.Level;
import org.plenum.gazetteer.PinyinNames;
import org.plenum.gazetteer.PlaceMention;

/**
 * Finds the divisions that "source:" and "author:" point at, and the listed papers of datelines. A government that publishes on its own
 * site ("Source: People's Government of Long County") is a body spoken of, too.
 */
final class CreditClues {

    private static final Set<String> CREDITS = Set.of("source", "author", "publisher", "contributor");
    private static final List<String> SITE_MARKS = List.of(
            ">", "\u00bb", "copyright", "\u00a9", "all rights reserved", "\u9996\u9875", "\u7248\u6743\u6240\u6709");
    private static final double SITE_WEIGHT = 1;
    private static final int LONGEST_CREDIT = 160;
    private static final int LONGEST_STAMP = 140;
    private static final int MOST_LINES = 40;
    private static final int MOST_PAPER_WORDS = 3;

    private static final PinyinNames PINYIN = PinyinNames.standard();

    private final Gazetteer gazetteer;
    private final Document document;
    private final Page page;
    private final List<Clue> found = new ArrayList<>();
    private final List<Clue> bodies = new ArrayList<>();

    CreditClues(Gazetteer gazetteer, Document document, Page page) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.page = page;
        for (Field field : document.fields()) {
            if (CREDITS.contains(field.key())) {
                credit(field.value());
            }
        }
        stamps();
        site();
        document.lines().stream()
                .filter(line -> page.position(line.span().start()) == Page.Position.SOURCE)
                .forEach(line -> listedPapers(line.span()));
    }

    /** The lines above the text that name an outlet or a body without a label, but for "Posted in Hunan". */
    private void stamps() {
        List<Line> lines = document.lines();
        for (Line line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            if (line.label() == Label.BODY) {
                return;
            }
            boolean field =
                    document.fields().stream().anyMatch(one -> line.span().contains(one.label()));
            if (line.label() == Label.METADATA && !field && line.span().length() <= LONGEST_STAMP) {
                credit(beforePostedIn(line.span()));
            }
        }
    }

    /** The site itself, as its trail of pages and its copyright name it: it says little, but more than nothing. */
    private void site() {
        for (Field field : document.fields()) {
            if (field.key().equals("location")) {
                places(field.value(), SITE_WEIGHT);
            }
        }
        List<Line> lines = document.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean near = i < MOST_LINES || i >= lines.size() - MOST_LINES;
            if (near && line.label() == Label.CHROME && line.span().length() <= LONGEST_CREDIT) {
                String text = line.span().of(document.text()).toLowerCase(Locale.ROOT);
                if (SITE_MARKS.stream().anyMatch(text::contains) || i == 0 && isTyped(line.span())) {
                    places(line.span(), SITE_WEIGHT);
                }
            }
        }
    }

    /** "Taihu County, Anhui | News Center": the first line of the page. */
    private boolean isTyped(Span span) {
        return gazetteer.scan(span.of(document.text())).stream().anyMatch(mention -> mention.typeWord() != null);
    }

    private void places(Span span, double weight) {
        for (PlaceMention mention : gazetteer.scan(span.of(document.text()))) {
            if (!mention.divisions().isEmpty() && !mention.doubtful()) {
                Span place = new Span(span.start() + mention.start(), span.start() + mention.end());
                found.add(new Clue(place, ofPaper(mention), Kind.OUTLET, weight));
            }
        }
    }

    private Span beforePostedIn(Span line) {
        String text = line.of(document.text()).toLowerCase(Locale.ROOT);
        int posted = text.indexOf(" posted ");
        return posted > 0 ? new Span(line.start(), line.start() + posted) : line;
    }

    /** Hands over what was found. */
    void find(ClueFinder finder) {
        found.forEach(clue -> finder.add(clue.span(), clue.divisions(), clue.kind(), clue.weight()));
    }

    /** The clues that name a body of their division. */
    List<Clue> bodies() {
        return bodies;
    }

    private void credit(Span value) {
        if (value.length() > LONGEST_CREDIT) {
            return;
        }
        listedPapers(value);
        boolean government = isGovernment(value);
        cutInTwo(value);
        int behind = Integer.MIN_VALUE;
        for (PlaceMention mention : gazetteer.scan(value.of(document.text()))) {
            boolean second = mention.start() == behind + 1 && mention.typeWord() == null;
            boolean given = mention.typeWord() == null && isBehindSurname(value.start() + mention.start());
            behind = mention.end();
            if (!mention.divisions().isEmpty() && !mention.doubtful() && !second && !given) {
                Span span = paper(document, page, value.start() + mention.start(), value.start() + mention.end());
                Clue clue = new Clue(span, ofPaper(mention), Kind.OUTLET, Kind.OUTLET.weight());
                found.add(clue);
                if (government && mention.typed()) {
                    bodies.add(clue);
                }
            }
        }
    }

    /** "Author: Ding | Yiyuan": no place, but the rest of a name. */
    private boolean isBehindSurname(int start) {
        int at = page.tokenFrom(start);
        return at > 0
                && page.follows(at)
                && page.tokens().get(at - 1).isCapitalised()
                && PINYIN.isSurname(page.tokens().get(at - 1).text())
                && PINYIN.countSyllables(page.tokens().get(at).text()) <= 2;
    }

    /** "author: Long Yao media": the place of a county's paper, cut in two like a person's name. */
    private void cutInTwo(Span value) {
        int at = page.tokenFrom(value.start());
        Tokens tokens = page.tokens();
        boolean two = at + 2 < tokens.size()
                && tokens.get(at + 2).end() <= value.end()
                && tokens.get(at).isCapitalised()
                && tokens.get(at + 1).isCapitalised()
                && PlaceWords.isMedia(tokens, at + 2);
        if (two) {
            String joined = tokens.get(at).text() + tokens.get(at + 1).norm();
            Span span = new Span(tokens.get(at).start(), tokens.get(at + 2).end());
            for (PlaceMention mention : gazetteer.scan(joined)) {
                if (mention.nameStart() == 0 && mention.nameEnd() == joined.length()) {
                    found.add(new Clue(span, ofPaper(mention), Kind.OUTLET, Kind.OUTLET.weight()));
                }
            }
        }
    }

    /** "People's Government of Long County". */
    private boolean isGovernment(Span value) {
        int end = page.tokenFrom(value.end());
        for (int i = page.tokenFrom(value.start()); i < end; i++) {
            if (page.tokens().get(i).is("government") || page.tokens().get(i).is("committee")) {
                return true;
            }
        }
        return false;
    }

    private void listedPapers(Span span) {
        for (Division division :
                gazetteer.newspapersIn(span.of(document.text())).values()) {
            found.add(new Clue(span, List.of(division), Kind.OUTLET, Kind.OUTLET.weight()));
        }
    }

    /** The place with the capitalised words behind it: "Yueyang Daily All Media". */
    static Span paper(Document document, Page page, int start, int end) {
        int at = document.tokenAt(end);
        int last = end;
        for (int n = 0; n < MOST_PAPER_WORDS && at < page.tokens().size() && page.follows(at); n++, at++) {
            if (!page.tokens().get(at).isCapitalised()) {
                break;
            }
            last = page.tokens().get(at).end();
        }
        return new Span(start, last);
    }

    /** A paper named by its place is the highest division's of that name. */
    static List<Division> ofPaper(PlaceMention mention) {
        if (mention.typeWord() != null) {
            return mention.divisions();
        }
        Level top = mention.divisions().get(0).level();
        for (Division division : mention.divisions()) {
            top = division.level().compareTo(top) < 0 ? division.level() : top;
        }
        Level highest = top;
        return mention.divisions().stream().filter(d -> d.level() == highest).toList();
    }
}
