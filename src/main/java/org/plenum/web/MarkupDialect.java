package org.plenum.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ArticleDetail.Mention;
import org.plenum.search.ArticleHit;
import org.plenum.search.PersonTimes.RosterPlace;
import org.plenum.web.Facet.Line;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Fills elements with the parts of which a page has many, each by a {@link Markup} of its own.
 *
 * <ul>
 *   <li>Of lists: {@code part:facets} what a list can be narrowed by, {@code part:lines} a list with the lines of a facet, {@code part:articles}
 *       one with articles, {@code part:bars} a drawing with the bars of a histogram of what the variable {@code noun} says, {@code part:tiles} one
 *       with the provinces.
 *   <li>Of an article, as the variable {@code page} has it: {@code part:text} its text, {@code part:people} a list with people,
 *       {@code part:evidence} a table with evidence in the language of the variable {@code language}.
 *   <li>Of a person: {@code part:attested} and {@code part:named} months, {@code part:places} a drawing with places in rosters,
 *       {@code part:roster} a table of them.
 *   <li>Of every page: {@code part:member} leaves an element out for whoever is not logged in, as {@code sec:authorize} does in ten times the
 *       time; {@code part:frame} names a part of the frame, see {@link FramePart}.
 * </ul>
 */
@Component
class MarkupDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "part";
    private static final int PRECEDENCE = 1000;

    MarkupDialect() {
        super("Parts of pages", PREFIX, PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        return Set.of(
                new Member(dialectPrefix),
                new FramePart(dialectPrefix, PRECEDENCE),
                new Part(
                        dialectPrefix,
                        "lines",
                        (context, lines) -> new FacetMarkup(Markup.Page.of(context)).lines(all(lines, Line.class))),
                new Part(
                        dialectPrefix,
                        "facets",
                        (context, facets) -> new FacetMarkup(Markup.Page.of(context)).facets(all(facets, Facet.class))),
                new Part(
                        dialectPrefix,
                        "articles",
                        (context, articles) ->
                                new ArticleRows(Markup.Page.of(context)).of(all(articles, ArticleHit.class))),
                new Part(
                        dialectPrefix,
                        "text",
                        (context, blocks) -> new ArticleMarkup(Markup.Page.of(context))
                                .blocks(all(blocks, ArticleText.Block.class))),
                new Part(
                        dialectPrefix,
                        "evidence",
                        (context, mentions) -> new ArticleMarkup(Markup.Page.of(context))
                                .evidence(
                                        all(mentions, Mention.class), String.valueOf(context.getVariable("language")))),
                new Part(
                        dialectPrefix,
                        "people",
                        (context, people) -> new RosterMarkup(
                                        Markup.Page.of(context), (ArticlePage) context.getVariable("page"))
                                .of(all(people, ArticlePage.Present.class))),
                new Part(
                        dialectPrefix,
                        "bars",
                        (context, months) -> new HistogramMarkup(
                                        Markup.Page.of(context), String.valueOf(context.getVariable("noun")))
                                .of((Histogram) months)),
                new Part(
                        dialectPrefix,
                        "tiles",
                        (context, map) -> new TileMarkup(
                                        Markup.Page.of(context), Boolean.TRUE.equals(context.getVariable("wide")))
                                .of((TileMap) map)),
                new Part(
                        dialectPrefix,
                        "attested",
                        (context, cells) ->
                                new PersonMarkup(Markup.Page.of(context)).attested(all(cells, Timeline.Cell.class))),
                new Part(
                        dialectPrefix,
                        "named",
                        (context, cells) ->
                                new PersonMarkup(Markup.Page.of(context)).named(all(cells, Timeline.Cell.class))),
                new Part(
                        dialectPrefix,
                        "places",
                        (context, chart) -> new PersonMarkup(Markup.Page.of(context)).places((RosterChart) chart)),
                new Part(
                        dialectPrefix,
                        "roster",
                        (context, places) ->
                                new PersonMarkup(Markup.Page.of(context)).roster(all(places, RosterPlace.class))));
    }

    /** Whether somebody is logged in. */
    static boolean isMember(ITemplateContext context) {
        return context instanceof IWebContext web && web.getExchange().getPrincipal() != null;
    }

    private static <T> List<T> all(Object values, Class<T> type) {
        return ((List<?>) values).stream().map(type::cast).toList();
    }

    @FunctionalInterface
    private interface Writing {
        String of(ITemplateContext context, Object value);
    }

    private static final class Part extends AbstractStandardExpressionAttributeTagProcessor {

        private final Writing writing;

        Part(String dialectPrefix, String attribute, Writing writing) {
            super(TemplateMode.HTML, dialectPrefix, attribute, PRECEDENCE, true);
            this.writing = writing;
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String expression,
                @Nullable Object value,
                IElementTagStructureHandler element) {
            element.setBody(value == null ? "" : writing.of(context, value), false);
        }
    }

    private static final class Member extends AbstractAttributeTagProcessor {

        Member(String dialectPrefix) {
            super(TemplateMode.HTML, dialectPrefix, null, false, "member", true, PRECEDENCE / 10, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                @Nullable String value,
                IElementTagStructureHandler element) {
            if (!isMember(context)) {
                element.removeElement();
            }
        }
    }
}
