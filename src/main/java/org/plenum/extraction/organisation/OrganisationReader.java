package org.plenum.extraction.organisation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.OrganisationFact.BodyLevel;
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
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordClasses;

/**
 * Brings the wordings of a body together. Rule {@code organisation.name}: "the Organization Department of the Municipal Party
 * Committee" and "Municipal Party Committee Organization Department" have one key, "party-committee/organization-department", and the
 * level of a city. The bodies inside a name count too: rule {@code organisation.inner}.
 */
public final class OrganisationReader {

    private static final int MOST_PLACES = 40;

    private static final Set<String> PLURALS = Set.of(
            "committees",
            "departments",
            "bureaus",
            "commissions",
            "offices",
            "groups",
            "courts",
            "associations",
            "councils");

    /** Kinds of head that say too little: the words before them go into the key. */
    private static final Set<String> GENERAL = Set.of(
            "leading-group",
            "working-committee",
            "department",
            "bureau",
            "commission",
            "office",
            "federation",
            "paper",
            "company",
            "institution",
            "headquarters",
            "court",
            "council",
            "sub-district-office");

    private final WordClasses words;
    private final BodyParser parser;
    private final Map<String, BodyLevel> levels = new HashMap<>();

    public OrganisationReader(WordClasses words, BodyParser parser) {
        this.words = words;
        this.parser = parser;
        for (Lexicon.Entry entry : Lexicon.read("levels.txt").entries()) {
            entry.phrases().forEach(phrase -> levels.putIfAbsent(phrase, BodyLevel.valueOf(entry.key())));
        }
    }

    /** A body as the article names it; mentions in the order of the text. */
    public static final class Found {
        private final String key;
        private final Kind kind;
        private final @Nullable BodyLevel level;
        private final @Nullable String parent;
        private final List<Evidence> mentions = new ArrayList<>();
        private final List<Span> places = new ArrayList<>();
        private String name = "";
        private int rank;

        Found(String key, Kind kind, @Nullable BodyLevel level, @Nullable String parent) {
            this.key = key;
            this.kind = kind;
            this.level = level;
            this.parent = parent;
        }

        public String key() {
            return key;
        }

        public Kind kind() {
            return kind;
        }

        public @Nullable BodyLevel level() {
            return level;
        }

        public @Nullable String parent() {
            return parent;
        }

        public List<Evidence> mentions() {
            return mentions;
        }

        /** Places named in its wordings. */
        public List<Span> places() {
            return places;
        }

        /** The fullest wording. */
        public String name() {
            return name;
        }
    }

    /** The bodies of an article, with a way from each printed name to the body. */
    public static final class Organisations {
        private final Map<String, Found> byKey = new LinkedHashMap<>();
        private final Map<Integer, Found> byToken = new HashMap<>();
        private final Map<String, BodyLevel> levels;

        private Organisations(Map<String, BodyLevel> levels) {
            this.levels = levels;
        }

        /** In the order of first mention. */
        public List<Found> all() {
            return List.copyOf(byKey.values());
        }

        /** The party committee of a level, for a "Provincial Party Secretary"; null when the article names none. */
        public @Nullable Found partyCommittee(@Nullable BodyLevel level) {
            return level == null ? null : byKey.get("party-committee@" + level.name());
        }

        /** The level that the words from one token to another say; null when they say none. */
        public @Nullable BodyLevel level(Document document, int from, int to) {
            for (int i = from; i < to; i++) {
                BodyLevel level = levels.get(document.token(i).norm());
                if (level != null) {
                    return level;
                }
            }
            return null;
        }

        /** The body whose name begins at the token; null when none does. */
        public @Nullable Found at(int token) {
            return byToken.get(token);
        }
    }

    public Organisations read(Document document, Names names, BitSet places) {
        Organisations organisations = new Organisations(levels);
        List<Token> tokens = document.tokens();
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
            Found found = organisations.byKey.computeIfAbsent(key + '@', k -> new Found(key, Kind.MEDIA, null, null));
            found.name = found.name.isEmpty() ? name : found.name;
            found.mentions.add(Evidence.of(document.text(), paper, Rule.ORGANISATION_PAPER));
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
        List<Token> tokens = document.tokens();
        int from = parts.get(0).from();
        int to = parts.get(parts.size() - 1).to();
        List<String> path = path(parts, tokens, places);
        if (path.isEmpty()) {
            return;
        }
        BodyLevel level = level(parts, tokens);
        String key = String.join("/", path);
        String parent = path.size() > 1 ? String.join("/", path.subList(0, path.size() - 1)) : null;
        Found found = organisations.byKey.computeIfAbsent(
                key + '@' + (level == null ? "" : level.name()), k -> new Found(key, kind(parts, path), level, parent));
        Span span = document.span(from, to);
        found.mentions.add(
                Evidence.of(document.text(), span, inner ? Rule.ORGANISATION_INNER : Rule.ORGANISATION_NAME));
        String printed = document.printed(from, to);
        int rank = rank(tokens, from, to, places) + (inner ? 0 : 2);
        if (found.name.isEmpty() || rank > found.rank || rank == found.rank && printed.length() > found.name.length()) {
            found.name = printed;
            found.rank = rank;
        }
        organisations.byToken.putIfAbsent(from, found);
        for (int i = from; i < to; i++) {
            if (places.get(i) && found.places.size() < MOST_PLACES) {
                found.places.add(new Span(tokens.get(i).start(), tokens.get(i).end()));
            }
        }
    }

    /** How good a wording is as the name of a body: with a known place best, with an unknown capitalised word worst. */
    private static int rank(List<Token> tokens, int from, int to, BitSet places) {
        boolean unknown = false;
        boolean placed = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            placed |= places.get(i);
            unknown |= !places.get(i) && token.isCapitalised() && token.bits() == 0;
        }
        int capital = tokens.get(from).isCapitalised() ? 1 : 0;
        return capital + (placed ? 8 : unknown ? 0 : 4);
    }

    /** Keys from the outermost body down. */
    private List<String> path(List<Part> parts, List<Token> tokens, BitSet places) {
        List<String> path = new ArrayList<>();
        for (int n = parts.size() - 1; n >= 0; n--) {
            Part part = parts.get(n);
            if (part.heads().isEmpty() && part.link() != Link.NONE) {
                continue;
            }
            int from = part.from();
            for (Head head : part.heads()) {
                String key = head.kind().key();
                if (key.equals("committee")) {
                    String slug = slug(tokens, from, head.to(), places);
                    key = slug.equals("committee") || slug.equals("party-committee") ? "party-committee" : slug;
                } else if (GENERAL.contains(key)) {
                    key = slug(tokens, from, head.to(), places) + topicBehind(parts, n, tokens);
                }
                boolean repeats = !path.isEmpty()
                        && (path.get(path.size() - 1).equals(key) || isSame(path.get(path.size() - 1), key));
                if (!repeats && !key.isEmpty()) {
                    path.add(key);
                }
                from = head.to();
            }
        }
        if (!path.isEmpty() && needsParty(path.get(0), parts)) {
            path.add(0, "party-committee");
        }
        return path;
    }

    /** "Committee of the CPPCC" is the conference itself. */
    private static boolean isSame(String outer, String inner) {
        return inner.equals("party-committee") && (outer.equals("cppcc") || outer.equals("party-committee"));
    }

    private static boolean needsParty(String top, List<Part> parts) {
        Kind kind = parts.get(0).heads().get(0).kind().kind();
        return top.equals("standing-committee") || kind == Kind.PARTY_DEPARTMENT && !top.equals("party-committee");
    }

    /** Words behind "for": "Leading Group for Party Construction". */
    private static String topicBehind(List<Part> parts, int at, List<Token> tokens) {
        if (at + 1 >= parts.size() || parts.get(at + 1).link() != Link.FOR) {
            return "";
        }
        StringBuilder topic = new StringBuilder();
        for (int i = parts.get(at + 1).from(); i < parts.get(at + 1).to(); i++) {
            topic.append('-').append(tokens.get(i).norm());
        }
        return topic.toString();
    }

    private String slug(List<Token> tokens, int from, int to, BitSet places) {
        StringBuilder slug = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean skipped = places.get(i)
                    || !token.isWord()
                    || words.isLevel(token)
                    || words.isOrdinal(token)
                    || token.is("cpc")
                    || token.is("and");
            if (!skipped) {
                slug.append(slug.length() == 0 ? "" : "-")
                        .append(singular(token.norm().replace("'", "")));
            }
        }
        return slug.toString();
    }

    private static String singular(String word) {
        return PLURALS.contains(word) ? word.substring(0, word.length() - 1) : word;
    }

    private @Nullable BodyLevel level(List<Part> parts, List<Token> tokens) {
        for (Part part : parts) {
            for (int i = part.from(); i < part.to(); i++) {
                BodyLevel level = levels.get(tokens.get(i).norm().toLowerCase(Locale.ROOT));
                if (level != null) {
                    return level;
                }
            }
        }
        return null;
    }

    private static Kind kind(List<Part> parts, List<String> path) {
        List<Head> heads = parts.get(0).heads();
        Kind kind = heads.get(heads.size() - 1).kind().kind();
        String top = path.get(0);
        if (kind == Kind.PARTY_STANDING_COMMITTEE) {
            return top.equals("peoples-congress") ? Kind.PEOPLES_CONGRESS : top.equals("cppcc") ? Kind.CPPCC : kind;
        }
        return kind == Kind.PARTY_COMMITTEE && top.equals("cppcc") ? Kind.CPPCC : kind;
    }
}
