package org.plenum.extraction.meeting;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.phrase.BodyPhrase;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;

/**
 * Names a meeting and reads from its name the kind, the number and the year. A name that says nothing takes its purpose ("a meeting to
 * spread the spirit of ...") where the host is no body that meets as such, and its host's name else. Immutable.
 */
final class MeetingNames {

    private static final int LONGEST_BEFORE_HOST = 10;

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20));

    /** Words of bodies that meet as such, so that their meeting is called after them. */
    private static final Set<String> ORGANS = Set.of(
            "standing",
            "group",
            "headquarters",
            "presidium",
            "bureau",
            "commission",
            "congress",
            "cppcc",
            "delegation");

    private static final Set<String> LOOKING_BACK =
            Set.of("summary", "review", "debriefing", "life", "commendation", "assessment", "annual", "report");

    private static final int LONGEST_PURPOSE = 22;
    private static final int LONGEST_BEFORE_PURPOSE = 6;

    private final WordClasses words;
    private final MeetingLexicon lexicon;

    MeetingNames(WordClasses words, MeetingLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    String name(Document document, MeetingDraft draft) {
        String printed = document.printed(draft.from(), draft.to());
        BodyPhrase host = draft.host();
        String purpose = purpose(document, draft);
        if (purpose != null) {
            return printed + ' ' + purpose;
        }
        if (draft.named() || host == null) {
            return printed;
        }
        String body = document.printed(fullStart(document, host), host.to());
        return host.from() == draft.from() ? "meeting of the " + body : printed + " of the " + body;
    }

    /** The sentence that names it: that which says that it was held, or a headline. */
    private static Sentence sentence(Document document, MeetingDraft draft) {
        return document.sentences().stream()
                .filter(sentence -> sentence.from() <= draft.from() && draft.from() < sentence.to())
                .findFirst()
                .orElse(draft.sentence());
    }

    /** Whether the name is a mere noun, with no purpose behind it and no host known. */
    boolean isBare(Document document, MeetingDraft draft) {
        return draft.to() == draft.from() + 1 && draft.host() == null && purpose(document, draft) == null;
    }

    /** "Bureau of the Third Session of the Ninth Municipal People's Congress": what stands before the body's own name belongs to its host. */
    private static int fullStart(Document document, BodyPhrase host) {
        Tokens tokens = document.tokens();
        int from = host.from();
        int stop = Math.max(0, from - LONGEST_BEFORE_HOST);
        int at = from - 1;
        while (at >= stop
                && (isOfSession(tokens.get(at))
                        || tokens.get(at).is("of")
                        || tokens.get(at).is("the"))) {
            boolean begins = isOfSession(tokens.get(at)) && tokens.get(at + 1).is("of");
            from = begins ? at : from;
            at--;
        }
        while (from > stop && from < host.from() && isOfSession(tokens.get(from - 1))) {
            from--;
        }
        return from;
    }

    /** "the presidium of the first session of": with capitals or without. */
    private static boolean isOfSession(Token token) {
        boolean small = token.is("presidium")
                || token.is("bureau")
                || token.is("session")
                || ORDINALS.containsKey(token.norm());
        return small || token.isCapitalised() && !token.is("the") || token.kind() == Token.Kind.ORDINAL;
    }

    MeetingFact.Kind kind(Tokens tokens, MeetingDraft draft) {
        MeetingFact.Kind kind = ofOrgan(tokens, draft, lexicon.kind(tokens, draft.from(), draft.to()));
        BodyPhrase host = draft.host();
        boolean open = kind == MeetingFact.Kind.OTHER || kind == MeetingFact.Kind.ENLARGED;
        if (open && host != null && !draft.named()) {
            MeetingFact.Kind ofHost = lexicon.kind(tokens, host.from(), host.to());
            return ofHost == MeetingFact.Kind.OTHER ? kind : ofHost;
        }
        return kind;
    }

    /** "party group meeting of the Standing Committee", "meeting of directors of the Standing Committee": the organ that stands first met. */
    private MeetingFact.Kind ofOrgan(Tokens tokens, MeetingDraft draft, MeetingFact.Kind kind) {
        boolean committee = kind == MeetingFact.Kind.STANDING_COMMITTEE;
        if (!committee && kind != MeetingFact.Kind.CONGRESS_SESSION) {
            return kind;
        }
        int to = draft.from();
        while (to < draft.to() && !tokens.get(to).is(committee ? "standing" : "of")) {
            to++;
        }
        MeetingFact.Kind first = lexicon.kind(tokens, draft.from(), to);
        return MeetingFinder.ORGANS.contains(first) ? first : kind;
    }

    @Nullable
    Integer ordinal(Tokens tokens, MeetingDraft draft) {
        for (int i = draft.from(); i < draft.to() && !tokens.get(i).is("of"); i++) {
            Token token = tokens.get(i);
            if (words.isOrdinal(token) && i + 1 < draft.to()) {
                return token.kind() == Token.Kind.ORDINAL ? digits(token.norm()) : ORDINALS.get(token.norm());
            }
        }
        return null;
    }

    private static @Nullable Integer digits(String ordinal) {
        String digits = ordinal.substring(0, ordinal.length() - 2);
        return digits.length() > 5 ? null : Integer.valueOf(digits);
    }

    static @Nullable Integer year(Tokens tokens, MeetingDraft draft) {
        for (int i = draft.from() + 1; i < draft.to(); i++) {
            Token token = tokens.get(i);
            if (tokens.get(i - 1).is("in")
                    && token.kind() == Token.Kind.NUMBER
                    && token.text().length() == 4) {
                return Integer.valueOf(token.text());
            }
        }
        return null;
    }

    /** "2020 fire safety work conference": the year before what the work is; null where there is none, or it is looked back on. */
    static @Nullable Integer yearOfWork(Tokens tokens, MeetingDraft draft) {
        Token first = tokens.get(draft.from());
        boolean year = first.kind() == Token.Kind.NUMBER
                && first.text().length() == 4
                && first.text().startsWith("20");
        for (int i = draft.from(); year && i < draft.to(); i++) {
            year = !LOOKING_BACK.contains(tokens.get(i).norm());
        }
        return year ? Integer.valueOf(first.text()) : null;
    }

    /** "a meeting to ...", "a symposium held in Lhasa to ...": the purpose as printed; null when the name needs or has none. */
    private @Nullable String purpose(Document document, MeetingDraft draft) {
        Tokens tokens = document.tokens();
        Sentence named = sentence(document, draft);
        int end = named.to();
        boolean indefinite = named.isHeadline() && draft.from() == named.from()
                || draft.from() > 0
                        && (tokens.get(draft.from() - 1).is("a")
                                || tokens.get(draft.from() - 1).is("an"));
        boolean single = draft.to() == draft.from() + 1 || !draft.named() && draft.host() == null;
        if (!indefinite || !single || !draft.named() && isOrgan(tokens, draft.host())) {
            return null;
        }
        int to = draft.to();
        while (to < Math.min(end, draft.to() + LONGEST_BEFORE_PURPOSE)
                && !tokens.get(to).is("to")
                && !tokens.get(to).isPunctuation()
                && !tokens.get(to).is("and")) {
            to++;
        }
        boolean verb = to + 1 < end
                && tokens.get(to).is("to")
                && tokens.get(to + 1).isWord()
                && !tokens.get(to + 1).isCapitalised()
                && !words.isDeterminer(tokens.get(to + 1));
        int purposeEnd = verb ? purposeEnd(tokens, to, end) : to;
        return purposeEnd > to && isTopic(tokens, to, purposeEnd) ? document.printed(to, purposeEnd) : null;
    }

    /** Not "to look back on what it had seen": a clause tells what was done there. */
    private boolean isTopic(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isSubordinator(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static int purposeEnd(Tokens tokens, int from, int end) {
        int to = from + 1;
        while (to < Math.min(end, from + LONGEST_PURPOSE)
                && (!tokens.get(to).isPunctuation() || tokens.get(to).is("\""))
                && !(tokens.get(to).is("and")
                        && to + 1 < end
                        && tokens.get(to + 1).is("to"))) {
            to++;
        }
        while (to > from + 2 && tokens.get(to - 1).isPunctuation()) {
            to--;
        }
        return to;
    }

    private static boolean isOrgan(Tokens tokens, @Nullable BodyPhrase host) {
        for (int i = host == null ? 0 : host.from(); host != null && i < host.to(); i++) {
            if (ORGANS.contains(tokens.get(i).norm())) {
                return true;
            }
        }
        return false;
    }
}
