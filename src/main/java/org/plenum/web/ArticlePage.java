package org.plenum.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ArticleDetail;
import org.plenum.search.ArticleDetail.Mention;
import org.plenum.search.ArticleDetail.Post;
import org.plenum.search.ArticleDetail.Role;
import org.plenum.search.MeetingHit;
import org.plenum.search.Ref;

/**
 * An article as its page shows it.
 *
 * @param meetings the meetings reported, each with those present
 * @param others people with a role outside these meetings, or named only
 * @param organisations bodies named, in the order of the text
 * @param proofs mentions that prove a fact of the article itself, by the fact: "PUBLICATION", "OUTLET", "REGION", "TITLE"
 * @param legend kinds of marks in what is shown of the text
 * @param evidence the mentions in what is shown of the text
 * @param slices of a long text, of which one is shown; one for a text shown whole
 * @param part number of the slice shown, from 1
 */
record ArticlePage(
        ArticleDetail article,
        List<ArticleText.Block> blocks,
        List<Held> meetings,
        List<Present> others,
        List<Named> organisations,
        Map<String, List<Mention>> proofs,
        List<LegendEntry> legend,
        List<Mention> evidence,
        List<TextSlice> slices,
        int part) {

    private static final int FIRST_OTHERS = 20;

    /**
     * A kind of marks that can be switched on and off.
     *
     * @param kind as the style sheet and the message keys name it
     */
    record LegendEntry(String kind, long marks) {}

    /** @param proofs where the text names it and says its day */
    record Held(MeetingHit meeting, List<Present> roster, List<Mention> proofs) {}

    /**
     * A person and what the article says of them.
     *
     * @param anchor whether this line is the one that marks of the person lead to
     * @param position place in the list of those present; null outside a list
     * @param mention where the text says it
     */
    record Present(
            Ref person,
            boolean anchor,
            @Nullable Integer position,
            List<String> roles,
            List<Post> posts,
            @Nullable Long mention) {}

    /** @param mention where the text names it first */
    record Named(Ref organisation, long mention) {}

    /** @param note what to say of a mark: kind, rule and confidence */
    static ArticlePage of(ArticleDetail article, Function<Mention, String> note) {
        return of(article, note, TextSlice.of(article.text()), 1);
    }

    /** @param part which of the slices is shown, from 1 */
    static ArticlePage of(ArticleDetail article, Function<Mention, String> note, List<TextSlice> slices, int part) {
        TextSlice slice = slices.get(part - 1);
        List<Mention> evidence = article.mentions().stream()
                .filter(m -> slice.shows(m.start(), m.end()))
                .toList();
        Set<Long> anchored = new LinkedHashSet<>();
        List<Held> meetings = article.meetings().stream()
                .map(meeting ->
                        new Held(meeting, roster(article, meeting.id(), anchored), proofsOf(article, meeting.id())))
                .toList();
        List<ArticleText.Mark> marks =
                evidence.stream().map(m -> mark(article, m, note)).toList();
        return new ArticlePage(
                article,
                ArticleText.blocks(article.text(), article.layout(), marks, slice),
                meetings,
                others(article, anchored),
                organisations(article),
                article.mentions().stream()
                        .collect(Collectors.groupingBy(
                                Mention::kind,
                                Collectors.collectingAndThen(Collectors.toList(), ArticlePage::eachWordingOnce))),
                legend(marks),
                evidence,
                slices,
                part);
    }

    private static List<LegendEntry> legend(List<ArticleText.Mark> marks) {
        return Stream.of(ArticleText.Kind.values())
                .filter(kind -> kind != ArticleText.Kind.TITLE)
                .map(kind -> new LegendEntry(
                        kind.word(),
                        marks.stream().filter(mark -> mark.kind() == kind).count()))
                .filter(entry -> entry.marks() > 0)
                .toList();
    }

    /** The others that are shown at once. */
    public List<Present> firstOthers() {
        return others.subList(0, Math.min(FIRST_OTHERS, others.size()));
    }

    /** The others that fold out. */
    public List<Present> moreOthers() {
        return others.subList(Math.min(FIRST_OTHERS, others.size()), others.size());
    }

    /** Address, on this page or on that of another part of the text, of the words that a mention marks. */
    public String at(long mention) {
        String anchor = "#m-" + mention;
        return slices.size() == 1 || evidence.stream().anyMatch(m -> m.id() == mention)
                ? anchor
                : "?mark=" + mention + anchor;
    }

    /** Number of the slice in which a mention begins, from 1; 1 where the article has no such mention. */
    static int partOf(ArticleDetail article, List<TextSlice> slices, long mention) {
        return article.mentions().stream()
                .filter(m -> m.id() == mention)
                .map(Mention::start)
                .findFirst()
                .map(start -> (int) slices.stream()
                                .takeWhile(slice -> slice.end() <= start)
                                .count()
                        + 1)
                .orElse(1);
    }

    /** What a mention says of itself, for the fact that it proves; null without one. */
    public @Nullable Mention proof(@Nullable Long mention) {
        return article.mentions().stream()
                .filter(m -> mention != null && m.id() == mention)
                .findFirst()
                .orElse(null);
    }

    private static List<Mention> eachWordingOnce(List<Mention> mentions) {
        Map<String, Mention> byWording = new LinkedHashMap<>();
        mentions.forEach(mention -> byWording.putIfAbsent(mention.quote(), mention));
        return List.copyOf(byWording.values());
    }

    private static List<Mention> proofsOf(ArticleDetail article, long meeting) {
        return article.mentions().stream()
                .filter(m -> m.kind().startsWith("MEETING"))
                .filter(m -> m.meeting() != null && m.meeting().id() == meeting)
                .toList();
    }

    private static List<Present> roster(ArticleDetail article, @Nullable Long meeting, Set<Long> anchored) {
        Map<Long, List<Role>> byPerson = article.roles().stream()
                .filter(role -> Objects.equals(role.meeting(), meeting))
                .collect(Collectors.groupingBy(role -> role.person().id(), LinkedHashMap::new, Collectors.toList()));
        return byPerson.values().stream()
                .map(roles -> present(article, roles, anchored))
                .sorted(Comparator.<Present, Boolean>comparing(p -> !p.roles().contains("PRESIDED"))
                        .thenComparing(Present::position, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static Present present(ArticleDetail article, List<Role> roles, Set<Long> anchored) {
        Ref person = roles.get(0).person();
        return new Present(
                person,
                anchored.add(person.id()),
                roles.stream()
                        .map(Role::position)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                roles.stream().map(Role::role).distinct().toList(),
                postsOf(article, person),
                roles.get(0).mention());
    }

    private static List<Post> postsOf(ArticleDetail article, Ref person) {
        return article.posts().stream()
                .filter(post -> post.person().id() == person.id())
                .toList();
    }

    private static List<Present> others(ArticleDetail article, Set<Long> anchored) {
        List<Present> others = new ArrayList<>(roster(article, null, anchored));
        for (Mention mention : article.mentions()) {
            if (mention.person() != null && anchored.add(mention.person().id())) {
                others.add(new Present(
                        mention.person(), true, null, List.of(), postsOf(article, mention.person()), mention.id()));
            }
        }
        return others;
    }

    private static List<Named> organisations(ArticleDetail article) {
        Map<Long, Named> named = new LinkedHashMap<>();
        for (Mention mention : article.mentions()) {
            if (mention.kind().equals("ORGANISATION") && mention.organisation() != null) {
                named.putIfAbsent(mention.organisation().id(), new Named(mention.organisation(), mention.id()));
            }
        }
        return List.copyOf(named.values());
    }

    private static ArticleText.Mark mark(ArticleDetail article, Mention m, Function<Mention, String> note) {
        return new ArticleText.Mark(m.id(), kind(m), m.start(), m.end(), target(article, m), note.apply(m));
    }

    private static ArticleText.Kind kind(Mention mention) {
        return switch (mention.kind()) {
            case "PERSON" -> ArticleText.Kind.PERSON;
            case "ORGANISATION" -> ArticleText.Kind.ORGANISATION;
            case "MEETING" -> ArticleText.Kind.MEETING;
            case "MEETING_DATE", "ACTIVITY_DATE", "PUBLICATION" -> ArticleText.Kind.DATE;
            case "REGION" -> ArticleText.Kind.PLACE;
            case "TITLE" -> ArticleText.Kind.TITLE;
            default -> ArticleText.Kind.OTHER;
        };
    }

    private static String target(ArticleDetail article, Mention m) {
        if (m.person() != null) {
            return "#person-" + m.person().id();
        }
        if (m.meeting() != null
                && article.meetings().stream()
                        .anyMatch(g -> g.id() == m.meeting().id())) {
            return "#meeting-" + m.meeting().id();
        }
        return switch (m.kind()) {
            case "ORGANISATION" ->
                m.organisation() == null
                        ? "#e-" + m.id()
                        : "#organisation-" + m.organisation().id();
            case "PUBLICATION", "MEETING_DATE" -> "#dates";
            case "ACTIVITY", "ACTIVITY_DATE" -> "#activity-1";
            case "REGION" -> "#place";
            case "OUTLET" -> "#outlet";
            case "BYLINE" -> "#bylines";
            default -> "#e-" + m.id();
        };
    }
}
