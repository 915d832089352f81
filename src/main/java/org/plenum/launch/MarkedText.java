package org.plenum.launch;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenum.extraction.ArticleFacts.LayoutSpan;

/**
 * Prints an article for a terminal: every piece of the page with its label, below each line the marks on it as numbered underlines, in as many
 * rows as they overlap, and below each piece what the numbers are. Plain text, 100 columns; Chinese characters take two.
 */
final class MarkedText {

    static final int WIDTH = 96;
    private static final String MARGIN = "    ";

    private final String text;
    private final List<Mark> marks;
    private final PrintWriter out;

    MarkedText(String text, List<Mark> marks, PrintWriter out) {
        this.text = text;
        this.marks = marks;
        this.out = out;
    }

    void print(List<LayoutSpan> layout) {
        for (LayoutSpan piece : layout) {
            int from = piece.span().start();
            int to = piece.span().end();
            out.println();
            out.println(Mark.lower(piece.label()).toUpperCase(Locale.ROOT) + "  " + from + ".." + to);
            List<Integer> here = new ArrayList<>();
            for (int i = 0; i < marks.size(); i++) {
                if (marks.get(i).start() < to && marks.get(i).end() > from) {
                    here.add(i);
                }
            }
            for (int at = from; at < to; ) {
                int end = lineEnd(at, to);
                line(at, end, here);
                at = end;
            }
            here.stream().filter(i -> marks.get(i).start() >= from).forEach(this::legend);
        }
    }

    private void line(int from, int to, List<Integer> here) {
        StringBuilder line = new StringBuilder(MARGIN);
        text.substring(from, to)
                .codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        out.println(line.toString().stripTrailing());
        List<StringBuilder> rows = new ArrayList<>();
        for (int i : here) {
            Mark mark = marks.get(i);
            int start = Math.max(from, mark.start());
            int end = Math.min(to, mark.end());
            if (start < end) {
                int column = MARGIN.length() + width(from, start);
                StringBuilder row = row(rows, column);
                row.append(" ".repeat(column - row.length()))
                        .append("-".repeat(Math.max(1, width(start, end))))
                        .append(i + 1)
                        .append(mark.end() > to ? ">" : "");
            }
        }
        rows.forEach(out::println);
    }

    /** The first row that is free from the column on. */
    private static StringBuilder row(List<StringBuilder> rows, int column) {
        for (StringBuilder row : rows) {
            if (row.length() < column) {
                return row;
            }
        }
        rows.add(new StringBuilder());
        return rows.get(rows.size() - 1);
    }

    private void legend(int index) {
        Mark mark = marks.get(index);
        String head = String.format(
                Locale.ROOT,
                "%5d  %-9s  %-22s %.2f  ",
                index + 1,
                mark.label(),
                mark.evidence().rule().id(),
                mark.evidence().confidence());
        wrap(out, head, " ".repeat(head.length()), mark.note());
    }

    /** Where the line that begins at an offset ends: behind the last blank that fits, else where the width ends. */
    private int lineEnd(int from, int limit) {
        int columns = 0;
        int blank = -1;
        for (int at = from; at < limit; ) {
            int c = text.codePointAt(at);
            columns += width(c);
            if (columns > WIDTH - MARGIN.length()) {
                return blank > from ? blank : Math.max(at, from + Character.charCount(c));
            }
            at += Character.charCount(c);
            if (Character.isWhitespace(c)) {
                blank = at;
            }
        }
        return limit;
    }

    private int width(int from, int to) {
        return text.substring(from, to).codePoints().map(MarkedText::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0x1f300 && c <= 0x1faff
                || c >= 0x20000 && c <= 0x3fffd;
        return wide ? 2 : 1;
    }

    /** Prints words in lines of at most {@link #WIDTH} columns, the first behind {@code head}, the others behind {@code indent}. */
    static void wrap(PrintWriter out, String head, String indent, String words) {
        StringBuilder line = new StringBuilder(head);
        int columns = head.length();
        boolean begun = false;
        for (String word : words.split("\\s+")) {
            int width = word.codePoints().map(MarkedText::width).sum();
            if (begun && columns + 1 + width > WIDTH) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(indent);
                columns = indent.length();
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            columns += width + (begun ? 1 : 0);
            begun = true;
        }
        out.println(line.toString().stripTrailing());
    }
}
