package org.plenum.extraction.organisation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenum.extraction.OrganisationFact.Kind;
import org.plenum.extraction.phrase.BodyPhrase.Head;
import org.plenum.extraction.phrase.BodyPhrase.Link;
import org.plenum.extraction.phrase.BodyPhrase.Part;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Gives the wordings of a body one key: what it is, from the outermost body down, without places, ranks, numbers and the order of words.
 */
final class BodyKeys {

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

    /** What else than a place a party's committee may be of; "Chinese Peasants and Workers Democratic Party" is cut before its "and". */
    private static final WordSet PARTIES = WordSet.of("party", "society", "association", "peasants");

    /** Said of the Communist Party alone: "Municipal Committee of the Party". */
    private static final String THE_PARTY = "party";

    /** How keys of committees of other parties begin. */
    private static final String OF_OTHER = "committee-of-";

    private final WordClasses words;

    BodyKeys(WordClasses words) {
        this.words = words;
    }

    /** Keys from the outermost body down. */
    List<String> path(List<Part> parts, Tokens tokens, BitSet places) {
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
                    String party = otherParty(parts, n, tokens, places);
                    boolean plain = slug.equals("committee") || slug.equals("party-committee");
                    key = party.isEmpty() ? plain ? "party-committee" : slug : OF_OTHER + party;
                } else if (GENERAL.contains(key)) {
                    key = topicBehind(parts, n, tokens) + slug(tokens, from, head.to(), places);
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

    /**
     * "Provincial Committee | of the Zhi Gong Party", "of the China Democratic League": the words of a party that is not the Communist one, whose
     * committees are other bodies; empty where none is named.
     */
    private String otherParty(List<Part> parts, int at, Tokens tokens, BitSet places) {
        Part owner = at + 1 < parts.size() ? parts.get(at + 1) : null;
        if (owner == null || owner.link() != Link.OF || !owner.heads().isEmpty()) {
            return "";
        }
        boolean party = false;
        for (int i = owner.from(); i < owner.to(); i++) {
            if (tokens.get(i).is("communist")) {
                return "";
            }
            boolean league = tokens.get(i).is("league") && i > owner.from() && !places.get(i - 1);
            party |= league || PARTIES.contains(tokens, i);
        }
        String slug = party ? slug(tokens, owner.from(), owner.to(), places) : "";
        return slug.equals(THE_PARTY) ? "" : slug;
    }

    /** "Committee of the CPPCC" is the conference itself. */
    private static boolean isSame(String outer, String inner) {
        return inner.equals("party-committee") && (outer.equals("cppcc") || outer.equals("party-committee"));
    }

    private static boolean needsParty(String top, List<Part> parts) {
        Kind kind = parts.get(0).heads().get(0).kind().kind();
        return top.equals("standing-committee") || kind == Kind.PARTY_DEPARTMENT && !top.equals("party-committee");
    }

    /** Words behind "for", as they stand before the head elsewhere: "Leading Group for Party Construction". */
    private static String topicBehind(List<Part> parts, int at, Tokens tokens) {
        if (at + 1 >= parts.size() || parts.get(at + 1).link() != Link.FOR) {
            return "";
        }
        StringBuilder topic = new StringBuilder();
        for (int i = parts.get(at + 1).from(); i < parts.get(at + 1).to(); i++) {
            if (tokens.get(i).isWord() && !tokens.get(i).is("and")) {
                topic.append(tokens.get(i).norm()).append('-');
            }
        }
        return topic.toString();
    }

    private String slug(Tokens tokens, int from, int to, BitSet places) {
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

    /** "committees" is "committee"; in the case printed. */
    static String singular(String word) {
        boolean plural = (word.endsWith("s") || word.endsWith("S")) && PLURALS.contains(word.toLowerCase(Locale.ROOT));
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    static Kind kind(List<Part> parts, List<String> path) {
        List<Head> heads = parts.get(0).heads();
        Kind kind = heads.get(heads.size() - 1).kind().kind();
        String top = path.get(0);
        if (kind == Kind.PARTY_STANDING_COMMITTEE) {
            return top.equals("peoples-congress") ? Kind.PEOPLES_CONGRESS : top.equals("cppcc") ? Kind.CPPCC : kind;
        }
        if (kind == Kind.PARTY_COMMITTEE && top.equals("cppcc")) {
            return Kind.CPPCC;
        }
        boolean committee = heads.get(heads.size() - 1).kind().key().equals("committee");
        boolean ofOther = committee && (path.get(path.size() - 1).startsWith(OF_OTHER) || isOfMasses(parts));
        return ofOther ? Kind.MASS_ORGANISATION : kind;
    }

    /** "Provincial Committee | of the Communist Youth League". */
    private static boolean isOfMasses(List<Part> parts) {
        Part owner = parts.get(Math.min(1, parts.size() - 1));
        return owner.link() == Link.OF
                && !owner.heads().isEmpty()
                && owner.heads().get(0).kind().kind() == Kind.MASS_ORGANISATION;
    }
}
