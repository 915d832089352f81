package org.plenum.extraction.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.phrase.BodyPhrase.BodyKind;
import org.plenum.extraction.phrase.BodyPhrase.Head;
import org.plenum.extraction.phrase.BodyPhrase.Link;
import org.plenum.extraction.phrase.BodyPhrase.Part;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;

/**
 * Reads the name of a body that begins at a token: words of place, level, number and topic up to a head ("Municipal Party
 * Committee"), then what "of", "for" and "'s" hang on it. Immutable; looks ahead a bounded number of tokens.
 */
public final class BodyParser {

    private static final int LONGEST_RUN = 24;
    private static final int MOST_LINKS = 5;

    /** Heads that need no word before them. */
    private static final Set<String> SELF_STANDING =
            Set.of("cppcc", "peoples-congress", "two-new-working-committee", "standing-committee", "party-group");

    private final WordClasses words;
    private final PhraseTable<BodyKind> heads;
    private final OfficeTable offices;

    public BodyParser(WordClasses words, OfficeTable offices) {
        this.words = words;
        this.offices = offices;
        PhraseTable.Builder<BodyKind> builder = PhraseTable.builder();
        for (Lexicon.Entry entry : Lexicon.read("bodies.txt").entries()) {
            String[] key = entry.key().split(" ");
            if (key.length > 1) {
                boolean weak = key[0].equals("weak");
                OrganisationFact.Kind kind = OrganisationFact.Kind.valueOf(key[weak ? 1 : 0]);
                BodyKind body = new BodyKind(kind, key[weak ? 2 : 1], weak);
                entry.phrases().forEach(phrase -> builder.add(phrase, body));
            }
        }
        heads = builder.build();
    }

    /** The name of a body that begins at {@code from}; null when none does. */
    public @Nullable BodyPhrase parse(List<Token> tokens, int from, int limit, Names names) {
        if (!mayBegin(tokens.get(from)) || !names.bodyWithin(from, LONGEST_RUN)) {
            return null;
        }
        Part first = run(tokens, from, limit, names, Link.NONE);
        if (first == null) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        parts.add(first);
        int end = first.to();
        Part field = end < limit ? misplaced(tokens, first, limit, names) : null;
        if (field != null) {
            parts.add(field);
            end = field.to();
        }
        while (parts.size() <= MOST_LINKS && end < limit) {
            Part next = linked(tokens, end, limit, names);
            if (next == null) {
                break;
            }
            parts.add(next);
            end = next.to();
        }
        return new BodyPhrase(from, end, parts);
    }

    /** Whether a body's name may begin with the token: capitalised, or a word of such names. */
    private boolean mayBegin(Token token) {
        return token.isCapitalised() || token.has(Vocabulary.BODY) || words.isBodyWord(token);
    }

    private @Nullable Part linked(List<Token> tokens, int at, int limit, Names names) {
        Token token = tokens.get(at);
        int next = at + 1;
        if (next < limit && tokens.get(next).is("the")) {
            next++;
        }
        if (next >= limit || names.has(next)) {
            return null;
        }
        if (token.is("of")) {
            Part part = run(tokens, next, limit, names, Link.OF);
            return part != null ? part : bare(tokens, next, limit, names, Link.OF);
        }
        if (token.is("for")) {
            Part part = run(tokens, next, limit, names, Link.FOR);
            return part != null ? part : bare(tokens, next, limit, names, Link.FOR);
        }
        return token.is("'s") ? run(tokens, at + 1, limit, names, Link.POSSESSIVE) : null;
    }

    /** "Leading Group Party Construction of ...": a translation put the field of work behind the group. */
    private @Nullable Part misplaced(List<Token> tokens, Part group, int limit, Names names) {
        Head head = group.heads().get(group.heads().size() - 1);
        if (!head.kind().key().equals("leading-group")
                || !tokens.get(head.from()).isCapitalised()) {
            return null;
        }
        Part field = bare(tokens, group.to(), limit, names, Link.FOR);
        boolean linked =
                field != null && field.to() < limit && tokens.get(field.to()).is("of");
        return linked ? field : null;
    }

    /** Capitalised words without a head: a place behind "of", a field of work behind "for". */
    private @Nullable Part bare(List<Token> tokens, int from, int limit, Names names, Link link) {
        int end = from;
        while (end < limit && end - from < 6 && tokens.get(end).isCapitalised() && isModifier(tokens, end, names)) {
            end++;
        }
        return end == from ? null : new Part(from, fields(tokens, from, end, limit, names), link, List.of());
    }

    /** Fields of work that go on behind the first: "of Agriculture and Rural Affairs", "of Culture, Tourism and Sports". */
    private int fields(List<Token> tokens, int from, int first, int limit, Names names) {
        for (int i = from; i < first; i++) {
            if (!tokens.get(i).has(Vocabulary.FIELD)) {
                return first;
            }
        }
        int end = first;
        boolean last = false;
        while (!last && end + 1 < limit && end - from < LONGEST_RUN && isListMark(tokens.get(end))) {
            last = tokens.get(end).is("and") || tokens.get(end).is("&");
            int at = end + 1;
            if (!last && tokens.get(at).is("and")) {
                last = true;
                at++;
            }
            int start = at;
            while (at < limit
                    && tokens.get(at).isCapitalised()
                    && tokens.get(at).has(Vocabulary.FIELD)) {
                at++;
            }
            if (at == start || at < limit && (headAt(tokens, at, limit) || names.has(at))) {
                return first;
            }
            end = at;
        }
        return last ? end : first;
    }

    private static boolean isListMark(Token token) {
        return token.is(",") || token.is("and") || token.is("&");
    }

    private @Nullable Part run(List<Token> tokens, int from, int limit, Names names, Link link) {
        if (from >= limit || !names.bodyWithin(from, LONGEST_RUN)) {
            return null;
        }
        int stop = Math.min(limit, from + LONGEST_RUN);
        List<Head> found = new ArrayList<>();
        int at = from;
        while (at < stop) {
            int next = step(tokens, from, at, stop, names, found);
            if (next < 0) {
                break;
            }
            at = next;
        }
        if (found.isEmpty()) {
            return null;
        }
        return new Part(from, found.get(found.size() - 1).to(), link, found);
    }

    /**
     * One step through the words of a body's name.
     *
     * @return index of the token behind what was read; -1 when the name cannot go on with the token {@code at}
     */
    int step(List<Token> tokens, int from, int at, int limit, Names names, List<Head> found) {
        if (names.has(at)) {
            return -1;
        }
        PhraseTable.Match<BodyKind> head = head(tokens, at, limit);
        if (head != null && isHead(tokens, from, head)) {
            found.add(new Head(head.from(), head.to(), head.value()));
            return head.to();
        }
        if (offices.at(tokens, at, limit) != null) {
            return -1;
        }
        Token token = tokens.get(at);
        if (isModifier(tokens, at, names)) {
            return at + 1;
        }
        if (token.is("'s")
                && at > from
                && at + 1 < limit
                && (isModifier(tokens, at + 1, names) || headAt(tokens, at + 1, limit))) {
            return at + 1;
        }
        if (at > from && isShortBracket(tokens, at, limit)) {
            return closing(tokens, at, limit) + 1;
        }
        if (token.is(",") && at > from && ranksFollow(tokens, at, limit, names)) {
            return at + 1;
        }
        boolean behindHead = !found.isEmpty() && found.get(found.size() - 1).to() == at;
        if ((token.is("and") || token.is("&") || token.is("/"))
                && at > from
                && !behindHead
                && headFollows(tokens, at + 1, limit, names)) {
            return at + 1;
        }
        return -1;
    }

    private boolean isHead(List<Token> tokens, int from, PhraseTable.Match<BodyKind> head) {
        Token first = tokens.get(head.from());
        boolean qualified = head.from() > from;
        if (head.value().weak()) {
            return qualified
                    && first.isCapitalised()
                    && tokens.get(head.from() - 1).isCapitalised();
        }
        return qualified
                || head.to() - head.from() > 1
                || SELF_STANDING.contains(head.value().key());
    }

    private PhraseTable.@Nullable Match<BodyKind> head(List<Token> tokens, int at, int limit) {
        return tokens.get(at).has(Vocabulary.BODY) ? heads.longest(tokens, at, limit) : null;
    }

    private boolean headAt(List<Token> tokens, int at, int limit) {
        return head(tokens, at, limit) != null;
    }

    private boolean headFollows(List<Token> tokens, int from, int limit, Names names) {
        for (int i = from; i < Math.min(limit, from + 6); i++) {
            if (offices.at(tokens, i, limit) != null) {
                return false;
            }
            if (headAt(tokens, i, limit)) {
                return i > from || tokens.get(i).isCapitalised();
            }
            if (!isModifier(tokens, i, names)) {
                return false;
            }
        }
        return false;
    }

    /** "provincial, | municipal and county governments". */
    private boolean ranksFollow(List<Token> tokens, int comma, int limit, Names names) {
        int at = comma;
        boolean and = false;
        while (!and && at + 1 < limit && words.isLevel(tokens.get(at - 1)) && words.isLevel(tokens.get(at + 1))) {
            at += 2;
            and = at < limit && tokens.get(at).is("and");
        }
        return and && headFollows(tokens, at + 1, limit, names);
    }

    private boolean isModifier(List<Token> tokens, int at, Names names) {
        Token token = tokens.get(at);
        if (names.has(at) || token.isPunctuation()) {
            return false;
        }
        if (words.isBodyWord(token)) {
            return true;
        }
        return token.isCapitalised()
                && !words.endsPhrase(token)
                && !token.is("of")
                && !token.is("for")
                && !token.is("and");
    }

    /** "(Work)", "(enlarged)", "(prefecture)". */
    private static boolean isShortBracket(List<Token> tokens, int at, int limit) {
        return tokens.get(at).is("(") && closing(tokens, at, limit) > at + 1;
    }

    private static int closing(List<Token> tokens, int open, int limit) {
        for (int i = open + 1; i < Math.min(limit, open + 5); i++) {
            if (tokens.get(i).is(")")) {
                return i;
            }
            if (!tokens.get(i).isWord()) {
                return -1;
            }
        }
        return -1;
    }
}
