package org.plenum.extraction.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Reads a title that begins at a token: the body before the office ("Municipal Party Committee Deputy Secretary"), the office,
 * and what "of", "at" or "for" hang on it. Immutable; looks ahead a bounded number of tokens.
 */
public final class PostParser {

    private static final Set<String> PARTY = Set.of("party", "cpc", "government", "people's");
    private static final WordSet DELEGATES = WordSet.of("deputy", "deputies", "delegate", "delegates");
    private static final WordSet TYPES = WordSet.of("city", "county", "district", "prefecture", "province", "banner");
    private static final int LONGEST_BEFORE = 20;
    private static final int LONGEST_BEHIND = 40;
    private static final int LONGEST_NAME = 3;

    private final WordClasses words;
    private final OfficeTable offices;
    private final BodyParser bodies;

    public PostParser(WordClasses words, OfficeTable offices, BodyParser bodies) {
        this.words = words;
        this.offices = offices;
        this.bodies = bodies;
    }

    /** The title that begins at {@code from}; null when none does. */
    public @Nullable PostPhrase parse(Tokens tokens, int from, int limit, Names names) {
        if (!names.officeWithin(from, limit - from)) {
            return null;
        }
        int status = offices.behindStatus(tokens, from, limit);
        PostPhrase held =
                status > from && words.isLevel(tokens.get(status)) ? parse(tokens, status, limit, names) : null;
        if (held != null) {
            return new PostPhrase(from, held.to(), held.office());
        }
        OfficePhrase office = officeAhead(tokens, from, limit, names);
        if (office == null || beginsWithLooseWord(tokens, from, office, limit, names)) {
            return null;
        }
        BodyPhrase goesOn = goesOn(tokens, office, limit, names);
        if (goesOn == null) {
            boolean ofBody = isOfUnknownBody(tokens, office, limit, names);
            int hangs = behind(tokens, office.to(), office.to(), ofBody, limit, names);
            return new PostPhrase(from, hangs, ofBody ? withoutLevel(office) : office);
        }
        int end = behind(tokens, office.to(), goesOn.to(), true, limit, names);
        return new PostPhrase(from, end, ofBody(office, goesOn));
    }

    /** "head of the district | epidemic prevention and control leading group": the body that the end of the wording begins; or null. */
    private @Nullable BodyPhrase goesOn(Tokens tokens, OfficePhrase office, int limit, Names names) {
        int level = office.to() - 1;
        boolean ofLevel = level - office.from() >= 3 && words.isLevel(tokens.get(level));
        BodyPhrase body = ofLevel ? bodies.parse(tokens, level, limit, names) : null;
        return body != null && body.to() > office.to() ? body : null;
    }

    /** "head of the district | fire rescue detachment": small words that no list has as bodies go on behind the word of rank. */
    private boolean isOfUnknownBody(Tokens tokens, OfficePhrase office, int limit, Names names) {
        int level = office.to() - 1;
        boolean ofLevel = level - office.from() >= 3 && words.isLevel(tokens.get(level));
        Token next = ofLevel && office.to() < limit ? tokens.get(office.to()) : null;
        return next != null
                && next.isWord()
                && !next.isCapitalised()
                && !words.endsPhrase(next)
                && !next.is("and")
                && !next.is("of")
                && !next.is("for")
                && !next.has(Vocabulary.OFFICE | Vocabulary.CUE)
                && !names.has(office.to());
    }

    private static OfficePhrase withoutLevel(OfficePhrase office) {
        int space = office.office().lastIndexOf(' ');
        int start = office.office().lastIndexOf(' ', space - 1) + 1;
        String head = office.office().substring(0, start) + office.office().substring(space + 1);
        return new OfficePhrase(office.from(), office.to(), head, office.plural(), office.status());
    }

    /** The head of a government is that of its division; the head of another body is just that. */
    private static OfficePhrase ofBody(OfficePhrase office, BodyPhrase body) {
        boolean government = body.parts().get(0).heads().stream()
                .anyMatch(head -> head.kind().kind() == OrganisationFact.Kind.GOVERNMENT);
        return government ? office : withoutLevel(office);
    }

    /** "study General Secretary", "work leaders": a topic word in lower case is part of a title only within the name of a body. */
    private boolean beginsWithLooseWord(Tokens tokens, int from, OfficePhrase office, int limit, Names names) {
        Token first = tokens.get(from);
        boolean loose = from < office.from()
                && tokens.get(office.to() - 1).isCapitalised()
                && !first.isCapitalised()
                && !words.isLevel(first)
                && !words.isOrdinal(first)
                && !PARTY.contains(first.norm());
        Token last = tokens.get(office.from() - (office.from() > from ? 1 : 0));
        boolean run = !loose
                && office.from() - from > 1
                && tokens.get(office.to() - 1).isCapitalised()
                && tokens.get(office.from()).isCapitalised()
                && last.isWord()
                && !last.isCapitalised()
                && !words.isLevel(last)
                && !words.isOrdinal(last)
                && !PARTY.contains(last.norm());
        return (loose || run) && bodies.parse(tokens, from, office.from(), names) == null;
    }

    private @Nullable OfficePhrase officeAhead(Tokens tokens, int from, int limit, Names names) {
        if (!names.officeWithin(from, Math.min(LONGEST_BEFORE, limit - from))) {
            return null;
        }
        int stop = Math.min(limit, from + LONGEST_BEFORE);
        int at = from;
        List<BodyPhrase.Head> heads = new ArrayList<>();
        while (at >= 0 && at < stop) {
            if (names.has(at)) {
                return null;
            }
            OfficePhrase office = offices.at(tokens, at, limit);
            if (office != null && !isBodyWord(tokens, at, office, limit, names)) {
                return office;
            }
            boolean owned =
                    tokens.get(at).is("'s") && at > from && at + 1 < stop && offices.at(tokens, at + 1, limit) != null;
            int next = owned ? at + 1 : bodies.step(tokens, from, at, stop, names, heads);
            boolean meeting = next == at + 1
                    && tokens.get(at).has(Vocabulary.MEETING)
                    && tokens.get(at).isCapitalised()
                    && (heads.isEmpty() || heads.get(heads.size() - 1).to() != next);
            if (meeting) {
                return null;
            }
            at = next;
        }
        return null;
    }

    /** "Leader" in "Leader Group", "Secretary" in "Secretary Office" are no offices. */
    private boolean isBodyWord(Tokens tokens, int at, OfficePhrase office, int limit, Names names) {
        BodyPhrase body = bodies.parse(tokens, at, limit, names);
        return body != null && body.parts().get(0).to() > office.to();
    }

    /**
     * @param from index behind the office
     * @param begun index behind what was read of the words that hang on it
     * @param within whether the name of a body has begun
     */
    private int behind(Tokens tokens, int from, int begun, boolean within, int limit, Names names) {
        int stop = Math.min(limit, from + LONGEST_BEHIND);
        int end = begun;
        int at = begun;
        int body = -1;
        boolean open = within;
        while (at < stop && !names.has(at)) {
            Token token = tokens.get(at);
            if (at == from && token.is("in") && placeEnd(tokens, at + 1, stop) > 0) {
                return placeEnd(tokens, at + 1, stop);
            }
            int inLevel = inLevel(tokens, at, stop);
            if (inLevel > at) {
                at = inLevel;
                end = at;
                continue;
            }
            boolean to = at == from && token.is("to") && DELEGATES.contains(tokens.get(at - 1));
            boolean stationed = (open || at == from) && PostMarks.isStationed(tokens, at, stop);
            if (to
                    || stationed
                    || isLink(tokens, at, stop)
                    || token.is("in") && PostMarks.isCharge(tokens, at, limit)) {
                at = stationed ? at + 2 : token.is("in") ? at + 3 : at + 1;
                open = true;
                if (at < stop && (tokens.get(at).is("the") || tokens.get(at).is("a"))) {
                    at++;
                }
                body = at < stop ? bodyEnd(tokens, at, stop, names) : -1;
            } else if (!open || at == body && isUnknownName(tokens, at, stop)) {
                break;
            } else if (token.is("and") || token.is("&")) {
                if (!goesOnBehindAnd(tokens, at + 1, stop, names)) {
                    break;
                }
                at++;
            } else if (token.is("(") && PostMarks.closing(tokens, at, stop) > 0) {
                at = PostMarks.closing(tokens, at, stop) + 1;
                end = at;
            } else if (token.is("'s")
                    || token.is("-") && !PostMarks.isDash(tokens, at)
                    || token.is("/")
                    || token.is("\"")
                    || token.is("the")) {
                at++;
            } else if (PostMarks.isNumbered(tokens, at, stop)) {
                at += 3;
                end = at;
            } else if (PostMarks.isOfCompany(tokens, at)) {
                at++;
                end = token.is(".") ? at : end;
            } else if (token.isPunctuation() || words.endsPhrase(token)) {
                break;
            } else {
                at++;
                end = at;
            }
        }
        return end;
    }

    /** "leaders of the four teams | in the county", "leaders | in service": index behind it; the index given when nothing of that kind stands there. */
    private int inLevel(Tokens tokens, int at, int limit) {
        if (!tokens.get(at).is("in") || at + 1 >= limit) {
            return at;
        }
        if (tokens.get(at + 1).is("service")) {
            return at + 2;
        }
        boolean level = tokens.get(at + 1).is("the")
                && at + 2 < limit
                && words.isLevel(tokens.get(at + 2))
                && !tokens.get(at + 2).isCapitalised();
        boolean ends = level
                && (at + 3 >= limit
                        || !tokens.get(at + 3).isWord()
                        || tokens.get(at + 3).isCapitalised());
        return ends ? at + 3 : at;
    }

    /** "secretary in Heshan City": index behind the place; -1 when none with its type word stands there. */
    private static int placeEnd(Tokens tokens, int at, int limit) {
        for (int i = at;
                i < Math.min(limit, at + LONGEST_NAME + 1) && tokens.get(i).isCapitalised();
                i++) {
            if (i > at && TYPES.contains(tokens.get(i))) {
                return i + 1;
            }
        }
        return -1;
    }

    private int bodyEnd(Tokens tokens, int at, int stop, Names names) {
        BodyPhrase body = bodies.parse(tokens, at, stop, names);
        return body == null ? -1 : body.to();
    }

    /** "secretary of the County Party Committee | Bagatur attended": up to three capitalised words of no known kind, and then no more. */
    private boolean isUnknownName(Tokens tokens, int at, int stop) {
        int end = at;
        while (end < stop && tokens.get(end).isCapitalised() && !tokens.get(end).has(~Vocabulary.NAME)) {
            end++;
        }
        boolean goesOn = end < stop
                && (tokens.get(end).isCapitalised()
                        || tokens.get(end).is("of")
                        || tokens.get(end).is("'s"));
        return end > at && end - at <= LONGEST_NAME && !goesOn;
    }

    /** "of", "for"; "at" but before an occasion: "secretary at the opening ceremony". */
    private static boolean isLink(Tokens tokens, int at, int limit) {
        if (!tokens.get(at).is("at")) {
            return tokens.get(at).is("of") || tokens.get(at).is("for");
        }
        for (int i = at + 1; i < Math.min(limit, at + 6) && tokens.get(i).isWord(); i++) {
            if (tokens.get(i).has(Vocabulary.MEETING) || tokens.get(i).is("ceremony")) {
                return false;
            }
        }
        return true;
    }

    /** Behind "and": the same body's name goes on, not another title, name or clause. */
    private boolean goesOnBehindAnd(Tokens tokens, int at, int limit, Names names) {
        if (at >= limit || names.has(at)) {
            return false;
        }
        Token token = tokens.get(at);
        boolean loose = !token.isCapitalised() && words.isKnown(token) && !words.isBodyWord(token);
        if (token.isPunctuation() || words.endsPhrase(token) || loose) {
            return false;
        }
        return officeAhead(tokens, at, limit, names) == null;
    }
}
