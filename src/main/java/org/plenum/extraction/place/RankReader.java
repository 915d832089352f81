package org.plenum.extraction.place;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Span;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;

/**
 * Rule {@code place.rank}: which rank the bodies have that an article speaks of. "Municipal" counts before a body's name ("Municipal
 * Party Committee"), "mayor" by itself; most in the headline, then in the first paragraph. 市委, 县委 and the like count likewise.
 */
final class RankReader {

    private static final Map<String, Rank> HAN = Map.of(
            "省委",
            Rank.PROVINCE,
            "省政",
            Rank.PROVINCE,
            "市委",
            Rank.CITY,
            "市政",
            Rank.CITY,
            "市人",
            Rank.CITY,
            "县委",
            Rank.COUNTY,
            "县政",
            Rank.COUNTY,
            "区委",
            Rank.DISTRICT,
            "州委",
            Rank.PREFECTURE,
            "旗委",
            Rank.BANNER);

    /** "我县": how a paper speaks of its own division. */
    private static final Map<String, Rank> OWN =
            Map.of("我省", Rank.PROVINCE, "我市", Rank.CITY, "我县", Rank.COUNTY, "我区", Rank.DISTRICT, "我州", Rank.PREFECTURE);

    private static final Map<String, Rank> TYPES =
            Map.of("prefecture", Rank.PREFECTURE, "county", Rank.COUNTY, "province", Rank.PROVINCE);
    private static final int LONGEST_NAME = 8;

    private final Map<Rank, Double> weights = new EnumMap<>(Rank.class);
    private final Map<Rank, Span> first = new EnumMap<>(Rank.class);
    private final BitSet behindProvinces;
    private final Map<Integer, Rank> behindCities;
    private double total;
    private double towns;

    /**
     * @param behindProvinces tokens right behind the name of a province or an autonomous region, so that
     *     "Inner Mongolia District Committee", as 内蒙古区委 comes out of a translator, is no district's
     * @param behindCities tokens right behind the name of one city or prefecture, with its rank
     * @param credits bodies that publish the text
     */
    RankReader(Page page, BitSet behindProvinces, Map<Integer, Rank> behindCities, List<Clue> credits) {
        this.behindProvinces = behindProvinces;
        this.behindCities = behindCities;
        credits.forEach(clue -> add(Rank.of(clue.divisions().get(0)), clue.span(), 1));
        Tokens tokens = page.tokens();
        int at = 0;
        while (at < tokens.size()) {
            if (tokens.isHan(at)) {
                readHan(tokens.get(at), page.position(tokens.get(at).start()).factor());
            }
            boolean ranked = tokens.isWord(at) && PlaceWords.mayBeRank(tokens, at);
            PhraseTable.Match<String> match = ranked ? PlaceWords.rank(tokens, at) : null;
            if (match == null) {
                readPlace(page, at);
                at++;
            } else {
                read(page, match);
                at = match.to();
            }
        }
    }

    private void read(Page page, PhraseTable.Match<String> match) {
        Tokens tokens = page.tokens();
        double factor = page.position(tokens.get(match.from()).start()).factor();
        if (match.value().equals("rank-none") || match.value().equals("rank-town")) {
            towns += match.value().equals("rank-town") ? factor : 0;
            return;
        }
        boolean alone = match.value().startsWith("rank-of-");
        if (!alone && !PlaceWords.isBody(tokens, match.to())) {
            return;
        }
        Rank rank = Rank.valueOf(match.value().substring(alone ? "rank-of-".length() : "rank-".length()));
        if (alone && rank == Rank.PROVINCE) {
            rank = governed(tokens, match.to(), rank);
        }
        if (rank == Rank.DISTRICT && behindProvinces.get(match.from())) {
            rank = Rank.PROVINCE;
        }
        Span span = new Span(
                tokens.get(match.from()).start(), tokens.get(match.to() - 1).end());
        add(rank, span, factor * (alone ? 0.6 : 1));
    }

    /** "governor of Lincang Prefecture", "governor of Yong County": the rank of the division that is named behind. */
    private static Rank governed(Tokens tokens, int at, Rank rank) {
        if (at >= tokens.size() || !tokens.get(at).is("of")) {
            return rank;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST_NAME); i++) {
            Rank named = TYPES.get(tokens.get(i).norm());
            if (named != null) {
                return named;
            }
            if (!tokens.get(i).isCapitalised()
                    && !tokens.get(i).is("the")
                    && !tokens.get(i).is("and")) {
                return rank;
            }
        }
        return rank;
    }

    /** "Liaoning Party Committee", "TAR People's Congress": the place alone says the rank. */
    private void readPlace(Page page, int at) {
        Rank rank = behindProvinces.get(at) ? Rank.PROVINCE : behindCities.get(at);
        if (rank != null && PlaceWords.isBody(page.tokens(), at)) {
            Token token = page.tokens().get(at);
            double factor = page.position(token.start()).factor();
            add(rank, new Span(token.start(), token.end()), factor);
        }
    }

    private void readHan(Token token, double factor) {
        String run = token.text();
        for (int i = 0; i + 2 <= run.length(); i++) {
            Rank rank = run.startsWith("自治区", i) ? Rank.PROVINCE : han(run.substring(i, i + 2));
            if (rank != null) {
                add(rank, new Span(token.start() + i, token.start() + i + 2), factor);
            }
        }
    }

    private static @Nullable Rank han(String two) {
        Rank rank = HAN.get(two);
        return rank != null ? rank : OWN.get(two);
    }

    private void add(Rank rank, Span span, double weight) {
        if (weight > 0) {
            weights.merge(rank, weight, Double::sum);
            first.putIfAbsent(rank, span);
            total += weight;
        }
    }

    /** Whether bodies of towns speak, and hardly any above them: the text is about the county that has the town. */
    boolean isOfTown() {
        return towns > total;
    }

    /** Whether any body with a rank is named. */
    boolean isEmpty() {
        return total == 0;
    }

    /** The part of the named bodies that has this rank, from 0 to 1. */
    double share(Rank rank) {
        return total == 0 ? 0 : weights.getOrDefault(rank, 0.0) / total;
    }

    /** The rank named most; null when none is. */
    @Nullable
    Rank top() {
        Rank top = null;
        for (Rank rank : Rank.values()) {
            if (weights.containsKey(rank) && (top == null || share(rank) > share(top))) {
                top = rank;
            }
        }
        return top;
    }

    /** Where a body of the rank is first named; null when none is. */
    @Nullable
    Span first(Rank rank) {
        return first.get(rank);
    }
}
