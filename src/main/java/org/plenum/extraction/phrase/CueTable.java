package org.plenum.extraction.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.text.Adjuncts;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordMap;
import org.plenum.extraction.text.WordSet;

/** The wordings of roles.txt, found in running text. Immutable; a wildcard is bounded, so that each look-up is. */
public final class CueTable {

    private static final int LONGEST_GAP = 8;
    private static final String AWAY = "away";
    private static final WordSet ENDS = WordSet.of(",", ";", ":", ".");

    /**
     * @param role what the person did
     * @param inverted whether the person stands behind the words ("presided over by")
     * @param away whether the words say that the person was not there: the people who carried out what they say were
     * @param needsObject whether a clause or an object must follow ("emphasized that")
     */
    public record Cue(Role role, boolean inverted, boolean needsObject, boolean away) {}

    /** A wording found. */
    public record Match(int from, int to, Cue cue) {}

    /**
     * One word of a wording: alternatives, or any words up to the next.
     *
     * @param adjunct whether the words up to the next may only say when and where
     */
    private record Item(List<String> printed, WordSet words, boolean isGap, boolean adjunct) {}

    /**
     * @param second what stands behind the first word; empty where it ends with that, or any word may stand there
     * @param opensGap whether any words may stand behind the first
     */
    private record Pattern(List<Item> items, Set<String> second, boolean opensGap, WordSet notBefore, Cue cue) {}

    /**
     * The wordings that begin with a word, in the order of the file.
     *
     * @param open those that say nothing of the word behind the first
     * @param second what the others say stands there
     * @param opensGap whether any words may stand behind the first in some of them
     * @param behindGap what those go on with that let any words stand behind the first
     */
    private record Wordings(
            List<Pattern> all, List<Pattern> open, WordSet second, boolean opensGap, WordSet behindGap) {

        static Wordings of(List<Pattern> all) {
            List<Pattern> open =
                    all.stream().filter(pattern -> pattern.second().isEmpty()).toList();
            Set<String> second =
                    all.stream().flatMap(pattern -> pattern.second().stream()).collect(Collectors.toSet());
            Set<String> behindGap = all.stream()
                    .filter(Pattern::opensGap)
                    .flatMap(pattern -> pattern.items().get(2).printed().stream())
                    .collect(Collectors.toSet());
            return new Wordings(all, open, WordSet.of(second), !behindGap.isEmpty(), WordSet.of(behindGap));
        }

        /** Whether a gap behind the first word may end before the limit: one look for all wordings that have one there. */
        boolean mayBridge(Tokens tokens, int from, int limit) {
            if (!opensGap) {
                return false;
            }
            int stop = Math.min(limit, from + LONGEST_GAP + 1);
            return behindGap.next(tokens, from, stop) < stop;
        }

        /** Those that may go on with the token at an index; the limit is the end of the sentence. */
        List<Pattern> before(Tokens tokens, int at, int limit) {
            return at < limit && second.contains(tokens, at) ? all : open;
        }
    }

    private final WordMap<Wordings> byFirstWord;

    public CueTable() {
        Map<String, List<Pattern>> patterns = new HashMap<>();
        for (Lexicon.Entry entry : Lexicon.read("roles.txt").entries()) {
            boolean inverted = entry.key().endsWith("<");
            boolean object = entry.key().endsWith("?");
            String name =
                    inverted || object ? entry.key().substring(0, entry.key().length() - 1) : entry.key();
            Cue cue = name.equals(AWAY)
                    ? new Cue(Role.ABSENT, inverted, object, true)
                    : new Cue(Role.valueOf(name.toUpperCase(Locale.ROOT)), inverted, object, false);
            entry.phrases().forEach(phrase -> add(patterns, phrase, cue));
        }
        Map<String, Wordings> wordings = new HashMap<>();
        patterns.forEach((first, all) -> wordings.put(first, Wordings.of(all)));
        byFirstWord = new WordMap<>(wordings);
    }

    private static void add(Map<String, List<Pattern>> patterns, String phrase, Cue cue) {
        List<Item> items = new ArrayList<>();
        String[] printed = phrase.split(" ");
        WordSet notBefore = WordSet.of();
        for (String item : printed) {
            if (item.startsWith("!")) {
                notBefore = WordSet.of(item.substring(1).split("/"));
            } else {
                String[] alternatives = item.split("/");
                boolean adjunct = item.equals(Adjuncts.SIGN);
                items.add(new Item(
                        List.of(alternatives), WordSet.of(alternatives), item.equals("*") || adjunct, adjunct));
            }
        }
        boolean gap = items.size() > 1 && items.get(1).isGap();
        Set<String> second = items.size() == 1 || gap ? Set.of() : Set.of(printed[1].split("/"));
        Pattern pattern = new Pattern(items, second, gap, notBefore, cue);
        for (String first : printed[0].split("/")) {
            patterns.computeIfAbsent(first, key -> new ArrayList<>()).add(pattern);
        }
    }

    /** The longest wording that begins at the token; null when none does. */
    public @Nullable Match at(Tokens tokens, int from, int limit, Names names) {
        Wordings wordings = tokens.has(from, Vocabulary.CUE) ? byFirstWord.get(tokens, from) : null;
        if (wordings == null) {
            return null;
        }
        List<Pattern> patterns = wordings.before(tokens, from + 1, limit);
        if (patterns.isEmpty()) {
            return null;
        }
        Match best = null;
        boolean bridged = wordings.mayBridge(tokens, from + 1, limit);
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            int end = bridged || !pattern.opensGap() ? end(pattern, tokens, from, limit, names) : -1;
            if (end > 0 && (best == null || end > best.to())) {
                best = new Match(from, end, pattern.cue());
            }
        }
        return best;
    }

    /** Index behind a wording whose first word is the token; -1 when the wording does not stand there. */
    private static int end(Pattern pattern, Tokens tokens, int from, int limit, Names names) {
        int at = from + 1;
        for (int i = 1; i < pattern.items().size(); i++) {
            Item item = pattern.items().get(i);
            if (item.isGap()) {
                WordSet next = pattern.items().get(i + 1).words();
                at = item.adjunct() ? Adjuncts.behind(tokens, at, limit, next) : gap(next, tokens, at, limit, names);
                boolean elsewhere = at > from + 1 && !pattern.cue().inverted() && isAt(tokens, from + 1, at);
                at = elsewhere ? -1 : at;
            }
            if (at < 0) {
                return -1;
            }
            if (!item.isGap()) {
                if (at >= limit || !item.words().contains(tokens, at)) {
                    return -1;
                }
                at++;
            }
        }
        boolean barred = at < limit && pattern.notBefore().contains(tokens, at);
        return barred ? -1 : at;
    }

    /** "made the remarks | at the ... mobilization", "called | for a meeting": another thing than "made a mobilization", "called a meeting". */
    private static boolean isAt(Tokens tokens, int from, int to) {
        if (tokens.get(from).is("for") && tokens.get(from - 1).is("called")) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is("at")) {
                return true;
            }
        }
        return false;
    }

    /** Index of the first token that is one of the wanted words, over words of the same clause; -1 when there is none near. */
    private static int gap(WordSet wanted, Tokens tokens, int from, int limit, Names names) {
        int stop = Math.min(limit, from + LONGEST_GAP + 1);
        int found = wanted.next(tokens, from, stop);
        if (found == stop) {
            return -1;
        }
        for (int at = from; at < found; at++) {
            if (names.has(at) || ENDS.contains(tokens, at)) {
                return -1;
            }
        }
        return found;
    }
}
