package org.plenum.web;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Puts a part of {@code fragments/frame} in place of an element. It is the same on all pages of a section and a language, so it is made for the first of
 * them and kept.
 */
final class FramePart extends AbstractAttributeTagProcessor {

    private static final String TEMPLATE = "fragments/frame";

    /** More than there are, unless somebody makes up addresses of the site. */
    private static final int MOST = 500;

    private final Map<Question, String> kept = new ConcurrentHashMap<>();

    FramePart(String dialectPrefix, int precedence) {
        super(TemplateMode.HTML, dialectPrefix, null, false, "frame", true, precedence, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String name,
            IElementTagStructureHandler element) {
        Question question = new Question(
                name,
                context.getLocale(),
                Markup.Page.root(context),
                context.getVariable("section"),
                MarkupDialect.isMember(context));
        String part = kept.get(question);
        if (part == null) {
            part = made(context, name);
            if (context.getTemplateData().getValidity().isCacheable() && kept.size() < MOST) {
                kept.put(question, part);
            }
        }
        element.replaceWith(part, false);
    }

    private static String made(ITemplateContext context, String name) {
        StringWriter part = new StringWriter();
        context.getConfiguration()
                .getTemplateManager()
                .parseAndProcess(new TemplateSpec(TEMPLATE, Set.of(name), TemplateMode.HTML, null), context, part);
        return part.toString();
    }

    /** All that a part may depend on. */
    private record Question(
            String part,
            Locale locale,
            String root,
            @Nullable Object section,
            boolean member) {}
}
