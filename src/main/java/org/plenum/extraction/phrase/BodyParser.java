package org.plenum.extraction.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.phrase.BodyPhrase.Head;
import org.plenum.extraction.phrase.BodyPhrase.Link;
import org.plenum.extraction.phrase.BodyPhrase.Part;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;

/**
 * Reads the name of a body that begins at a token: words of place, level, number and topic up to a head ("Municipal Party
 * Committee"), then what "of", "for" and "'s" hang on it. Immutable; looks ahead a bounded number of tokens.
 */
public final class BodyParser {

    private static final int MOST_LINKS = 5;

    private final WordClasses words;
    private final BodyRun runs;

    public BodyParser(WordClasses words, OfficeTable offices) {
        this.words = words;
        this.runs = new BodyRun(offices);
    }

    /** The name of a body that begins at {@code from}; null when none does. */
    public @Nullable BodyPhrase parse(Tokens tokens, int from, int limit, Names names) {
        if (!names.bodyWithin(from, Math.min(BodyRun.LONGEST, limit - from)) || !mayBegin(tokens, from, words)) {
            return null;
        }
        Part first = runs.run(tokens, from, limit, names, Link.NONE);
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
    static boolean mayBegin(Tokens tokens, int at, WordClasses words) {
        return tokens.isCapitalised(at) || tokens.has(at, Vocabulary.BODY) || words.isBodyWord(tokens, at);
    }

    private @Nullable Part linked(Tokens tokens, int at, int limit, Names names) {
        Token token = tokens.get(at);
        int next = at + 1;
        if (next < limit && tokens.get(next).is("the")) {
            next++;
        }
        if (next >= limit || names.has(next)) {
            return null;
        }
        if (token.is("of")) {
            Part part = runs.run(tokens, next, limit, names, Link.OF);
            return part != null ? part : bare(tokens, next, limit, names, Link.OF);
        }
        if (token.is("for")) {
            Part part = runs.run(tokens, next, limit, names, Link.FOR);
            return part != null ? part : bare(tokens, next, limit, names, Link.FOR);
        }
        return token.is("'s") ? runs.run(tokens, at + 1, limit, names, Link.POSSESSIVE) : null;
    }

    /** "Leading Group Party Construction of ...": a translation put the field of work behind the group. */
    private @Nullable Part misplaced(Tokens tokens, Part group, int limit, Names names) {
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
    private @Nullable Part bare(Tokens tokens, int from, int limit, Names names, Link link) {
        int end = from;
        while (end < limit
                && end - from < 6
                && tokens.get(end).isCapitalised()
                && runs.isModifier(tokens, end, names)) {
            end++;
        }
        return end == from ? null : new Part(from, fields(tokens, from, end, limit, names), link, List.of());
    }

    /** Fields of work that go on behind the first: "of Agriculture and Rural Affairs", "of Culture, Tourism and Sports". */
    private int fields(Tokens tokens, int from, int first, int limit, Names names) {
        for (int i = from; i < first; i++) {
            if (!tokens.get(i).has(Vocabulary.FIELD)) {
                return first;
            }
        }
        int end = first;
        boolean last = false;
        while (!last && end + 1 < limit && end - from < BodyRun.LONGEST && isListMark(tokens.get(end))) {
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
            if (at == start || at < limit && (runs.headAt(tokens, at, limit, names) || names.has(at))) {
                return first;
            }
            end = at;
        }
        return last ? end : first;
    }

    private static boolean isListMark(Token token) {
        return token.is(",") || token.is("and") || token.is("&");
    }

    /** {@link BodyRun#step}. */
    int step(Tokens tokens, int from, int at, int limit, Names names, List<Head> found) {
        return runs.step(tokens, from, at, limit, names, found);
    }
}
