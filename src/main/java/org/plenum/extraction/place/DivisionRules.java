package org.plenum.extraction.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.DivisionFinding;
import org.plenum.extraction.DivisionFinding.Basis;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.place.Clue.Kind;
import org.plenum.extraction.text.WordSet;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.DivisionType;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.Level;
import org.plenum.gazetteer.PlaceMention;

/**
 * Decides which division an article is about. The divisions that are named and whose rank agrees with the bodies spoken of compete by
 * their clues; where none is named it follows from those above or below: {@code place.of-lower} (a provincial conference "in Guiyang" is
 * Guizhou's) and {@code place.of-towns} (a county of Shuozhou with Mayingzhuang and Guangwu is Shanyin). A tie stays a tie.
 */
public final class DivisionRules {

    private static final double MIN_SHARE = 0.25;
    private static final double MOSTLY = 0.65;
    private static final double FLOOR = 0.15;
    private static final double SAME_NAME_MARGIN = 0.25;
    private static final double OTHER_NAME_MARGIN = 0.03;
    private static final WordSet PROVINCE = WordSet.of("province", "provincial");

    private final Gazetteer gazetteer;
    private final Document document;
    private final Page page;
    private final RankReader ranks;
    private final List<Clue> clues;
    private final Scores scores;
    private final @Nullable Integer year;
    private final Reasons reasons;
    private final Findings findings;
    private final Inference inference;

    /** Those whose delegations meet at a congress above them. */
    private final List<Division> delegated;

    private final Preference preference;

    private DivisionRules(
            Gazetteer gazetteer,
            Document document,
            List<PlaceMention> mentions,
            @Nullable Integer year,
            boolean ofPerson) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.year = year;
        this.page = new Page(document);
        CreditClues credits = new CreditClues(gazetteer, document, page);
        List<Clue> delegations = delegations(page, mentions);
        this.delegated = delegations.stream()
                .flatMap(clue -> clue.divisions().stream())
                .distinct()
                .toList();
        List<Clue> bodies =
                Stream.concat(credits.bodies().stream(), delegations.stream()).toList();
        this.ranks = new RankReader(page, behindProvinces(page, mentions), behindCities(page, mentions), bodies);
        this.clues = ClueFinder.find(gazetteer, document, page, mentions, credits);
        this.scores = new Scores(clues);
        this.reasons = new Reasons(gazetteer, document.text());
        this.findings = new Findings(document, clues, ranks, reasons);
        this.preference = new Preference(document, page, clues, ranks, scores, ofPerson);
        this.inference = new Inference(gazetteer, clues, ranks, scores, reasons, findings);
    }

    /** The tokens behind names that only provinces have. */
    private static BitSet behindProvinces(Page page, List<PlaceMention> mentions) {
        BitSet behind = new BitSet();
        for (PlaceMention mention : mentions) {
            List<Division> divisions = mention.divisions();
            if (!divisions.isEmpty() && divisions.stream().allMatch(one -> Rank.of(one) == Rank.PROVINCE)) {
                behind.set(page.tokenFrom(mention.nameEnd()));
            }
        }
        return behind;
    }

    /** Places whose delegation meets at a congress above them. */
    private static List<Clue> delegations(Page page, List<PlaceMention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.divisions().size() == 1
                        && PlaceWords.isDelegation(
                                page.tokens(), page.tokenFrom(mention.start()), page.tokenFrom(mention.end())))
                .map(mention -> new Clue(
                        new Span(mention.start(), mention.end()), mention.divisions(), Kind.BODY, Kind.BODY.weight()))
                .toList();
    }

    /** The tokens behind names without a type word that only one city or prefecture has, with its rank. */
    private static Map<Integer, Rank> behindCities(Page page, List<PlaceMention> mentions) {
        Map<Integer, Rank> behind = new HashMap<>();
        for (PlaceMention mention : mentions) {
            List<Division> divisions = mention.divisions();
            boolean one = mention.typeWord() == null && divisions.size() == 1 && !mention.doubtful();
            if (one && divisions.get(0).level() == Level.PREFECTURE) {
                behind.put(page.tokenFrom(mention.nameEnd()), Rank.of(divisions.get(0)));
            }
        }
        return behind;
    }

    /**
     * @param document an article of any kind
     * @param mentions the places named in its text, as {@link Gazetteer#scan} finds them
     * @param year the year it is of; null when unknown
     * @return the division, or why there is none; never null
     */
    public static DivisionFinding find(
            Gazetteer gazetteer, Document document, List<PlaceMention> mentions, @Nullable Integer year) {
        return find(gazetteer, document, mentions, year, false);
    }

    /** @param ofPerson whether the headline tells of a person: then the rank of that person's body counts, not the place gone to */
    public static DivisionFinding find(
            Gazetteer gazetteer,
            Document document,
            List<PlaceMention> mentions,
            @Nullable Integer year,
            boolean ofPerson) {
        return new DivisionRules(gazetteer, document, mentions, year, ofPerson).find();
    }

    private DivisionFinding find() {
        if (scores.named().isEmpty() && scores.townships().isEmpty()) {
            return Findings.none("No division of China is named.");
        }
        if (ranks.isEmpty() && !ranks.isOfTown() && scores.named().stream().noneMatch(scores::hasBody)) {
            DivisionFinding paper = inference.ofPaper();
            return paper != null ? paper : Findings.none("Places are named, but no party or government body of one.");
        }
        List<Division> eligible = scores.named().stream()
                .filter(this::isEligible)
                .sorted(Comparator.comparingDouble(this::weighed).reversed().thenComparing(Division::code))
                .toList();
        return eligible.isEmpty() ? inference.infer() : ofTopRank(eligible).orElseGet(() -> choose(eligible));
    }

    /**
     * The province that a text with bodies of provinces almost alone is about, where only places below it are named; the county that has
     * the towns named, where a text with bodies of counties almost alone names only the city above.
     */
    private Optional<DivisionFinding> ofTopRank(List<Division> eligible) {
        Rank top = ranks.top();
        boolean inferable = top != null
                && (top == Rank.PROVINCE || top.isCountyLevel())
                && ranks.share(top) >= MOSTLY
                && eligible.stream().noneMatch(top::fits)
                && !isOwnCity(top, eligible);
        return inferable ? Optional.of(inference.infer()).filter(finding -> finding.code() != null) : Optional.empty();
    }

    /** "The mayor chaired the meeting of the municipal government" in Xining, where its provincial superiors are named too, but no other place. */
    private boolean isOwnCity(Rank top, List<Division> eligible) {
        return top == Rank.PROVINCE
                && scores.named().size() == 1
                && eligible.get(0).level() == Level.PREFECTURE
                && ranks.share(Rank.of(eligible.get(0))) >= MIN_SHARE;
    }

    private boolean isEligible(Division division) {
        if (!scores.isMeant(division)) {
            return false;
        }
        if (ranks.isOfTown()) {
            return division.level() == Level.COUNTY;
        }
        return ranks.share(Rank.of(division)) >= MIN_SHARE || scores.hasBody(division) && isRankless(division);
    }

    /** Whether the bodies spoken of have no rank that rules the division out. */
    private boolean isRankless(Division division) {
        return ranks.isEmpty() || ranks.share(Rank.of(division)) > 0;
    }

    private double weighed(Division division) {
        return scores.of(division) * (FLOOR + ranks.share(Rank.of(division)));
    }

    private DivisionFinding choose(List<Division> eligible) {
        List<Division> tied = tied(eligible);
        CommitteeTerms.Numbered term = null;
        if (tied.size() > 1) {
            term = CommitteeTerms.numbered(document.tokens());
            List<Division> left = term == null ? tied : CommitteeTerms.narrow(tied, term.ordinal(), year);
            List<Division> ofNamed = left.size() > 1 ? ofNamedProvince(left) : left;
            tied = ofNamed.size() > 1 ? belowProvince(ofNamed) : ofNamed;
            if (tied.size() > 1) {
                return findings.tie(tied);
            }
        }
        Division chosen = delegated.size() == 1 && eligible.contains(delegated.get(0))
                ? delegated.get(0)
                : preference.of(tied.get(0), eligible);
        boolean stated =
                clues.stream().anyMatch(c -> c.isName() && c.divisions().contains(chosen));
        List<Clue> support = findings.supporting(chosen);
        String number = term == null ? null : "committee number " + term.ordinal();
        String reason = reasons.chosen(chosen, Rank.of(chosen), ranks, support, ruledOut(chosen), number);
        DivisionFinding finding = findings.found(chosen, stated ? Basis.STATED : Basis.INFERRED, support, reason);
        return term == null ? finding : findings.withTerm(finding, term);
    }

    /** Those of a tie that a province has, where the text speaks of "the province" or of what is provincial: no district of Shanghai has one above it. */
    private List<Division> belowProvince(List<Division> tied) {
        int size = document.tokens().size();
        List<Division> left = tied.stream()
                .filter(division -> gazetteer.lineage(division.code()).stream()
                        .noneMatch(above -> above.type() == DivisionType.MUNICIPALITY))
                .toList();
        return left.isEmpty() || PROVINCE.next(document.tokens(), 0, size) == size ? tied : left;
    }

    /** Those of a tie whose province is named anywhere, were it as a place that somebody visited ("his inspection of Zhejiang"); all, where none is. */
    private List<Division> ofNamedProvince(List<Division> tied) {
        List<Division> left = tied.stream()
                .filter(division -> clues.stream()
                        .flatMap(clue -> clue.divisions().stream())
                        .anyMatch(named -> named.level() == Level.PROVINCE && named.contains(division)))
                .toList();
        return left.isEmpty() ? tied : left;
    }

    private List<Division> tied(List<Division> eligible) {
        Division top = eligible.get(0);
        if (eligible.size() == 1) {
            return eligible;
        }
        Set<Division> namesakes = namesakes(top);
        List<Division> tied = new ArrayList<>(List.of(top));
        for (Division other : eligible.subList(1, eligible.size())) {
            double gap = weighed(top) - weighed(other);
            double margin = namesakes.contains(other)
                    ? SAME_NAME_MARGIN * (FLOOR + ranks.share(Rank.of(top)))
                    : OTHER_NAME_MARGIN * weighed(top);
            if (gap < margin && !top.contains(other) && !other.contains(top)) {
                tied.add(other);
            }
        }
        return tied;
    }

    /** Other divisions that the same words could mean. */
    private Set<Division> namesakes(Division chosen) {
        Set<Division> namesakes = new LinkedHashSet<>();
        for (Clue clue : clues) {
            if (clue.kind() != Kind.TOWNSHIP && clue.divisions().contains(chosen)) {
                namesakes.addAll(clue.divisions());
            }
        }
        namesakes.remove(chosen);
        return namesakes;
    }

    /** All divisions that the same name could mean, for the reason in words. */
    private List<Division> ruledOut(Division chosen) {
        String name = chosen.nameEn();
        int type = name.lastIndexOf(' ');
        boolean typed = type > 0 && chosen.level() == Level.COUNTY;
        Set<Division> others = namesakes(chosen);
        others.addAll(gazetteer.named(typed ? name.substring(0, type) : name));
        others.remove(chosen);
        return List.copyOf(others);
    }
}
