package org.plenum.extraction.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.text.Token;

/** Rule {@code outlet.domain}: the address of a site that stands with the stamp above the text, where no paper is named. */
final class SiteAddresses {

    private static final int LONGEST_LINE = 120;
    private static final List<String> ENDS = List.of(".com.cn", ".gov.cn", ".org.cn", ".com", ".cn", ".net", ".org");

    private SiteAddresses() {}

    /** The address below the headline and above the body; null where none stands there. */
    static @Nullable Span aboveBody(Document document) {
        boolean headline = false;
        for (Line line : document.lines()) {
            if (line.label() == Label.BODY || line.label() == Label.DATELINE) {
                return null;
            }
            headline |= line.label() == Label.HEADLINE;
            boolean stamp = line.label() != Label.CHROME && line.label() != Label.HEADLINE;
            Span address = headline && stamp && line.span().length() <= LONGEST_LINE
                    ? address(document.text(), line.span())
                    : null;
            if (address != null) {
                return named(document, line.span().start(), address);
            }
        }
        return null;
    }

    /** "Beijing Daily  www.bjd.com.cn": the name of the site where it stands before its address, else the address. */
    private static Span named(Document document, int start, Span address) {
        int from = document.tokenAt(start);
        int to = document.tokenAt(address.start());
        boolean name = to - from >= 2
                && document.tokens().stream(from, to).allMatch(Token::isCapitalised)
                && document.tokens().get(to - 1).end() < address.start();
        return name ? document.span(from, to) : address;
    }

    private static @Nullable Span address(String text, Span line) {
        for (String end : ENDS) {
            int at = line.start() + line.of(text).indexOf(end);
            int to = at + end.length();
            boolean ends = at > line.start()
                    && to <= line.end()
                    && (to == line.end() || !Character.isLetterOrDigit(text.charAt(to)) && text.charAt(to) != '/');
            int from = at;
            while (ends && from > line.start() && isOfAddress(text.charAt(from - 1))) {
                from--;
            }
            if (ends
                    && from < at
                    && (from == line.start() || text.charAt(from - 1) != '/' && text.charAt(from - 1) != '@')) {
                return new Span(from, to);
            }
        }
        return null;
    }

    private static boolean isOfAddress(char c) {
        return c == '.' || c == '-' || c < 0x80 && Character.isLetterOrDigit(c);
    }
}
