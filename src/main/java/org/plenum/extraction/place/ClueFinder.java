package org.plenum.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.place.Clue.Kind;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokenizer;
import org.plenum.extraction.text.Tokens;
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

    private static final int MOST_OF_A_KIND = 40;

    private final Gazetteer gazetteer;
    private final Document document;
    private final Page page;
    private final List<Clue> clues = new ArrayList<>();
    private final Map<Meaning, Integer> counts = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();

    private record Meaning(List<Division> divisions, Kind kind) {}

    private ClueFinder(Gazetteer gazetteer, Document document, Page page) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.page = page;
    }

    static List<Clue> find(
            Gazetteer gazetteer, Document document, Page page, List<PlaceMention> mentions, CreditClues credits) {
        ClueFinder finder = new ClueFinder(gazetteer, document, page);
        credits.find(finder);
        for (PlaceMention mention : mentions) {
            finder.mention(mention);
        }
        finder.townships();
        finder.landmarks();
        return finder.clues;
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
                Span paper = CreditClues.paper(document, page, mention.start(), mention.end());
                add(paper, CreditClues.ofPaper(mention), Kind.OUTLET, Kind.OUTLET.weight());
            }
            return;
        }
        boolean person = !mention.nicknames().isEmpty() && isPartOfPerson(from, to);
        for (Nickname nickname : person ? List.<Nickname>of() : mention.nicknames()) {
            double weight = nickname.risk() == Nickname.Risk.LOW ? 1.2 : 1;
            gazetteer
                    .byCode(nickname.code())
                    .ifPresent(d -> add(span, List.of(d), Kind.NICKNAME, weight * Kind.NICKNAME.weight()));
        }
        boolean isBody = PlaceWords.isBody(page.tokens(), to)
                || PlaceWords.isPostBefore(page.tokens(), from)
                || PlaceWords.isPartyBefore(page.tokens(), from)
                || PlaceWords.isDelegation(page.tokens(), from, to);
        if (mention.divisions().isEmpty()
                || mention.doubtful() && !isBody
                || mention.typeWord() == null && PlaceWords.isTownship(page.tokens(), to)
                || mention.typeWord() == null && isPerson(mention, from, to)) {
            return;
        }
        if (mention.typed()
                && !page.isChinese()
                && Tokenizer.isHan(document.text().charAt(mention.start()))) {
            add(span, mention.divisions(), Kind.HAN, Kind.HAN.weight());
            return;
        }
        Kind kind = kind(mention, from, to, isBody);
        add(span, divisions(mention), kind, kind.weight() * position.factor());
    }

    private Kind kind(PlaceMention mention, int from, int to, boolean isBody) {
        Tokens tokens = page.tokens();
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
        Tokens tokens = page.tokens();
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
        if (isRunTogether(nameOf(mention))) {
            return true;
        }
        Tokens tokens = page.tokens();
        PinyinNames names = PinyinNames.standard();
        if (from > 0 && page.follows(from)) {
            Token before = tokens.get(from - 1);
            boolean surname = before.isCapitalised() && names.isSurname(before.text());
            int syllables = surname ? names.countSyllables(nameOf(mention)) : 0;
            if (syllables >= 1 && syllables <= 2) {
                return true;
            }
        }
        boolean given = to < tokens.size() && page.follows(to) && tokens.get(to).isCapitalised();
        return mention.alsoSurname()
                && given
                && names.countSyllables(tokens.get(to).text()) > 0;
    }

    /** "WuXi": a capital within the word begins a given name. */
    private static boolean isRunTogether(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Another name of a province within a person's ("Nie Yunling"), or as the surname of one named before ("Shu Qing ... Shu said"). */
    private boolean isPartOfPerson(int from, int to) {
        Tokens tokens = page.tokens();
        PinyinNames names = PinyinNames.standard();
        Token word = tokens.get(from);
        if (to - from != 1 || surnames.contains(word.norm())) {
            return to - from == 1;
        }
        Token before = from > 0 && page.follows(from) ? tokens.get(from - 1) : null;
        if (before != null && before.isCapitalised() && names.isSurname(before.text())) {
            return true;
        }
        boolean given = to < tokens.size()
                && page.follows(to)
                && tokens.get(to).isCapitalised()
                && names.countSyllables(tokens.get(to).text()) > 0;
        if (given && names.isSurname(word.text())) {
            surnames.add(word.norm());
            return true;
        }
        return false;
    }

    private String nameOf(PlaceMention mention) {
        return document.text().substring(mention.nameStart(), mention.nameEnd());
    }

    /** "Guangwu Town": the counties with a town of that name, when these are few. */
    private void townships() {
        Tokens tokens = page.tokens();
        int size = tokens.size();
        for (int behind = PlaceWords.nextTownship(tokens, 1);
                behind < size;
                behind = PlaceWords.nextTownship(tokens, behind + 1)) {
            int i = behind - 1;
            if (!tokens.isCapitalised(i) || !PlaceWords.isOfTownship(tokens, behind)) {
                continue;
            }
            Token token = tokens.get(i);
            if (page.position(token.start()) != Page.Position.IGNORED) {
                List<Division> counties = gazetteer.countiesWithTownship(token.text());
                int end = PlaceWords.townshipEnd(tokens, behind);
                Span span = new Span(token.start(), tokens.get(end - 1).end());
                add(span, counties, Kind.TOWNSHIP, Kind.TOWNSHIP.weight() / Math.sqrt(Math.max(1, counties.size())));
            }
        }
    }

    private void landmarks() {
        Tokens tokens = page.tokens();
        for (int i = PlaceWords.nextLandmark(tokens, 0);
                i < tokens.size();
                i = PlaceWords.nextLandmark(tokens, i + 1)) {
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

    void add(Span span, List<Division> divisions, Kind kind, double weight) {
        if (divisions.isEmpty() || weight <= 0) {
            return;
        }
        int same = counts.merge(new Meaning(divisions, kind), 1, Integer::sum);
        if (same <= MOST_OF_A_KIND) {
            clues.add(new Clue(span, divisions, kind, weight));
        }
    }
}
