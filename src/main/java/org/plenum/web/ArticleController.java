package org.plenum.web;

import java.text.NumberFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ActivityReader;
import org.plenum.search.ArticleDetail;
import org.plenum.search.ArticleDetail.Mention;
import org.plenum.search.ArticleHit;
import org.plenum.search.ArticleOrder;
import org.plenum.search.ArticleQuery;
import org.plenum.search.ArticleReader;
import org.plenum.search.ArticleSearch;
import org.plenum.search.Dimension;
import org.plenum.search.Listing;
import org.plenum.search.PersonSearch;
import org.plenum.search.Places;
import org.plenum.search.SurroundingsReader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ArticleController {

    private static final String PATH = "/articles";
    private static final int MOST_NAMED = 5;

    private final ArticleSearch articles;
    private final PersonSearch people;
    private final ArticleReader reader;
    private final SurroundingsReader surroundings;
    private final ActivityReader activities;
    private final Places places;
    private final Names names;
    private final MessageSource messages;

    ArticleController(
            ArticleSearch articles,
            PersonSearch people,
            ArticleReader reader,
            SurroundingsReader surroundings,
            ActivityReader activities,
            Places places,
            Names names,
            MessageSource messages) {
        this.articles = articles;
        this.people = people;
        this.reader = reader;
        this.surroundings = surroundings;
        this.activities = activities;
        this.places = places;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String list(Parameters given, Model model) {
        ArticleQuery query = query(given);
        Filters filters = given.filters();
        Map<Dimension, Map<Long, String>> chosen = names.of(query.narrowing());
        Listing<ArticleHit> list = articles.list(query, given.paging());
        new ListModel(filters, PATH).text(query.text()).show(model, list, query.narrowing(), "meeting.kind.", chosen);
        model.addAttribute("searched", query.text());
        model.addAttribute("query", query);
        model.addAttribute("orders", order(query, filters));
        model.addAttribute("named", query.text() == null ? List.of() : people.named(query.text(), MOST_NAMED));
        model.addAttribute(
                "meant",
                query.text() == null || list.hits().total() > 0 ? List.of() : people.meant(query.text(), MOST_NAMED));
        return "articles/list";
    }

    @GetMapping("/articles/{id:\\d{1,18}}")
    String article(@PathVariable long id, Parameters given, Locale locale, Model model) {
        ArticleDetail article = reader.find(id).orElseThrow(() -> NotFoundException.of("article", id));
        List<TextSlice> slices = TextSlice.of(article.text());
        Long mark = given.id("mark");
        int part = given.part(slices.size());
        model.addAttribute(
                "page",
                ArticlePage.of(
                        article,
                        note(locale),
                        slices,
                        mark == null ? part : ArticlePage.partOf(article, slices, mark)));
        model.addAttribute("article", article);
        model.addAttribute("activities", activities.ofArticle(id));
        model.addAttribute("reason", RegionReason.of(article, messages, locale));
        model.addAttribute("around", surroundings.of(id));
        return "articles/article";
    }

    private ArticleQuery query(Parameters given) {
        String text = given.text("q");
        return new ArticleQuery(
                text, given.narrowing(places, EnumSet.allOf(Dimension.class), true), given.order("sort", text != null));
    }

    /** The orders that can be chosen; empty where there is only one. */
    private static List<Order> order(ArticleQuery query, Filters filters) {
        if (query.text() == null) {
            return List.of();
        }
        return Stream.of(ArticleOrder.values())
                .map(order -> new Order(
                        order.name(),
                        order == query.order()
                                ? null
                                : filters.with(
                                                "sort",
                                                order == ArticleOrder.RELEVANCE
                                                        ? null
                                                        : order.name().toLowerCase(Locale.ROOT))
                                        .path(PATH)))
                .toList();
    }

    /** @param address the list in this order; null for the present one */
    record Order(String name, @Nullable String address) {}

    private Function<Mention, String> note(Locale locale) {
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        return mention -> messages.getMessage(
                "mark.note",
                new Object[] {
                    messages.getMessage("mention." + mention.kind(), null, mention.kind(), locale),
                    mention.rule(),
                    percent.format(mention.confidence())
                },
                locale);
    }
}
