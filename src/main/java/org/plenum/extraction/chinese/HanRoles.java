package org.plenum.extraction.chinese;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.Span;
import org.plenum.extraction.chinese.HanLexicon.Hit;

/** Says what people did by the words in the clause behind their names: "黄志强主持会议并讲话". Immutable. */
final class HanRoles {

    /** Words for a role, with where they stand. */
    record Acted(Role role, Span words) {}

    private static final int LONGEST_CLAUSE = 60;
    private static final String ENDS = "，,。；;！!\n：:“\"";
    private static final String ENTRUSTED = "委托";

    private final Map<String, String> verbs = new LinkedHashMap<>();

    HanRoles(HanLexicon lexicon) {
        for (Role role : Role.values()) {
            lexicon.words(role.name()).forEach(word -> verbs.put(word, role.name()));
        }
    }

    /**
     * @param from offset behind a name or a list of names
     * @param limit offset of the next name or title
     */
    List<Acted> read(String text, int from, int limit) {
        List<Acted> acted = new ArrayList<>();
        if (text.startsWith(ENTRUSTED, from)) {
            return acted;
        }
        int stop = Math.min(limit, from + LONGEST_CLAUSE);
        int at = from;
        while (at < stop
                && ENDS.indexOf(text.charAt(at)) < 0
                && !(at > from && Character.isSpaceChar(text.charAt(at)))) {
            Hit verb = HanLexicon.longest(verbs, text, at);
            if (verb == null) {
                at++;
            } else {
                Role role = Role.valueOf(verb.value());
                if (acted.stream().noneMatch(other -> other.role() == role)) {
                    acted.add(new Acted(role, new Span(at, verb.end())));
                }
                at = verb.end();
            }
        }
        return acted;
    }
}
