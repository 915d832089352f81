package org.plenum.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ArticleDetail.Part;

/**
 * Cuts a text into what the page shows: blocks, some folded away, of paragraphs, of pieces that are marked or not.
 * Spans are half-open UTF-16 offsets; marks may overlap and may run across paragraphs; one that lies outside the text is left out.
 */
final class ArticleText {

    private static final String CHROME = "CHROME";
    private static final String BODY = "BODY";
    private static final Comparator<Mark> INNERMOST = Comparator.<Mark>comparingInt(mark -> mark.end() - mark.start())
            .thenComparing(Mark::kind)
            .thenComparingLong(Mark::id);

    /**
     * @param kind how it is drawn; of several equally long marks the first kind wins
     * @param target address of the fact it proves
     * @param note rule and confidence, for people
     */
    record Mark(long id, Kind kind, int start, int end, String target, String note) {}

    /** Kinds of evidence, told apart by their underline. */
    enum Kind {
        PERSON,
        ORGANISATION,
        DATE,
        PLACE,
        MEETING,
        OTHER,
        TITLE;

        /** Class in the style sheet. */
        String css() {
            return "m-" + word();
        }

        /** As the legend, the style sheet and the message keys name it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param mark the innermost mark on these characters; null where there is none
     * @param around marks that lie around it, the next one first
     * @param note rules and confidences of all marks here
     * @param anchors ids of the marks that begin here, but for the innermost
     * @param anchored whether the innermost mark begins here
     */
    record Piece(
            String text, @Nullable Mark mark, List<Mark> around, String note, List<Long> anchors, boolean anchored) {

        /** Whether other marks lie around it. */
        boolean within() {
            return !around.isEmpty();
        }

        /** Its classes: the kind that it is, and the kinds around it, which show when a reader has switched its own off. */
        String css() {
            Set<String> classes = new LinkedHashSet<>();
            if (mark != null) {
                classes.add("m");
                classes.add(mark.kind().css());
            }
            around.forEach(outer -> classes.add("w-" + outer.kind().word()));
            if (within()) {
                classes.add("within");
            }
            return String.join(" ", classes);
        }

        /** Ids of the rows of the evidence that say more of it, separated by blanks. */
        String rows() {
            return Stream.concat(Stream.ofNullable(mark), around.stream())
                    .map(row -> "e-" + row.id())
                    .collect(Collectors.joining(" "));
        }
    }

    /** @param part label of the layout, lower case */
    record Paragraph(String part, List<Piece> pieces) {}

    /** @param folded site furniture, which the page folds away */
    record Block(boolean folded, List<Paragraph> paragraphs) {}

    private final String text;
    private final List<Mark> marks;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final List<Mark> open = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private int next;

    private ArticleText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .filter(mark -> mark.start() >= 0 && mark.start() < mark.end() && mark.end() <= text.length())
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
        this.marks.forEach(mark -> {
            cuts.add(mark.start());
            cuts.add(mark.end());
        });
    }

    /** @param layout labelled parts of the text in order; what no part covers is body */
    static List<Block> blocks(String text, List<Part> layout, List<Mark> marks) {
        return blocks(text, layout, marks, TextSlice.whole(text));
    }

    /** The same for a slice of the text. */
    static List<Block> blocks(String text, List<Part> layout, List<Mark> marks, TextSlice slice) {
        ArticleText article = new ArticleText(
                text,
                marks.stream()
                        .filter(mark -> slice.shows(mark.start(), mark.end()))
                        .toList());
        List<Block> blocks = new ArrayList<>();
        for (Part whole : complete(text, layout)) {
            Part part = slice.of(whole);
            boolean folded = part.label().equals(CHROME);
            List<Paragraph> paragraphs = article.paragraphs(part);
            if (paragraphs.isEmpty()) {
                continue;
            }
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last == null || last.folded() != folded) {
                last = new Block(folded, new ArrayList<>());
                blocks.add(last);
            }
            last.paragraphs().addAll(paragraphs);
        }
        return blocks;
    }

    private static List<Part> complete(String text, List<Part> layout) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Part part : layout) {
            if (part.start() < at || part.end() > text.length() || part.end() <= part.start()) {
                continue;
            }
            if (part.start() > at) {
                parts.add(new Part(at, part.start(), BODY));
            }
            parts.add(part);
            at = part.end();
        }
        if (at < text.length()) {
            parts.add(new Part(at, text.length(), BODY));
        }
        return parts;
    }

    private List<Paragraph> paragraphs(Part part) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = part.start();
        while (start < part.end()) {
            int end = start;
            while (end < part.end() && !isLineBreak(text.charAt(end))) {
                end++;
            }
            List<Piece> pieces = pieces(start, end);
            if (!pieces.isEmpty()) {
                paragraphs.add(new Paragraph(part.label().toLowerCase(Locale.ROOT), pieces));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private List<Piece> pieces(int from, int until) {
        int start = from;
        int end = until;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        List<Piece> pieces = new ArrayList<>();
        while (start < end) {
            Integer cut = cuts.higher(start);
            int stop = cut == null ? end : Math.min(cut, end);
            pieces.add(piece(start, stop));
            start = stop;
        }
        return pieces;
    }

    private Piece piece(int start, int end) {
        while (next < marks.size() && marks.get(next).start() <= start) {
            open.add(marks.get(next++));
        }
        open.removeIf(mark -> mark.end() <= start);
        String words = text.substring(start, end);
        if (open.isEmpty()) {
            return new Piece(words, null, List.of(), "", List.of(), false);
        }
        List<Mark> here = open.stream().sorted(INNERMOST).toList();
        Mark innermost = here.get(0);
        List<Long> anchors =
                here.stream().skip(1).map(Mark::id).filter(seen::add).toList();
        String note = String.join("\n", here.stream().map(Mark::note).toList());
        return new Piece(words, innermost, here.subList(1, here.size()), note, anchors, seen.add(innermost.id()));
    }
}
