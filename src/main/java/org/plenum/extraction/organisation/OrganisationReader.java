package org.plenum.extraction.organisation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.OrganisationFact.Kind;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.phrase.BodyParser;
import org.plenum.extraction.phrase.BodyPhrase;
import org.plenum.extraction.phrase.BodyPhrase.Head;
import org.plenum.extraction.phrase.BodyPhrase.Link;
import org.plenum.extraction.phrase.BodyPhrase.Part;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;

/**
 * Brings the wordings of a body together. Rule {@code organisation.name}: "the Organization Department of the Municipal Party
 * Committee" and "Municipal Party Committee Organization Department" have one key, "party-committee/organization-department", and the
 * level of a city. The bodies inside a name count too: rule {@code organisation.inner}.
 */
public final class OrganisationReader {

    private final BodyParser parser;
    private final BodyKeys keys;
    private final BodyRanks ranks = new BodyRanks();

    public OrganisationReader(WordClasses words, BodyParser parser) {
        this.parser = parser;
        this.keys = new BodyKeys(words);
    }

    public Organisations read(Document document, Names names, BitSet places) {
        Organisations organisations = new Organisations(ranks);
        Tokens tokens = document.tokens();
        for (Sentence sentence : document.sentences()) {
            int at = sentence.from();
            while (at < sentence.to()) {
                BodyPhrase body = names.has(at) ? null : parser.parse(tokens, at, sentence.to(), names);
                if (body == null) {
                    at++;
                } else {
                    add(organisations, document, body, places);
                    at = body.to();
                }
            }
        }
        return organisations;
    }

    /** Adds the papers of the datelines: rule {@code organisation.paper}. */
    public void addPapers(Organisations organisations, Document document, List<Span> papers) {
        for (Span paper : papers) {
            String name = Document.fold(paper.of(document.text()));
            String key = name.toLowerCase(Locale.ROOT).replace(' ', '-').replace("'", "");
            organisations
                    .body(key, Kind.MEDIA, null, null)
                    .mention(Evidence.of(document.text(), paper, Rule.ORGANISATION_PAPER), name, 0);
        }
    }

    private void add(Organisations organisations, Document document, BodyPhrase body, BitSet places) {
        List<Part> parts = body.parts();
        for (int first = 0; first < parts.size(); first++) {
            if (!parts.get(first).heads().isEmpty() && parts.get(first).link() != Link.FOR) {
                int last = parts.size();
                add(organisations, document, parts.subList(first, last), first > 0, places);
            }
        }
        Part head = parts.get(0);
        if (head.heads().size() > 1) {
            for (int n = 1; n < head.heads().size(); n++) {
                Head end = head.heads().get(n - 1);
                Part prefix = new Part(
                        head.from(), end.to(), head.link(), head.heads().subList(0, n));
                add(organisations, document, List.of(prefix), true, places);
            }
        }
    }

    private void add(Organisations organisations, Document document, List<Part> parts, boolean inner, BitSet places) {
        Tokens tokens = document.tokens();
        int from = parts.get(0).from();
        int to = parts.get(parts.size() - 1).to();
        List<String> path = keys.path(parts, tokens, places);
        if (path.isEmpty()) {
            return;
        }
        String last = path.get(path.size() - 1);
        String parent = path.size() > 1 ? String.join("/", path.subList(0, path.size() - 1)) : null;
        String key = parent == null ? last : parent + '/' + last;
        Evidence evidence = Evidence.of(
                document.text(), document.span(from, to), inner ? Rule.ORGANISATION_INNER : Rule.ORGANISATION_NAME);
        int rank = rank(tokens, from, to, places) + (inner ? 0 : 2);
        for (BodyRanks.Rank of : ranks.of(parts, tokens)) {
            Found found = organisations.body(key, BodyKeys.kind(parts, path), of.level(), parent);
            String name = of.alone() ? Document.fold(evidence.quote()) : of.name(tokens, from, to);
            found.mention(evidence, name, of.alone() ? rank : -1);
            organisations.put(from, found);
            for (int i = from; i < to; i++) {
                if (places.get(i)) {
                    found.place(new Span(tokens.get(i).start(), tokens.get(i).end()));
                }
            }
        }
    }

    /** How good a wording is as the name of a body: with a known place best, with an unknown capitalised word worst. */
    private static int rank(Tokens tokens, int from, int to, BitSet places) {
        boolean unknown = false;
        boolean placed = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            placed |= places.get(i);
            unknown |= !places.get(i) && token.isCapitalised() && !token.has(~Vocabulary.NAME);
        }
        int capital = tokens.get(from).isCapitalised() ? 1 : 0;
        return capital + (placed ? 8 : unknown ? 0 : 4);
    }
}
