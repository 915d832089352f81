package org.plenum.extraction.phrase;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.PersonFact.Post.Status;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Tokenizer;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordSet;

/** Finds offices with their ranks, from offices.txt and ranks.txt. Immutable. */
public final class OfficeTable {

    private static final int MOST_RANKS = 5;

    /** "mayor candidate", "governor-elect". */
    private static final Set<String> NOMINEES = Set.of("candidate", "candidates", "nominee", "designate", "elect");

    static final PhraseTable<String> OFFICES = Lexicon.read("offices.txt").table();

    static final PhraseTable<String> RANKS = Lexicon.read("ranks.txt").table();

    private static final String RANK = "rank";
    private static final String HONORIFIC = "honorific";

    /** Words that wordings for when an office is held begin with. */
    private static final WordSet STATUSES = beginnings(key -> !key.equals(RANK) && !key.equals(HONORIFIC));

    private static final WordSet HONORIFICS = beginnings(HONORIFIC::equals);

    /** Wordings of ranks brought together. */
    private static final Map<String, String> ONE_WORDING = Map.of(
            "vice",
            "deputy",
            "routine deputy",
            "executive deputy",
            "standing deputy",
            "executive deputy",
            "executive vice",
            "executive deputy",
            "standing vice",
            "executive deputy",
            "permanent deputy",
            "executive deputy");

    /** The first words of those wordings of ranks whose key is wanted. */
    private static WordSet beginnings(Predicate<String> wanted) {
        return WordSet.of(Lexicon.read("ranks.txt").entries().stream()
                .filter(entry -> wanted.test(entry.key()))
                .flatMap(entry -> entry.phrases().stream())
                .map(phrase -> Tokenizer.tokens(phrase).get(0).norm())
                .collect(Collectors.toSet()));
    }

    /** The office that begins at the token, ranks included; null when none does. */
    public @Nullable OfficePhrase at(Tokens tokens, int from, int limit) {
        if (!tokens.has(from, Vocabulary.OFFICE | Vocabulary.RANK)) {
            return null;
        }
        Status status = Status.CURRENT;
        String rank = "";
        int at = from;
        for (int n = 0; n <= MOST_RANKS && at < limit; n++) {
            PhraseTable.Match<String> office =
                    tokens.has(at, Vocabulary.OFFICE) ? OFFICES.longest(tokens, at, limit) : null;
            PhraseTable.Match<String> word = tokens.has(at, Vocabulary.RANK) ? RANKS.longest(tokens, at, limit) : null;
            if (word != null
                    && !word.value().equals(HONORIFIC)
                    && (office == null || office.to() <= word.to())
                    && word.to() < limit
                    && goesOn(tokens, word.to(), limit)) {
                if (word.value().equals(RANK)) {
                    String printed = printed(tokens, word.from(), word.to());
                    rank += ONE_WORDING.getOrDefault(printed, printed) + ' ';
                } else {
                    status = Status.valueOf(word.value());
                }
                at = word.to();
            } else if (office != null) {
                boolean plural = office.value().endsWith("*");
                String name =
                        plural ? office.value().substring(0, office.value().length() - 1) : office.value();
                boolean nominee = office.to() < limit
                        && NOMINEES.contains(tokens.get(office.to()).norm());
                return nominee
                        ? new OfficePhrase(from, office.to() + 1, rank + name, plural, Status.NOMINEE)
                        : new OfficePhrase(from, office.to(), rank + name, plural, status);
            } else {
                return null;
            }
        }
        return null;
    }

    /** "incumbent | county-level leaders": index behind a word for when an office is held; the index given when there is none. */
    int behindStatus(Tokens tokens, int from, int limit) {
        PhraseTable.Match<String> word = STATUSES.contains(tokens, from) ? RANKS.longest(tokens, from, limit) : null;
        return word != null && !word.value().equals(RANK) && !word.value().equals(HONORIFIC) && word.to() < limit
                ? word.to()
                : from;
    }

    /** Whether a rank is followed by another rank or an office. */
    private boolean goesOn(Tokens tokens, int at, int limit) {
        return tokens.has(at, Vocabulary.OFFICE | Vocabulary.RANK) && anyAt(tokens, at, limit);
    }

    private boolean anyAt(Tokens tokens, int at, int limit) {
        return OFFICES.longest(tokens, at, limit) != null || RANKS.longest(tokens, at, limit) != null;
    }

    public boolean isHonorific(Tokens tokens, int at, int limit) {
        PhraseTable.Match<String> match = HONORIFICS.contains(tokens, at) ? RANKS.longest(tokens, at, limit) : null;
        return match != null && match.value().equals(HONORIFIC);
    }

    private static String printed(Tokens tokens, int from, int to) {
        StringBuilder printed = new StringBuilder();
        for (int i = from; i < to; i++) {
            printed.append(i == from ? "" : " ").append(tokens.get(i).norm());
        }
        return printed.toString().toLowerCase(Locale.ROOT);
    }
}
