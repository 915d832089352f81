package org.plenum.ingest;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a page, as a reader sees it: without scripts, styles, navigation, forms and the like, a line for each block. What is left
 * is text and nothing else; it is never HTML again.
 */
final class HtmlText {

    /** What is no part of an article. */
    private static final String CHROME =
            "script, style, noscript, template, svg, math, iframe, object, embed, canvas, audio, video,"
                    + " form, button, input, select, textarea, nav, aside, footer, dialog, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary]";

    private HtmlText() {}

    static boolean isHtml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm");
    }

    /** @throws RejectedFileException when nothing is left of it */
    static String of(String html) throws RejectedFileException {
        Document document = Jsoup.parse(html);
        document.select(CHROME).remove();
        Element article = document.selectFirst("article, main, [role=main]");
        Element body = article != null && article.hasText() ? article : document.body();
        Lines lines = new Lines();
        if (body.selectFirst("h1") == null) {
            lines.line(document.title());
        }
        NodeTraversor.traverse(lines, body);
        String text = lines.text();
        if (text.isBlank()) {
            throw new RejectedFileException("is a page without any text");
        }
        return text;
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                line.append(words.getWholeText());
            } else if (breaks(node)) {
                end();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaks(node)) {
                end();
            }
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
        }

        private void end() {
            line(line.toString());
            line.setLength(0);
        }

        void line(String words) {
            String clean = words.replaceAll("[\\s\\u00a0]+", " ").strip();
            if (!clean.isEmpty()) {
                text.append(clean).append('\n');
            }
        }

        String text() {
            end();
            return text.toString();
        }
    }
}
