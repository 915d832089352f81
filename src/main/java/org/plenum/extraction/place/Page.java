package org.plenum.extraction.place;

import java.util.List;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.text.Tokens;

/** Where on the page an offset stands, and which tokens are around it. */
final class Page {

    /** How much words at a place of the page count, times their own weight. */
    enum Position {
        HEADLINE(1.0),
        LEAD(0.8),
        BODY(0.3),
        SOURCE(1.0),
        IGNORED(0);

        private final double factor;

        Position(double factor) {
            this.factor = factor;
        }

        double factor() {
            return factor;
        }
    }

    private final Document document;
    private final List<Line> lines;
    private final int leadEnd;
    private final boolean chinese;

    Page(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.leadEnd = leadEnd(lines);
        this.chinese = document.isChinese();
    }

    /** The end of the first paragraph of more than a few words. */
    private static int leadEnd(List<Line> lines) {
        for (Line line : lines) {
            if (line.label() == Label.BODY && line.span().length() > 60) {
                return line.span().end();
            }
        }
        return 0;
    }

    String text() {
        return document.text();
    }

    Tokens tokens() {
        return document.tokens();
    }

    Position position(int offset) {
        int at = lineAt(offset);
        if (at < 0 || lines.get(at).span().end() <= offset) {
            return Position.IGNORED;
        }
        return switch (lines.get(at).label()) {
            case HEADLINE, SUBTITLE -> Position.HEADLINE;
            case DATELINE -> Position.SOURCE;
            case BODY -> offset < leadEnd ? Position.LEAD : Position.BODY;
            case CAPTION -> Position.BODY;
            case METADATA, CREDIT, CHROME -> Position.IGNORED;
        };
    }

    /** Index of the last line that begins at or before the offset; -1 when none does. */
    private int lineAt(int offset) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether most of the text is in Chinese characters. */
    boolean isChinese() {
        return chinese;
    }

    /** Whether the token is only a blank behind the word before it; false behind the last. */
    boolean follows(int at) {
        Tokens tokens = tokens();
        return at > 0
                && at < tokens.size()
                && tokens.get(at).start() - tokens.get(at - 1).end() == 1
                && tokens.get(at - 1).isWord()
                && document.text().charAt(tokens.get(at - 1).end()) == ' ';
    }

    /** Index of the first token that begins at or behind the offset. */
    int tokenFrom(int offset) {
        return document.tokenAt(offset);
    }
}
