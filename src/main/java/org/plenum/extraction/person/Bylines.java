package org.plenum.extraction.person;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenum.extraction.ArticleFacts.Byline;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.text.Token;

/** The people credited so far, each name once: the first credit counts. */
final class Bylines {

    private final Document document;
    private final Map<String, Byline> byName = new LinkedHashMap<>();
    private final BitSet credited = new BitSet();

    Bylines(Document document) {
        this.document = document;
    }

    /** Credits the name from one token up to another, but where these have been read as a name before. */
    void add(int from, int to, Byline.Kind kind, Rule rule) {
        int before = credited.nextSetBit(from);
        if (before >= 0 && before < to) {
            return;
        }
        credited.set(from, to);
        boolean han = document.token(from).kind() == Token.Kind.HAN;
        String printed = han ? document.printed(from, to).replace(" ", "") : document.printed(from, to);
        Evidence evidence = Evidence.of(document.text(), document.span(from, to), rule);
        byName.putIfAbsent(NameKey.of(printed), new Byline(printed, kind, evidence));
    }

    List<Byline> all() {
        return List.copyOf(byName.values());
    }
}
