package org.plenum.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Period;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.expression.Numbers;
import org.thymeleaf.expression.Temporals;
import org.unbescape.html.HtmlEscape;

/**
 * A part of a page as HTML, written without a template: for the rows, lines and bars of which a page has so many that most of its time would go
 * into evaluating their expressions. Whatever is not markup goes through {@link #text}. For one part of one page.
 */
abstract class Markup {

    /** The text of a key in the language of the page. */
    @FunctionalInterface
    interface Messages {
        String of(String key, Object... arguments);
    }

    /**
     * What a part has to know of the page that it is in.
     *
     * @param root what stands before the addresses of pages: the context path
     * @param reviewBelow a fact of less confidence is marked; null marks none
     */
    record Page(
            Locale locale,
            Messages messages,
            String root,
            @Nullable Double reviewBelow) {

        static Page of(ITemplateContext context) {
            return new Page(
                    context.getLocale(),
                    (key, arguments) -> context.getMessage(MarkupDialect.class, key, arguments, true),
                    root(context),
                    (Double) context.getVariable("reviewBelow"));
        }

        static String root(ITemplateContext context) {
            return context instanceof IWebContext web
                    ? web.getExchange().getRequest().getApplicationPath()
                    : "";
        }
    }

    private final Page page;
    private final NumberFormat numbers;
    private final Temporals times;
    private final StringBuilder html = new StringBuilder();
    private final Map<String, String> words = new HashMap<>();

    Markup(Page page) {
        this.page = page;
        this.numbers = NumberFormat.getIntegerInstance(page.locale());
        this.times = new Temporals(page.locale());
    }

    /** What has been written so far. */
    final String written() {
        return html.toString();
    }

    final Locale locale() {
        return page.locale();
    }

    /** Adds markup: what is written in the program, and numbers. */
    final Markup raw(Object markup) {
        html.append(markup);
        return this;
    }

    /** Adds text, of whatever origin. */
    final Markup text(@Nullable String text) {
        if (text != null) {
            html.append(isPlain(text) ? text : HtmlEscape.escapeHtml4Xml(text));
        }
        return this;
    }

    /** Whether nothing in a text is to be escaped, as in nearly all. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'') {
                return false;
            }
        }
        return true;
    }

    /** Adds the text of a key. */
    final Markup word(String key) {
        return text(words.computeIfAbsent(key, page.messages()::of));
    }

    /** Adds the opening tag of a link to a page, without its bracket, for attributes to follow. */
    final Markup link(String address) {
        return raw("<a href=\"").text(page.root() + address).raw("\"");
    }

    final String message(String key, Object... arguments) {
        return page.messages().of(key, arguments);
    }

    final String number(long number) {
        return numbers.format(number);
    }

    /** Whether a fact of this confidence is to be marked. */
    final boolean isDoubtful(double confidence) {
        return page.reviewBelow() != null && confidence < page.reviewBelow();
    }

    /** A share of one in percent, without decimals. */
    final String percent(double share) {
        return new Numbers(page.locale()).formatPercent(share, 1, 0);
    }

    final String day(LocalDate day) {
        return times.format(day, "MEDIUM");
    }

    /** The month of a day. */
    final String month(LocalDate day) {
        return times.format(day, words.computeIfAbsent("format.month", page.messages()::of));
    }

    /** A part of time as people write it, its days in one of the language's forms. */
    final String period(Period period, String form) {
        return switch (period.unit()) {
            case YEAR -> times.format(period.first(), "yyyy");
            case MONTH -> month(period.first());
            case DAY -> times.format(period.first(), form);
        };
    }
}
