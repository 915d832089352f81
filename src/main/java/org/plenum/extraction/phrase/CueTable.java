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
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
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
     * @param items the words behind the first
     * @param second what stands behind the first word; empty where it ends with that, or any word may stand there
     * @param opensGap whether any words may stand behind the first
     */
    private record Pattern(Item[] items, Set<String> second, boolean opensGap, WordSet notBefore, Cue cue) {

        /** Whether this may go on with a word behind the first; the empty word stands for any. */
        boolean mayGoOn(String word) {
            return second.isEmpty() || second.contains(word);
        }
    }

    /**
     * The wordings that begin with the same word or two, in the order of the file.
     *
     * @param behindGap what those go on with that let any words stand behind the first
     */
    private record Wordings(Pattern[] all, WordSet behindGap) {

        /** Whether a gap behind the first word may end before the limit: one look for all wordings that have one there. */
        boolean mayBridge(Tokens tokens, int from, int limit) {
            int stop = Math.min(limit, from + LONGEST_GAP + 1);
            return behindGap.next(tokens, from, stop) < stop;
        }
    }

    /** Those that may begin with a word, whatever follows, and those that may begin with two, where some say the second. */
    private final PhraseTable<Wordings> byFirstTwo;

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
        PhraseTable.Builder<Wordings> wordings = PhraseTable.builder();
        patterns.forEach((first, all) -> add(wordings, first, all));
        byFirstTwo = wordings.build();
    }

    private static void add(PhraseTable.Builder<Wordings> wordings, String first, List<Pattern> all) {
        WordSet behindGap = WordSet.of(all.stream()
                .filter(Pattern::opensGap)
                .flatMap(pattern -> pattern.items()[1].printed().stream())
                .collect(Collectors.toSet()));
        Pattern[] open = all.stream().filter(pattern -> pattern.mayGoOn("")).toArray(Pattern[]::new);
        if (open.length > 0) {
            wordings.add(first, new Wordings(open, behindGap));
        }
        all.stream().flatMap(pattern -> pattern.second().stream()).distinct().forEach(second -> {
            Pattern[] both =
                    all.stream().filter(pattern -> pattern.mayGoOn(second)).toArray(Pattern[]::new);
            wordings.add(first + ' ' + second, new Wordings(both, behindGap));
        });
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
        Item[] behind = items.subList(1, items.size()).toArray(Item[]::new);
        Pattern pattern = new Pattern(behind, second, gap, notBefore, cue);
        for (String first : printed[0].split("/")) {
            patterns.computeIfAbsent(first, key -> new ArrayList<>()).add(pattern);
        }
    }

    /** The longest wording that begins at the token; null when none does. */
    public @Nullable Match at(Tokens tokens, int from, int limit, Names names) {
        PhraseTable.Match<Wordings> wordings =
                tokens.has(from, Vocabulary.CUE) ? byFirstTwo.longest(tokens, from, Math.min(limit, from + 2)) : null;
        if (wordings == null) {
            return null;
        }
        Match best = null;
        boolean bridged = wordings.value().mayBridge(tokens, from + 1, limit);
        for (Pattern pattern : wordings.value().all()) {
            int end = bridged || !pattern.opensGap() ? end(pattern, tokens, from, limit, names) : -1;
            if (end > 0 && (best == null || end > best.to())) {
                best = new Match(from, end, pattern.cue());
            }
        }
        return best;
    }

    /** Index behind a wording whose first word is the token; -1 when the wording does not stand there. */
    private static int end(Pattern pattern, Tokens tokens, int from, int limit, Names names) {
        Item[] items = pattern.items();
        int at = from + 1;
        for (int i = 0; i < items.length; i++) {
            Item item = items[i];
            if (item.isGap()) {
                WordSet next = items[i + 1].words();
                at = item.adjunct() ? Adjuncts.behind(tokens, at, limit, next) : gap(next, tokens, at, limit, names);
                boolean elsewhere = at > from + 1 && !pattern.cue().inverted() && isAt(tokens, from + 1, at);
                if (at < 0 || elsewhere) {
                    return -1;
                }
            } else if (at < limit && item.words().contains(tokens, at)) {
                at++;
            } else {
                return -1;
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
