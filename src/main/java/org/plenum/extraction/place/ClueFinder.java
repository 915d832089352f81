package org.plenum.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Field;
import org.plenum.extraction.place.Clue.Kind;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.Level;
import org.plenum.gazetteer.Nickname;
import org.plenum.gazetteer.PinyinNames;
import org.plenum.gazetteer.PlaceMention;

/**
 * Finds the words that point at divisions; {@link Clue.Kind} lists the ways. Left out: names that are rather people's ("Li Yulin"),
 * and bare names that are surnames or ordinary words.
 */
final class ClueFinder {

    private static final Set<String> CREDITS = Set.of("source", "author");
    private static final int LONGEST_CREDIT = 160;
    private static final int MOST_PAPER_WORDS = 3;
    private static final int MOST_OF_A_KIND = 40;

    private final Gazetteer gazetteer;
    private final Document document;
    private final Page page;
    private final List<Clue> clues = new ArrayList<>();
    private final Map<Meaning, Integer> counts = new HashMap<>();

    private record Meaning(List<Division> divisions, Kind kind) {}

    private ClueFinder(Gazetteer gazetteer, Document document, Page page) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.page = page;
    }

    static List<Clue> find(Gazetteer gazetteer, Document document, Page page, List<PlaceMention> mentions) {
        ClueFinder finder = new ClueFinder(gazetteer, document, page);
        finder.credits();
        for (PlaceMention mention : mentions) {
            finder.mention(mention);
        }
        finder.townships();
        finder.landmarks();
        return finder.clues;
    }

    /** What "source:" and "author:" name, and the listed papers of datelines. */
    private void credits() {
        for (Field field : document.fields()) {
            if (CREDITS.contains(field.key())) {
                credit(field.value());
            }
        }
        document.lines().stream()
                .filter(line -> page.position(line.span().start()) == Page.Position.SOURCE)
                .forEach(line -> listedPapers(line.span()));
    }

    private void credit(Span value) {
        if (value.length() > LONGEST_CREDIT) {
            return;
        }
        listedPapers(value);
        for (PlaceMention mention : gazetteer.scan(value.of(document.text()))) {
            if (!mention.divisions().isEmpty() && !mention.doubtful()) {
                Span span = paper(value.start() + mention.start(), value.start() + mention.end());
                add(span, ofPaper(mention), Kind.OUTLET, Kind.OUTLET.weight());
            }
        }
    }

    private void listedPapers(Span span) {
        for (Division division :
                gazetteer.newspapersIn(span.of(document.text())).values()) {
            add(span, List.of(division), Kind.OUTLET, Kind.OUTLET.weight());
        }
    }

    /** The place with the capitalised words behind it: "Yueyang Daily All Media". */
    private Span paper(int start, int end) {
        int at = page.tokenFrom(end);
        int last = end;
        for (int n = 0; n < MOST_PAPER_WORDS && at < page.tokens().size() && follows(at); n++, at++) {
            if (!page.tokens().get(at).isCapitalised()) {
                break;
            }
            last = page.tokens().get(at).end();
        }
        return new Span(start, last);
    }

    /** A paper named by its place is the highest division's of that name. */
    private static List<Division> ofPaper(PlaceMention mention) {
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

    private void mention(PlaceMention mention) {
        Page.Position position = page.position(mention.start());
        if (position == Page.Position.IGNORED) {
            return;
        }
        Span span = new Span(mention.start(), mention.end());
        int from = page.tokenFrom(mention.start());
        int to = page.tokenFrom(mention.end());
        if (position == Page.Position.SOURCE || PlaceWords.isPaper(page.tokens(), to)) {
            if (!mention.divisions().isEmpty() && !mention.doubtful() && !isPerson(mention, from, to)) {
                add(paper(mention.start(), mention.end()), ofPaper(mention), Kind.OUTLET, Kind.OUTLET.weight());
            }
            return;
        }
        for (Nickname nickname : mention.nicknames()) {
            double weight = nickname.risk() == Nickname.Risk.LOW ? 1.2 : 1;
            gazetteer
                    .byCode(nickname.code())
                    .ifPresent(d -> add(span, List.of(d), Kind.NICKNAME, weight * Kind.NICKNAME.weight()));
        }
        boolean isBody = PlaceWords.isBody(page.tokens(), to) || PlaceWords.isPostBefore(page.tokens(), from);
        if (mention.divisions().isEmpty()
                || mention.doubtful() && !isBody
                || mention.typeWord() == null && PlaceWords.isTownship(page.tokens(), to)
                || mention.typeWord() == null && isPerson(mention, from, to)) {
            return;
        }
        Kind kind = kind(mention, from, to, isBody);
        add(span, divisions(mention), kind, kind.weight() * position.factor());
    }

    private Kind kind(PlaceMention mention, int from, int to, boolean isBody) {
        List<Token> tokens = page.tokens();
        boolean elsewhere = PlaceWords.isElsewhere(tokens, from, to)
                || PlaceWords.isThing(tokens, to)
                || isItemOfList(mention, from, to);
        if (!isBody && elsewhere) {
            return Kind.ELSEWHERE;
        }
        if (isBody) {
            return Kind.BODY;
        }
        return mention.typed() ? Kind.TYPED : Kind.BARE;
    }

    /** A bare county name between commas: one of several below the article's place, or a person's name ("Deng Bentai, Suning, Cao Wenhu"). */
    private boolean isItemOfList(PlaceMention mention, int from, int to) {
        List<Token> tokens = page.tokens();
        return mention.typeWord() == null
                && mention.divisions().stream().allMatch(d -> d.level() == Level.COUNTY)
                && from > 0
                && to < tokens.size()
                && isListMark(tokens.get(from - 1))
                && isListMark(tokens.get(to));
    }

    private static boolean isListMark(Token token) {
        return token.is(",") || token.is("and");
    }

    /** A bare name that is a province's is no county's: the county 新绛 would be called "Xinjiang County". */
    private static List<Division> divisions(PlaceMention mention) {
        boolean isProvince =
                mention.typeWord() == null && mention.divisions().stream().anyMatch(d -> d.level() == Level.PROVINCE);
        return isProvince
                ? mention.divisions().stream()
                        .filter(d -> d.level() != Level.COUNTY)
                        .toList()
                : mention.divisions();
    }

    /** Whether a surname stands before the name, or it is a surname before a given name: "Li Yulin", "Puyang Jun". */
    private boolean isPerson(PlaceMention mention, int from, int to) {
        List<Token> tokens = page.tokens();
        PinyinNames names = PinyinNames.standard();
        if (from > 0 && follows(from)) {
            Token before = tokens.get(from - 1);
            boolean surname = before.isCapitalised() && names.isSurname(before.text());
            int syllables = names.syllables(nameOf(mention)).size();
            if (surname && syllables >= 1 && syllables <= 2) {
                return true;
            }
        }
        boolean given = to < tokens.size() && follows(to) && tokens.get(to).isCapitalised();
        return mention.alsoSurname()
                && given
                && !names.syllables(tokens.get(to).text()).isEmpty();
    }

    private String nameOf(PlaceMention mention) {
        return document.text().substring(mention.nameStart(), mention.nameEnd());
    }

    /** Whether the token is only a blank behind the one before it. */
    private boolean follows(int at) {
        List<Token> tokens = page.tokens();
        return at > 0
                && tokens.get(at).start() - tokens.get(at - 1).end() == 1
                && tokens.get(at - 1).isWord()
                && document.text().charAt(tokens.get(at - 1).end()) == ' ';
    }

    /** "Guangwu Town": the counties with a town of that name, when these are few. */
    private void townships() {
        List<Token> tokens = page.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isCapitalised()
                    && PlaceWords.isTownship(tokens, i + 1)
                    && page.position(token.start()) != Page.Position.IGNORED) {
                List<Division> counties = gazetteer.countiesWithTownship(token.text());
                int end = PlaceWords.townshipEnd(tokens, i + 1);
                Span span = new Span(token.start(), tokens.get(end - 1).end());
                add(span, counties, Kind.TOWNSHIP, Kind.TOWNSHIP.weight() / Math.sqrt(Math.max(1, counties.size())));
            }
        }
    }

    private void landmarks() {
        List<Token> tokens = page.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTable.Match<String> match = PlaceWords.landmark(tokens, i);
            if (match != null) {
                Span span = new Span(
                        tokens.get(i).start(), tokens.get(match.to() - 1).end());
                double weight =
                        Kind.LANDMARK.weight() * page.position(span.start()).factor();
                gazetteer.byCode(match.value()).ifPresent(d -> add(span, List.of(d), Kind.LANDMARK, weight));
            }
        }
    }

    private void add(Span span, List<Division> divisions, Kind kind, double weight) {
        if (divisions.isEmpty() || weight <= 0) {
            return;
        }
        int same = counts.merge(new Meaning(divisions, kind), 1, Integer::sum);
        if (same <= MOST_OF_A_KIND) {
            clues.add(new Clue(span, divisions, kind, weight));
        }
    }
}
