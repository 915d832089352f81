package org.plenum.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.Rule;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.person.PersonGroup.Member;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.CueTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Says what the people of a sentence did.
 *
 * <ul>
 *   <li>{@code role.subject}: the words stand behind the names, and go on behind "and": "Xie Qun, director of ..., attended the meeting
 *       and delivered a speech";
 *   <li>{@code role.statement}: "Wang Chen stressed that ...";
 *   <li>{@code role.inverted}: the names stand behind the words: "presided over by Chen Jing", "Among those present were ...";
 *   <li>{@code role.with}: "with Cao Puhua in the chair";
 *   <li>{@code role.away}: "Entrusted by A, B presided", "A gave written instructions": A was not there;
 *   <li>{@code role.garbled}: "He Yongliang, chaired by the county magistrate, called a meeting" of a machine translation.
 * </ul>
 */
final class RoleReader {

    /**
     * @param member who
     * @param role what
     * @param from index of the first token of the words for it
     * @param to index behind their last token
     * @param position place in the list of names, from 1; 0 outside a list
     * @param away the words say that the member only sent instructions or another: no role, but what others say of the member is none either
     */
    record RoleHit(Member member, Role role, int from, int to, int position, Rule rule, boolean away) {

        RoleHit(Member member, Role role, int from, int to, int position, Rule rule) {
            this(member, role, from, to, position, rule, false);
        }
    }

    private static final WordSet PRONOUNS = WordSet.of("he", "she");

    /** "Wherever he came, ...": told of a time, not of the meeting. */
    private static final WordSet WHEREVER = WordSet.of("wherever", "whenever", "where", "when", "before", "after");

    private static final WordSet ADDRESSED = WordSet.of(
            "thanked",
            "congratulated",
            "urged",
            "told",
            "asked",
            "encouraged",
            "assured",
            "reminded",
            "instructed",
            "ordered");
    /** Verbs before the person to whom something was done. */
    private static final WordSet GIVING = WordSet.of(
            "giving",
            "gave",
            "elected",
            "electing",
            "appointed",
            "appointing",
            "removed",
            "nominated",
            "approved",
            "accepted",
            "dismissed");
    /** "during the period when X presided over the County Party Committee": no meeting is spoken of. */
    private static final WordSet PERIOD = WordSet.of("period", "time", "years", "days");

    /** "greeted the Jin Jun | family". */
    private static final WordSet KIN = WordSet.of("family", "families", "couple", "brothers", "sisters", "household");

    private final WordClasses words;
    private final Predicates predicates;
    private final Ellipses ellipses;

    RoleReader(WordClasses words) {
        this.words = words;
        this.predicates = new Predicates(words);
        this.ellipses = new Ellipses(words);
    }

    /** @param body whether the sentence is of the report or a line below its headline, not that, which tells with "to attend" what is planned */
    List<RoleHit> read(List<Chunk> chunks, List<PersonGroup> groups, Tokens tokens, boolean body) {
        List<RoleHit> hits = new ArrayList<>();
        for (PersonGroup group : groups) {
            if (!group.members().isEmpty()) {
                Chunk inverted = InvertedRoles.invertedBefore(chunks, group, tokens);
                if (inverted != null) {
                    Predicates.add(hits, group, inverted, Rule.ROLE_INVERTED);
                }
                if (inverted == null && InvertedRoles.isHeard(chunks, group, tokens)) {
                    add(hits, group, Role.REPORTED, chunks.get(group.firstChunk() - 1));
                    continue;
                }
                Chunk listed = inverted == null ? InvertedRoles.listedWithin(chunks, group, tokens) : null;
                if (listed != null) {
                    add(hits, group, Role.ATTENDED, listed);
                    continue;
                }
                Chunk opening =
                        hits.isEmpty() && inverted == null ? InvertedRoles.openingOf(chunks, group, tokens) : null;
                if (opening != null) {
                    Predicates.add(hits, group, opening, Rule.ROLE_INVERTED);
                }
                boolean away =
                        inverted != null && isAway(inverted) && group.members().size() > 1;
                boolean goesOn = inverted != null && isFollowedByWho(chunks, group, tokens);
                int own = hits.size();
                if (away || goesOn || inverted == null && isSubject(chunks, group, tokens)) {
                    predicates.read(hits, chunks, away ? group.withoutFirst() : group, tokens, body);
                }
                if (body && inverted == null && opening == null) {
                    unsaid(hits, own, chunks, group, tokens);
                }
            }
        }
        return hits;
    }

    /** What is said without words of its own: once for two people, or with a noun. */
    private void unsaid(List<RoleHit> hits, int own, List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        RoleHit again = hits.size() == own ? ellipses.again(hits, chunks, group, tokens) : null;
        if (again == null) {
            VerblessRoles.read(hits, own, chunks, group, tokens);
            return;
        }
        for (Member member : group.members()) {
            hits.add(new RoleHit(member, again.role(), again.from(), again.to(), 0, Rule.ROLE_ELLIPSIS));
        }
    }

    /**
     * Rule {@code role.pronoun}: "He stressed that ..." of the one person that was the subject before.
     *
     * @param before the subject of the sentences before; null where there is none
     * @param own the subject of this sentence, for a pronoun behind it; null where there is none
     */
    List<RoleHit> pronouns(List<Chunk> chunks, Tokens tokens, @Nullable Member before, @Nullable Member own) {
        if (before == null && own == null || chunks.isEmpty()) {
            return List.of();
        }
        int end = chunks.get(chunks.size() - 1).to();
        if (PRONOUNS.next(tokens, chunks.get(0).from(), end) == end) {
            return List.of();
        }
        List<RoleHit> hits = new ArrayList<>();
        for (int i = 0; i + 1 < chunks.size(); i++) {
            Chunk next = chunks.get(i + 1);
            boolean pronoun = chunks.get(i).is(Type.WORD)
                    && PRONOUNS.contains(tokens.get(chunks.get(i).from()))
                    && (i == 0
                            || !WHEREVER.contains(tokens.get(chunks.get(i - 1).from())));
            Member subject = own != null && own.from() < chunks.get(i).from() ? own : before;
            if (pronoun
                    && subject != null
                    && next.is(Type.CUE)
                    && next.cue() != null
                    && !next.cue().inverted()) {
                if (!next.cue().needsObject()
                        || Predicates.hasObject(next, chunks, i + 1, tokens)
                        || isAside(chunks, i, i + 2)) {
                    hits.add(new RoleHit(subject, next.cue().role(), next.from(), next.to(), 0, Rule.ROLE_PRONOUN));
                }
            }
        }
        return hits;
    }

    /** "Investment, | he pointed out, | is worth nothing": words before and behind are what was said. */
    static boolean isAside(List<Chunk> chunks, int subject, int behind) {
        return subject > 1
                && behind + 1 < chunks.size()
                && chunks.get(subject - 1).is(Type.COMMA)
                && chunks.get(behind).is(Type.COMMA);
    }

    /** The one person that a sentence is about, for a pronoun behind it; null when there is none or several. */
    @Nullable
    Member subject(List<Chunk> chunks, List<PersonGroup> groups, Tokens tokens) {
        for (PersonGroup group : groups) {
            if (!group.members().isEmpty()) {
                boolean one = group.members().size() == 1 && isSubject(chunks, group, tokens);
                return one ? group.members().get(0) : null;
            }
        }
        return null;
    }

    private static boolean isAway(Chunk cue) {
        return cue.cue() != null && cue.cue().away();
    }

    private static void add(List<RoleHit> hits, PersonGroup group, Role role, Chunk words) {
        int place = group.members().size() > 1 ? 1 : 0;
        for (Member member : group.members()) {
            hits.add(new RoleHit(member, role, words.from(), words.to(), place, Rule.ROLE_INVERTED));
            place += place > 0 ? 1 : 0;
        }
    }

    /** "presided over by Liu Qiang, the secretary, who also delivered a speech". */
    private static boolean isFollowedByWho(List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        int at = group.endChunk();
        if (at < chunks.size() && chunks.get(at).is(Type.COMMA)) {
            at++;
        }
        return at < chunks.size() && tokens.get(chunks.get(at).from()).is("who");
    }

    /** Whether the group may be the subject of what follows: no preposition or relative pronoun governs it. */
    private boolean isSubject(List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        int end = chunks.get(group.endChunk() - 1).to();
        int at = group.firstChunk() - 1;
        boolean kin = at >= 0
                && tokens.get(chunks.get(at).from()).is("the")
                && end < tokens.size()
                && KIN.contains(tokens.get(end));
        if (kin || end < tokens.size() && tokens.get(end).is("'s")) {
            return false;
        }
        boolean honoured = at > 0
                && chunks.get(at).is(Type.HONORIFIC)
                && chunks.get(at - 1).is(Type.WORD);
        at -= honoured ? 1 : 0;
        if (at < 0 || !chunks.get(at).is(Type.WORD)) {
            return at < 0 || !isAddressed(chunks.get(at), tokens);
        }
        Token before = tokens.get(chunks.get(at).from());
        if (before.is("with")) {
            return true;
        }
        if (GIVING.contains(before)
                || before.is("when")
                        && at > 0
                        && PERIOD.contains(tokens.get(chunks.get(at - 1).from()))) {
            return false;
        }
        Token governs = at > 0 ? tokens.get(chunks.get(at - 1).from()) : before;
        if (before.is("which") && words.isPreposition(governs)) {
            return true;
        }
        boolean relative = before.is("what") || before.is("whom") || before.is("which") || before.is("whose");
        if (before.is("by") && group.endChunk() < chunks.size()) {
            CueTable.Cue cue = chunks.get(group.endChunk()).cue();
            return cue != null && !cue.inverted() && !cue.needsObject();
        }
        return !relative
                && !before.is("of")
                && !before.is("for")
                && !(words.isPreposition(before) && !isTimeBefore(before));
    }

    /** "thanked | Jin Jun": somebody else spoke, to the person. */
    private static boolean isAddressed(Chunk cue, Tokens tokens) {
        Token last = tokens.get(cue.to() - 1);
        return ADDRESSED.contains(last)
                || (last.is("on") || last.is("upon"))
                        && tokens.get(cue.from()).norm().startsWith("call");
    }

    private static boolean isTimeBefore(Token token) {
        return token.is("after") || token.is("before") || token.is("as") || token.is("since");
    }
}
