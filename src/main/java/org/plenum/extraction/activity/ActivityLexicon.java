package org.plenum.extraction.activity;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordSet;

/** The words of activities.txt. Immutable. */
final class ActivityLexicon {

    static final WordSet IN = WordSet.of("in", "at");

    private final Map<Kind, WordSet> kinds = new EnumMap<>(Kind.class);
    final WordSet finite;
    final WordSet cases;
    final WordSet go;
    final WordSet into;
    final WordSet carry;
    final WordSet lead;
    final WordSet receive;
    final WordSet guest;
    final WordSet accompany;
    final WordSet join;
    final WordSet activity;
    final WordSet say;
    final WordSet plain;
    final WordSet see;
    final WordSet take;
    final WordSet crew;
    final WordSet stay;
    final WordSet base;
    final WordSet spot;
    final WordSet site;
    final WordSet bring;
    final WordSet greeting;
    final WordSet recipient;
    final WordSet hold;
    final WordSet talk;
    final WordSet gathering;
    final WordSet joining;
    final WordSet gift;
    final WordSet meeting;
    final WordSet typed;
    final WordSet saw;
    final WordSet noPlace;
    final WordSet built;

    ActivityLexicon() {
        Lexicon lexicon = Lexicon.read("activities.txt");
        for (Kind kind : Kind.values()) {
            kinds.put(kind, WordSet.of(lexicon.phrases(kind.name())));
        }
        finite = WordSet.of(lexicon.phrases("finite"));
        cases = WordSet.of(lexicon.phrases("case"));
        go = WordSet.of(lexicon.phrases("go"));
        into = WordSet.of(lexicon.phrases("into"));
        carry = WordSet.of(lexicon.phrases("carry"));
        lead = WordSet.of(lexicon.phrases("lead"));
        receive = WordSet.of(lexicon.phrases("receive"));
        guest = WordSet.of(lexicon.phrases("guest"));
        accompany = WordSet.of(lexicon.phrases("accompany"));
        join = WordSet.of(lexicon.phrases("join"));
        activity = WordSet.of(lexicon.phrases("activity"));
        say = WordSet.of(lexicon.phrases("say"));
        plain = WordSet.of(lexicon.phrases("plain"));
        see = WordSet.of(lexicon.phrases("see"));
        take = WordSet.of(lexicon.phrases("take"));
        crew = WordSet.of(lexicon.phrases("crew"));
        stay = WordSet.of(lexicon.phrases("stay"));
        base = WordSet.of(lexicon.phrases("base"));
        spot = WordSet.of(lexicon.phrases("spot"));
        site = WordSet.of(lexicon.phrases("site"));
        bring = WordSet.of(lexicon.phrases("bring"));
        greeting = WordSet.of(lexicon.phrases("greeting"));
        recipient = WordSet.of(lexicon.phrases("recipient"));
        hold = WordSet.of(lexicon.phrases("hold"));
        talk = WordSet.of(lexicon.phrases("talk"));
        gathering = WordSet.of(lexicon.phrases("gathering"));
        joining = WordSet.of(lexicon.phrases("joining"));
        gift = WordSet.of(lexicon.phrases("gift"));
        meeting = WordSet.of(lexicon.phrases("meeting"));
        saw = WordSet.of(lexicon.phrases("saw"));
        typed = WordSet.of(lexicon.phrases("typed"));
        noPlace = WordSet.of(lexicon.phrases("no place"));
        built = WordSet.of(lexicon.phrases("built"));
    }

    /** The kind of activity that a word tells of; null when it tells of none. */
    @Nullable
    Kind kind(Token token) {
        for (Map.Entry<Kind, WordSet> entry : kinds.entrySet()) {
            if (entry.getValue().contains(token)) {
                return entry.getKey();
            }
        }
        return null;
    }
}
