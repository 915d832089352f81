package org.plenum.extraction.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenum.extraction.MeetingFact.Kind;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Vocabulary;

/** The words of meetings.txt. Immutable. */
final class MeetingLexicon {

    private static final int LONGEST_GAP = 8;

    /** Verbs whose object or subject a meeting is, as sequences of alternatives; "*" stands for up to eight words. */
    private final Map<String, List<List<List<String>>>> hold = new HashMap<>();

    private final Map<String, List<List<List<String>>>> held = new HashMap<>();
    private final Map<String, List<List<List<String>>>> gather = new HashMap<>();
    private final Set<String> notBehind;

    private final Set<String> plain;

    /** Words that name an occasion only behind certain others, which are the values. */
    private final Map<String, Set<String>> occasions = new HashMap<>();

    private final List<Map.Entry<Kind, PhraseTable<Boolean>>> kinds = new ArrayList<>();

    MeetingLexicon() {
        Lexicon lexicon = Lexicon.read("meetings.txt");
        notBehind = Set.copyOf(lexicon.phrases("notbehind"));
        plain = Set.copyOf(lexicon.phrases("plain"));
        for (String occasion : lexicon.phrases("occasion")) {
            String[] words = occasion.split(" ");
            occasions.put(words[1], Set.of(words[0].split("/")));
        }
        lexicon.phrases("hold").forEach(phrase -> add(hold, phrase));
        lexicon.phrases("held").forEach(phrase -> add(held, phrase));
        lexicon.phrases("gather").forEach(phrase -> add(gather, phrase));
        for (Lexicon.Entry entry : lexicon.entries()) {
            if (!entry.key().isEmpty() && Character.isUpperCase(entry.key().charAt(0))) {
                PhraseTable.Builder<Boolean> builder = PhraseTable.builder();
                entry.phrases().forEach(phrase -> builder.add(phrase, true));
                kinds.add(Map.entry(Kind.valueOf(entry.key()), builder.build()));
            }
        }
    }

    private static void add(Map<String, List<List<List<String>>>> table, String phrase) {
        List<List<String>> items = Arrays.stream(phrase.split(" "))
                .map(item -> List.of(item.split("/")))
                .toList();
        for (String first : items.get(0)) {
            table.computeIfAbsent(first, key -> new ArrayList<>()).add(items);
        }
    }

    /** A noun of meetings, or "study" and "education" where a word before them makes an occasion of it: "a collective study". */
    boolean isHead(List<Token> tokens, int at, int limit) {
        return (tokens.get(at).has(Vocabulary.MEETING) || isOccasion(tokens, at))
                && (at + 1 >= limit || !notBehind.contains(tokens.get(at + 1).norm()));
    }

    private boolean isOccasion(List<Token> tokens, int at) {
        Set<String> before = occasions.get(tokens.get(at).norm());
        return before != null && at > 0 && before.contains(tokens.get(at - 1).norm());
    }

    boolean isPlain(Token token) {
        return plain.contains(token.norm()) || token.kind() == Token.Kind.ORDINAL || token.kind() == Token.Kind.NUMBER;
    }

    /** Index behind the verb "held", "convened", "was in the chair for" that begins at the token; -1 when none does. */
    int hold(List<Token> tokens, int at, int limit) {
        return end(hold, tokens, at, limit);
    }

    /** Index behind "was held", "took place" that begins at the token; -1 when none does. */
    int held(List<Token> tokens, int at, int limit) {
        return end(held, tokens, at, limit);
    }

    /** Index behind "met", "gathered" that begins at the token; -1 when none does. */
    int gather(List<Token> tokens, int at, int limit) {
        return end(gather, tokens, at, limit);
    }

    private static int end(Map<String, List<List<List<String>>>> table, List<Token> tokens, int from, int limit) {
        int best = -1;
        if (!tokens.get(from).has(Vocabulary.HOLD)) {
            return best;
        }
        for (List<List<String>> pattern : table.getOrDefault(tokens.get(from).norm(), List.of())) {
            best = Math.max(best, end(pattern, tokens, from, limit));
        }
        return best;
    }

    private static int end(List<List<String>> pattern, List<Token> tokens, int from, int limit) {
        int at = from;
        for (int i = 0; i < pattern.size(); i++) {
            List<String> item = pattern.get(i);
            if (item.get(0).equals("*")) {
                List<String> wanted = pattern.get(i + 1);
                int stop = Math.min(limit, at + LONGEST_GAP + 1);
                while (at < stop
                        && !wanted.contains(tokens.get(at).norm())
                        && !tokens.get(at).is(",")) {
                    at++;
                }
                if (at >= stop || tokens.get(at).is(",")) {
                    return -1;
                }
            } else if (at < limit && item.contains(tokens.get(at).norm())) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    /** The kind that the words of a name say; {@link Kind#OTHER} when they say none. */
    Kind kind(List<Token> tokens, int from, int to) {
        for (Map.Entry<Kind, PhraseTable<Boolean>> entry : kinds) {
            for (int i = from; i < to; i++) {
                if (entry.getValue().longest(tokens, i, to) != null) {
                    return entry.getKey();
                }
            }
        }
        return Kind.OTHER;
    }
}
