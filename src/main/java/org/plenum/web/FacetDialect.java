package org.plenum.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.web.Facet.Line;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** {@code <ul facet:lines="${lines}">}: fills a list with the lines of a facet. */
@Component
class FacetDialect extends AbstractProcessorDialect {

    private static final int PRECEDENCE = 1000;

    FacetDialect() {
        super("Facets", "facet", PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        return Set.of(new LinesProcessor(dialectPrefix));
    }

    private static final class LinesProcessor extends AbstractStandardExpressionAttributeTagProcessor {

        LinesProcessor(String dialectPrefix) {
            super(TemplateMode.HTML, dialectPrefix, "lines", PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String expression,
                @Nullable Object value,
                IElementTagStructureHandler element) {
            List<Line> lines = value instanceof List<?> list
                    ? list.stream().map(Line.class::cast).toList()
                    : List.of();
            FacetMarkup markup = new FacetMarkup(
                    context.getLocale(),
                    key -> context.getMessage(FacetDialect.class, key, new Object[0], true),
                    context instanceof IWebContext web
                            ? web.getExchange().getRequest().getApplicationPath()
                            : "");
            element.setBody(markup.of(lines), false);
        }
    }
}
