package org.plenum.extraction.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/** Cuts a sentence into chunks, left to right, the longest at each place. Immutable. */
public final class Chunker {

    private static final int LONGEST_CANDIDATE = 4;
    private static final WordSet OTHERS = WordSet.of("others", "etc", "al");
    private static final WordSet MORE = WordSet.of("et", "so", "among");
    private static final WordSet AND = WordSet.of("and", "&");
    private static final WordSet LISTING = WordSet.of("others", "etc", "al", "and", "&");

    private final WordClasses words;
    private final OfficeTable offices;
    private final BodyParser bodies;
    private final PostParser posts;
    private final CueTable cues;
    private final Occupations occupations;

    public Chunker(WordClasses words, OfficeTable offices, BodyParser bodies, PostParser posts, CueTable cues) {
        this.words = words;
        this.offices = offices;
        this.bodies = bodies;
        this.posts = posts;
        this.cues = cues;
        this.occupations = new Occupations(words);
    }

    public List<Chunk> chunks(Tokens tokens, Sentence sentence, Names names) {
        List<Chunk> chunks = new ArrayList<>(sentence.to() - sentence.from());
        int at = sentence.from();
        while (at < sentence.to()) {
            Chunk chunk = next(tokens, at, sentence.to(), names);
            chunks.add(chunk);
            if (chunk.is(Type.POST)) {
                occupations.extend(chunks, tokens);
            }
            at = chunk.to();
        }
        StandingMembers.retitle(chunks, tokens);
        return chunks;
    }

    private Chunk next(Tokens tokens, int at, int limit, Names names) {
        Names.Name name = names.at(at);
        if (name != null) {
            return Chunk.of(Type.NAME, at, Math.min(limit, name.to()));
        }
        if (tokens.isPunctuation(at)) {
            return Chunk.of(mark(tokens.get(at)), at, at + 1);
        }
        if (isAndSoOn(tokens, at, limit)) {
            boolean stop = at + 2 < limit - 1 && tokens.get(at + 2).is(".");
            return Chunk.of(Type.OTHERS, at, stop ? at + 3 : at + 2);
        }
        if (!tokens.has(at, ~0) && !tokens.isCapitalised(at) && !LISTING.contains(tokens, at)) {
            return Chunk.of(Type.WORD, at, at + 1);
        }
        if (OTHERS.contains(tokens, at)) {
            boolean stop = at + 1 < limit - 1 && tokens.get(at + 1).is(".");
            return Chunk.of(Type.OTHERS, at, stop ? at + 2 : at + 1);
        }
        if (AND.contains(tokens, at)) {
            return Chunk.of(Type.AND, at, at + 1);
        }
        CueTable.Match cue = cues.at(tokens, at, limit, names);
        if (cue != null) {
            return new Chunk(Type.CUE, at, cue.to(), null, null, cue.cue());
        }
        if (offices.isHonorific(tokens, at, limit)) {
            return Chunk.of(Type.HONORIFIC, at, at + 1);
        }
        Chunk phrase = phrase(tokens, at, limit, names);
        return phrase != null ? phrase : Chunk.of(Type.WORD, at, at + 1);
    }

    /** "et al.", "and so on", "among others". */
    private static boolean isAndSoOn(Tokens tokens, int at, int limit) {
        if (at + 1 >= limit || !MORE.contains(tokens, at)) {
            return false;
        }
        Token token = tokens.get(at);
        Token next = tokens.get(at + 1);
        return token.is("et") && next.is("al")
                || token.is("so") && (next.is("on") || next.is("forth"))
                || token.is("among")
                        && next.is("others")
                        && !(at + 2 < limit && tokens.get(at + 2).is("who"));
    }

    private static Type mark(Token mark) {
        return switch (mark.norm().charAt(0)) {
            case '/' -> Type.AND;
            case ',' -> Type.COMMA;
            case '"', '\'' -> Type.WORD;
            default -> Type.BREAK;
        };
    }

    private @Nullable Chunk phrase(Tokens tokens, int at, int limit, Names names) {
        Token token = tokens.get(at);
        boolean other = token.is("other") || token.is("several");
        int start = words.isDeterminer(token) ? at + 1 : at;
        start = other && start < limit && words.isDeterminer(tokens.get(start)) ? start + 1 : start;
        if (start >= limit || names.has(start) || !mayBegin(tokens, start)) {
            return null;
        }
        PostPhrase post = posts.parse(tokens, start, limit, names);
        if (post != null) {
            return new Chunk(other && post.plural() ? Type.OTHER_POST : Type.POST, start, post.to(), post, null, null);
        }
        if (start > at) {
            return null;
        }
        BodyPhrase body = bodies.parse(tokens, at, limit, names);
        if (body != null) {
            return new Chunk(Type.BODY, at, body.to(), null, body, null);
        }
        int end = candidate(tokens, at, limit, names);
        return end > at ? Chunk.of(Type.CANDIDATE, at, end) : null;
    }

    /** Whether a title, a body's name or a candidate may begin with the token; with most words none does. */
    private boolean mayBegin(Tokens tokens, int at) {
        return BodyParser.mayBegin(tokens, at, words) || tokens.has(at, Vocabulary.OFFICE | Vocabulary.RANK);
    }

    /** Capitalised words in a row that no list knows. */
    private int candidate(Tokens tokens, int at, int limit, Names names) {
        int end = at;
        while (end < limit && end - at < LONGEST_CANDIDATE && !names.has(end)) {
            Token token = tokens.get(end);
            boolean apart = end > at && token.start() - tokens.get(end - 1).end() > 2;
            if (!token.isCapitalised()
                    || words.isKnown(token)
                    || apart
                    || token.is("of")
                    || token.has(Vocabulary.MEETING)
                    || end > at && offices.at(tokens, end, limit) != null) {
                break;
            }
            end++;
        }
        boolean goesOn = end > at && end < limit && tokens.get(end).isCapitalised() && !names.has(end);
        return goesOn && end - at == LONGEST_CANDIDATE ? at : end;
    }
}
