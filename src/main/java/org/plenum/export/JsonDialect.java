package org.plenum.export;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code <script type="application/ld+json" plenum:json="${data}">}: writes a value as JSON into a block of data. Text of HTML cannot
 * be escaped there as elsewhere; instead the letters that could end the block are written as JSON's own escapes, which mean the same.
 */
@Component
class JsonDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "plenum";
    private static final int PRECEDENCE = 1000;

    private final JsonMapper json;

    JsonDialect(JsonMapper json) {
        super("Plenum", PREFIX, PRECEDENCE);
        this.json = json;
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        return Set.of(new JsonProcessor(dialectPrefix));
    }

    /** The value as JSON in which no letter has a meaning to an HTML parser. */
    String write(Object value) {
        return json.writeValueAsString(value)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private final class JsonProcessor extends AbstractStandardExpressionAttributeTagProcessor {

        JsonProcessor(String dialectPrefix) {
            super(TemplateMode.HTML, dialectPrefix, "json", PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String expression,
                Object value,
                IElementTagStructureHandler element) {
            element.setBody(value == null ? "" : write(value), false);
        }
    }
}
