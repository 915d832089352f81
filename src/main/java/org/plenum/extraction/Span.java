package org.plenum.extraction;

/**
 * Half-open range of UTF-16 offsets into the unmodified text of an article.
 *
 * @param start first offset, at least 0
 * @param end offset behind the last, greater than {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    /** Whether every offset of the other span lies in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters of the text that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
