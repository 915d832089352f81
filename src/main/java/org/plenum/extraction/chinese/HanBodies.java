package org.plenum.extraction.chinese;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.OrganisationFact.BodyLevel;
import org.plenum.extraction.OrganisationFact.Kind;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.extraction.chinese.HanLexicon.Hit;
import org.plenum.extraction.organisation.Organisations;
import org.plenum.extraction.text.Tokenizer;

/**
 * Finds bodies by a word of rank and the end of their name: "县委", "自治区教育厅". The rank must begin its run of characters, or stand
 * behind a word that a name does not go on over, so that "城市管理局" is no city's. Rule {@code organisation.han}. Immutable.
 */
final class HanBodies {

    private static final int LONGEST_FIELD = 10;
    private static final int LONGEST_PARTY = 24;

    private final HanLexicon lexicon;
    private final Map<String, String> ranks;
    private final Map<String, String> bodies;
    private final Map<String, String> fields;
    private final Map<String, String> keys = new HashMap<>();

    HanBodies(HanLexicon lexicon) {
        this.lexicon = lexicon;
        this.ranks = lexicon.keyed("rank ");
        this.bodies = lexicon.keyed("body ");
        this.fields = lexicon.keyed("field ");
        bodies.forEach((word, kind) -> keys.put(word, kind.substring(kind.indexOf(' ') + 1)));
    }

    void find(String text, Span part, Organisations organisations) {
        int at = part.start();
        while (at < part.end()) {
            int party = party(text, at, part.end(), organisations);
            if (party > at) {
                at = party;
                continue;
            }
            Hit rank = begins(text, at, part.start()) ? HanLexicon.longest(ranks, text, at) : null;
            int end = rank == null ? -1 : body(text, at, rank, part.end(), organisations);
            at = end > at ? end : at + 1;
        }
    }

    /** "中共吉安市委", "中国共产党福建省第十一届委员会": adds the committee; answers where it ends, -1 when there is none. */
    private int party(String text, int at, int limit, Organisations organisations) {
        int from = text.startsWith("中国共产党", at) ? at + 5 : text.startsWith("中共", at) ? at + 2 : -1;
        BodyLevel level = null;
        for (int i = from;
                from > 0 && i < Math.min(limit, from + LONGEST_PARTY) && Tokenizer.isHan(text.charAt(i));
                i++) {
            String rank = ranks.get(text.substring(i, i + 1));
            level = rank == null ? text.startsWith("自治区", i) ? BodyLevel.PROVINCE : level : BodyLevel.valueOf(rank);
            boolean whole = text.startsWith("委员会", i);
            if (level != null
                    && (whole || i > from && text.charAt(i) == '委' && ranks.containsKey(text.substring(i - 1, i)))) {
                Span span = new Span(at, whole ? i + 3 : i + 1);
                add(text, span, "party-committee", Kind.PARTY_COMMITTEE, level, organisations);
                return span.end();
            }
        }
        return -1;
    }

    private boolean begins(String text, int at, int from) {
        if (at == from || !Tokenizer.isHan(text.charAt(at - 1))) {
            return true;
        }
        for (int start = Math.max(from, at - 3); start < at; start++) {
            if (lexicon.before(text, start) == at - start) {
                return true;
            }
        }
        return false;
    }

    /** Adds the body that goes on behind the rank; answers where it ends, -1 when there is none. */
    private int body(String text, int start, Hit rank, int limit, Organisations organisations) {
        BodyLevel level = BodyLevel.valueOf(rank.value());
        Hit plain = HanLexicon.longest(bodies, text, rank.end());
        if (plain != null && plain.end() <= limit) {
            String word = text.substring(rank.end(), plain.end());
            String key = keys.getOrDefault(word, word);
            Kind kind = Kind.valueOf(plain.value().substring(0, plain.value().indexOf(' ')));
            add(text, new Span(start, plain.end()), key, kind, level, organisations);
            return plain.end();
        }
        int stop = Math.min(limit, rank.end() + LONGEST_FIELD);
        for (int at = rank.end() + 2; at < stop && Tokenizer.isHan(text.charAt(at)); at++) {
            Hit field = HanLexicon.longest(fields, text, at);
            if (field != null && field.end() <= limit) {
                String key = text.substring(rank.end(), field.end());
                add(text, new Span(start, field.end()), key, Kind.valueOf(field.value()), level, organisations);
                return field.end();
            }
        }
        return -1;
    }

    private static void add(
            String text, Span span, String key, Kind kind, BodyLevel level, Organisations organisations) {
        organisations
                .body(key, kind, level, parent(key))
                .mention(Evidence.of(text, span, Rule.ORGANISATION_HAN), span.of(text), 1);
    }

    private static @Nullable String parent(String key) {
        int slash = key.lastIndexOf('/');
        return slash < 0 ? null : key.substring(0, slash);
    }
}
