package org.plenum.extraction.meeting;

import java.util.List;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.Rule;
import org.plenum.extraction.meeting.RoleReader.RoleHit;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.person.PersonGroup.Member;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.CueTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordSet;

/**
 * Rule {@code role.verbless}: what a machine translation tells with a noun where the Chinese has a verb: "A, attendance and speech", "A
 * presided, and speech", "B's special report, and A made a speech".
 */
final class VerblessRoles {

    private static final int LONGEST_BEFORE_NOUN = 3;
    private static final WordSet SPEECH = WordSet.of("speech", "speeches", "address", "remarks");
    private static final WordSet REPORT = WordSet.of("report", "explanation", "briefing");
    private static final WordSet ATTENDANCE = WordSet.of("attendance", "presence");

    private VerblessRoles() {}

    /** @param own index of the first hit of the group */
    static void read(List<RoleHit> hits, int own, List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        int at = group.endChunk();
        if (hits.size() > own) {
            RoleHit last = hits.get(hits.size() - 1);
            at = chunkFrom(chunks, last.to());
            at += at < chunks.size() && chunks.get(at).is(Type.COMMA) ? 1 : 0;
            if (at < chunks.size()
                    && last.role() != Role.SPOKE
                    && chunks.get(at).is(Type.AND)) {
                speech(hits, chunks, at + 1, group, tokens);
            }
            return;
        }
        if (at < chunks.size() && tokens.get(chunks.get(at).from()).is("'s")) {
            owned(hits, chunks, group, tokens);
            return;
        }
        if (place(hits, chunks, at, group, tokens)) {
            return;
        }
        int noun = at < chunks.size() && chunks.get(at).is(Type.COMMA) ? at + 1 : at;
        if (noun < chunks.size()
                && ATTENDANCE.contains(tokens.get(chunks.get(noun).from()))
                && ends(chunks, noun + 1)) {
            add(hits, group, Role.ATTENDED, chunks.get(noun));
            if (noun + 2 < chunks.size() && chunks.get(noun + 1).is(Type.AND)) {
                speech(hits, chunks, noun + 2, group, tokens);
            }
        } else if (noun < chunks.size() && tokens.get(chunks.get(noun).from()).is("with")) {
            brought(hits, chunks, noun, group, tokens);
        }
    }

    /** "A and B, at the main venue.", "A to the meeting and speech": where they were, and no verb. */
    private static boolean place(List<RoleHit> hits, List<Chunk> chunks, int from, PersonGroup group, Tokens tokens) {
        int at = from < chunks.size() && chunks.get(from).is(Type.COMMA) ? from + 1 : from;
        if (at + 2 >= chunks.size() || group.firstChunk() > 1) {
            return false;
        }
        Token first = tokens.get(chunks.get(at).from());
        for (int i = at + 2; i < Math.min(chunks.size(), at + 2 + LONGEST_BEFORE_NOUN); i++) {
            Token token = tokens.get(chunks.get(i).from());
            boolean venue = first.is("at") && (token.is("venue") || token.is("venues"));
            boolean meeting = first.is("to")
                    && i == at + 2
                    && tokens.get(chunks.get(at + 1).from()).is("the")
                    && token.has(Vocabulary.MEETING);
            if ((venue || meeting) && ends(chunks, i + 1)) {
                add(hits, group, Role.ATTENDED, chunks.get(i));
                speech(hits, chunks, i + 2, group, tokens);
                return true;
            }
        }
        return false;
    }

    private static void speech(List<RoleHit> hits, List<Chunk> chunks, int at, PersonGroup group, Tokens tokens) {
        if (at < chunks.size() && SPEECH.contains(tokens.get(chunks.get(at).from())) && ends(chunks, at + 1)) {
            add(hits, group, Role.SPOKE, chunks.get(at));
        }
    }

    /** "B's special report, and", "B's speech C attended" of a line below the headline: the sentence opens with it, and no verb follows. */
    private static void owned(List<RoleHit> hits, List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        boolean opens = group.firstChunk() == 0
                || group.firstChunk() == 1 && tokens.get(chunks.get(0).from()).is("the");
        if (opens && group.members().size() == 1) {
            noun(hits, chunks, group.endChunk() + 1, group, tokens);
        }
    }

    /** "A in the chair, B with a report on the work of last year": what somebody came with. */
    private static void brought(List<RoleHit> hits, List<Chunk> chunks, int with, PersonGroup group, Tokens tokens) {
        boolean article = with + 2 < chunks.size()
                && tokens.get(chunks.get(with + 1).from()).is("a");
        if (article && group.members().size() == 1) {
            for (int i = with + 2; i < Math.min(chunks.size(), with + 2 + LONGEST_BEFORE_NOUN); i++) {
                Token token = tokens.get(chunks.get(i).from());
                if (REPORT.contains(token) || SPEECH.contains(token)) {
                    add(hits, group, REPORT.contains(token) ? Role.REPORTED : Role.SPOKE, chunks.get(i));
                    return;
                }
            }
        }
    }

    private static void noun(List<RoleHit> hits, List<Chunk> chunks, int from, PersonGroup group, Tokens tokens) {
        for (int i = from; i < Math.min(chunks.size(), from + LONGEST_BEFORE_NOUN); i++) {
            Token token = tokens.get(chunks.get(i).from());
            CueTable.Cue cue = i + 1 < chunks.size() ? chunks.get(i + 1).cue() : null;
            boolean says = cue != null && cue.needsObject();
            if ((REPORT.contains(token) || SPEECH.contains(token))
                    && (says || ends(chunks, i + 1) || chunks.get(i + 1).is(Type.NAME))) {
                add(hits, group, REPORT.contains(token) ? Role.REPORTED : Role.SPOKE, chunks.get(i));
                return;
            }
            if (!chunks.get(i).is(Type.WORD)) {
                return;
            }
        }
    }

    private static boolean ends(List<Chunk> chunks, int at) {
        return at >= chunks.size()
                || chunks.get(at).is(Type.COMMA)
                || chunks.get(at).is(Type.AND)
                || chunks.get(at).is(Type.BREAK);
    }

    private static int chunkFrom(List<Chunk> chunks, int token) {
        int at = 0;
        while (at < chunks.size() && chunks.get(at).from() < token) {
            at++;
        }
        return at;
    }

    private static void add(List<RoleHit> hits, PersonGroup group, Role role, Chunk noun) {
        int place = group.members().size() > 1 ? 1 : 0;
        for (Member member : group.members()) {
            hits.add(new RoleHit(member, role, noun.from(), noun.to(), place, Rule.ROLE_VERBLESS));
            place += place > 0 ? 1 : 0;
        }
    }
}
