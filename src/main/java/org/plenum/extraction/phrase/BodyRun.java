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
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/** Reads the words of a body's name up to its heads: words of place, level, number and topic. Immutable. */
final class BodyRun {

    static final int LONGEST = 24;

    /** What the heads of bodies' names are, by their wordings. */
    static final PhraseTable<BodyKind> HEADS = heads();

    /** Heads that need no word before them. */
    private static final Set<String> SELF_STANDING =
            Set.of("cppcc", "peoples-congress", "two-new-working-committee", "standing-committee", "party-group");

    /** What leads from a part of a name to the next, and no part has; capitalised in headlines. */
    private static final WordSet LINKS = WordSet.of("of", "for", "and");

    private static final WordClasses WORDS = new WordClasses();

    private final OfficeTable offices;

    BodyRun(OfficeTable offices) {
        this.offices = offices;
    }

    private static PhraseTable<BodyKind> heads() {
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
        return builder.build();
    }

    /** The words from a token up to the last head; null when no head is among them. */
    @Nullable
    Part run(Tokens tokens, int from, int limit, Names names, Link link) {
        if (from >= limit || !names.bodyWithin(from, Math.min(LONGEST, limit - from))) {
            return null;
        }
        int stop = Math.min(limit, from + LONGEST);
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
    int step(Tokens tokens, int from, int at, int limit, Names names, List<Head> found) {
        if (names.has(at)) {
            return -1;
        }
        PhraseTable.Match<BodyKind> head = head(tokens, at, limit, names);
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
                && (isModifier(tokens, at + 1, names) || headAt(tokens, at + 1, limit, names))) {
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

    private boolean isHead(Tokens tokens, int from, PhraseTable.Match<BodyKind> head) {
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

    private PhraseTable.@Nullable Match<BodyKind> head(Tokens tokens, int at, int limit, Names names) {
        return names.isHead(at) ? HEADS.longest(tokens, at, limit) : null;
    }

    boolean headAt(Tokens tokens, int at, int limit, Names names) {
        return head(tokens, at, limit, names) != null;
    }

    private boolean headFollows(Tokens tokens, int from, int limit, Names names) {
        for (int i = from; i < Math.min(limit, from + 6); i++) {
            if (offices.at(tokens, i, limit) != null && !headAt(tokens, i, limit, names)) {
                return false;
            }
            if (headAt(tokens, i, limit, names)) {
                return i > from || tokens.get(i).isCapitalised();
            }
            if (!isModifier(tokens, i, names)) {
                return false;
            }
        }
        return false;
    }

    /** "provincial, | municipal and county governments". */
    private boolean ranksFollow(Tokens tokens, int comma, int limit, Names names) {
        int at = comma;
        boolean and = false;
        while (!and && at + 1 < limit && WORDS.isLevel(tokens.get(at - 1)) && WORDS.isLevel(tokens.get(at + 1))) {
            at += 2;
            and = at < limit && tokens.get(at).is("and");
        }
        return and && headFollows(tokens, at + 1, limit, names);
    }

    boolean isModifier(Tokens tokens, int at, Names names) {
        return isModifier(tokens, at) && !names.has(at);
    }

    /** Whether a word may stand before the head of a body's name, but for the names of people: capitalised, or one of such names. */
    static boolean isModifier(Tokens tokens, int at) {
        return WORDS.isBodyWord(tokens, at)
                || tokens.isCapitalised(at) && !tokens.has(at, Vocabulary.STOP) && !LINKS.contains(tokens, at);
    }

    /** "(Work)", "(enlarged)", "(prefecture)". */
    private static boolean isShortBracket(Tokens tokens, int at, int limit) {
        return tokens.get(at).is("(") && closing(tokens, at, limit) > at + 1;
    }

    private static int closing(Tokens tokens, int open, int limit) {
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
