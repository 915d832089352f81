package org.plenum.extraction.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.extraction.MeetingFact.Kind;
import org.plenum.extraction.text.Adjuncts;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordMap;
import org.plenum.extraction.text.WordSet;

/** The words of meetings.txt. Immutable. */
final class MeetingLexicon {

    private static final WordSet UNIONS = WordSet.of("union", "unions", "federation", "league");
    private static final int LONGEST_OWNER = 5;
    private static final WordClasses WORDS = new WordClasses();
    private static final int LONGEST_GAP = 12;

    /** Stands in a wording for up to twelve words. */
    private static final WordSet GAP = WordSet.of();

    /** Stands in a wording for a day and a place. */
    private static final WordSet ADJUNCT = WordSet.of();

    /** Verbs whose object or subject a meeting is, as sequences of alternatives, by their first words. */
    private final WordMap<List<List<WordSet>>> hold;

    private final WordMap<List<List<WordSet>>> held;
    private final WordMap<List<List<WordSet>>> gather;
    private final WordSet notBehind;
    private final WordSet plain;
    private final WordSet soft;

    /** Words that name an occasion only behind certain others, which are the values. */
    private final WordMap<WordSet> occasions;

    /** All words that name a meeting in some places only. */
    private final WordSet elsewhere;

    private final List<Map.Entry<Kind, PhraseTable<Boolean>>> kinds = new ArrayList<>();

    MeetingLexicon() {
        Lexicon lexicon = Lexicon.read("meetings.txt");
        notBehind = WordSet.of(lexicon.phrases("notbehind"));
        plain = WordSet.of(lexicon.phrases("plain"));
        soft = WordSet.of(lexicon.phrases("soft"));
        Map<String, WordSet> before = lexicon.phrases("occasion").stream()
                .map(occasion -> occasion.split(" "))
                .collect(Collectors.toMap(words -> words[1], words -> WordSet.of(words[0].split("/")), (a, b) -> b));
        occasions = new WordMap<>(before);
        elsewhere = WordSet.of(
                Stream.concat(before.keySet().stream(), Stream.of("congress")).collect(Collectors.toSet()));
        hold = patterns(lexicon.phrases("hold"));
        held = patterns(lexicon.phrases("held"));
        gather = patterns(lexicon.phrases("gather"));
        for (Lexicon.Entry entry : lexicon.entries()) {
            if (!entry.key().isEmpty() && Character.isUpperCase(entry.key().charAt(0))) {
                PhraseTable.Builder<Boolean> builder = PhraseTable.builder();
                entry.phrases().forEach(phrase -> builder.add(phrase, true));
                kinds.add(Map.entry(Kind.valueOf(entry.key()), builder.build()));
            }
        }
    }

    private static WordMap<List<List<WordSet>>> patterns(Collection<String> phrases) {
        Map<String, List<List<WordSet>>> byFirstWord = new HashMap<>();
        for (String phrase : phrases) {
            List<WordSet> items = Arrays.stream(phrase.split(" "))
                    .map(item -> switch (item) {
                        case "*" -> GAP;
                        case Adjuncts.SIGN -> ADJUNCT;
                        default -> WordSet.of(item.split("/"));
                    })
                    .toList();
            for (String first : phrase.split(" ")[0].split("/")) {
                byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(items);
            }
        }
        return new WordMap<>(byFirstWord);
    }

    /** A noun of meetings, or "study" and "education" where a word before them makes an occasion of it: "a collective study". */
    boolean isHead(Tokens tokens, int at, int limit) {
        return (tokens.has(at, Vocabulary.MEETING) || elsewhere.contains(tokens, at)) && isHeadHere(tokens, at, limit);
    }

    private boolean isHeadHere(Tokens tokens, int at, int limit) {
        boolean twoSessions =
                at > 0 && tokens.get(at).is("sessions") && tokens.get(at - 1).is("two");
        return !twoSessions
                && (tokens.get(at).has(Vocabulary.MEETING)
                        || isOccasion(tokens, at)
                        || isPartyCongress(tokens, at, limit)
                        || isUnionCongress(tokens, at, limit))
                && (at + 1 >= limit || !notBehind.contains(tokens.get(at + 1)));
    }

    /** "the 13th Heshan Municipal | Congress of the Communist Party of China", as that of a city is called; not the nation's, of which all speak. */
    private static boolean isPartyCongress(Tokens tokens, int at, int limit) {
        if (!tokens.get(at).is("congress")
                || at == 0
                || at + 3 >= limit
                || !tokens.get(at + 1).is("of")) {
            return false;
        }
        int party = tokens.get(at + 2).is("the") ? at + 3 : at + 2;
        return (tokens.get(party).is("communist") || tokens.get(party).is("cpc"))
                && !tokens.get(at - 1).is("national");
    }

    /** "the 13th | congress of the Heshan Federation of Trade Unions", "the trade union's 13th | congress". */
    private static boolean isUnionCongress(Tokens tokens, int at, int limit) {
        if (at < 2 || !tokens.get(at).is("congress") || !WORDS.isOrdinal(tokens.get(at - 1))) {
            return false;
        }
        int owner = tokens.get(at - 2).is("'s") ? at - 3 : at - 2;
        if (owner >= 0 && UNIONS.contains(tokens, owner)) {
            return true;
        }
        if (at + 1 >= limit || !tokens.get(at + 1).is("of")) {
            return false;
        }
        int stop = Math.min(limit, at + 2 + LONGEST_OWNER);
        return UNIONS.next(tokens, at + 2, stop) < stop;
    }

    private boolean isOccasion(Tokens tokens, int at) {
        WordSet before = occasions.get(tokens.get(at));
        if (before == null || at == 0) {
            return false;
        }
        boolean owned = at > 1 && tokens.get(at - 1).is("'s")
                || at > 1 && tokens.get(at - 1).is("'");
        return before.contains(tokens.get(owned ? at - 2 : at - 1));
    }

    /** A noun that names a meeting only as what a body held. */
    boolean isSoftHead(Token token) {
        return soft.contains(token);
    }

    boolean isPlain(Token token) {
        return plain.contains(token) || token.kind() == Token.Kind.ORDINAL || token.kind() == Token.Kind.NUMBER;
    }

    /** Index behind the verb "held", "convened", "was in the chair for" that begins at the token; -1 when none does. */
    int hold(Tokens tokens, int at, int limit) {
        return end(hold, tokens, at, limit);
    }

    /** Index behind "was held", "took place" that begins at the token; -1 when none does. */
    int held(Tokens tokens, int at, int limit) {
        return end(held, tokens, at, limit);
    }

    /** Index behind "met", "gathered" that begins at the token; -1 when none does. */
    int gather(Tokens tokens, int at, int limit) {
        return end(gather, tokens, at, limit);
    }

    private static int end(WordMap<List<List<WordSet>>> table, Tokens tokens, int from, int limit) {
        List<List<WordSet>> patterns = tokens.has(from, Vocabulary.HOLD) ? table.get(tokens, from) : null;
        if (patterns == null) {
            return -1;
        }
        int best = -1;
        for (List<WordSet> pattern : patterns) {
            best = Math.max(best, end(pattern, tokens, from, limit));
        }
        return best;
    }

    private static int end(List<WordSet> pattern, Tokens tokens, int from, int limit) {
        int at = from;
        for (int i = 0; i < pattern.size(); i++) {
            WordSet item = pattern.get(i);
            if (item == GAP) {
                WordSet wanted = pattern.get(i + 1);
                int stop = Math.min(limit, at + LONGEST_GAP + 1);
                while (at < stop
                        && !wanted.contains(tokens, at)
                        && !tokens.get(at).is(",")) {
                    at++;
                }
                if (at >= stop || tokens.get(at).is(",")) {
                    return -1;
                }
            } else if (item == ADJUNCT) {
                at = Adjuncts.behind(tokens, at, limit, pattern.get(i + 1));
                if (at < 0) {
                    return -1;
                }
            } else if (at < limit && item.contains(tokens.get(at))) {
                at++;
            } else if (i > 0 && at + 1 < limit && isManner(tokens.get(at)) && item.contains(tokens.get(at + 1))) {
                at += 2;
            } else {
                return -1;
            }
        }
        return at;
    }

    /** "was | successfully | convened". */
    private static boolean isManner(Token token) {
        return token.norm().endsWith("ly") || token.is("also") || token.is("then");
    }

    /** The kind that the words of a name say; {@link Kind#OTHER} when they say none. */
    Kind kind(Tokens tokens, int from, int to) {
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
