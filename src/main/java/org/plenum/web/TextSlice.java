package org.plenum.web;

import java.util.ArrayList;
import java.util.List;
import org.plenum.search.ArticleDetail.Part;

/**
 * What a page shows of a text that is too long for one page. Slices end where a paragraph ends, if one does near by. Offsets are
 * half-open UTF-16 offsets into the whole text.
 */
record TextSlice(int start, int end) {

    /** Texts up to this length, in UTF-16 units, are shown whole. */
    static final int WHOLE = 60_000;

    private static final int LENGTH = 45_000;
    private static final int REACH = 5_000;

    static TextSlice whole(String text) {
        return new TextSlice(0, text.length());
    }

    /** All slices of a text in order, at least one. */
    static List<TextSlice> of(String text) {
        if (text.length() <= WHOLE) {
            return List.of(whole(text));
        }
        List<TextSlice> slices = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LENGTH + REACH) {
            int end = endNear(text, start + LENGTH);
            slices.add(new TextSlice(start, end));
            start = end;
        }
        slices.add(new TextSlice(start, text.length()));
        return slices;
    }

    private static int endNear(String text, int wanted) {
        int lineBreak = text.indexOf('\n', wanted);
        if (lineBreak >= 0 && lineBreak < wanted + REACH) {
            return lineBreak + 1;
        }
        int blank = text.indexOf(' ', wanted);
        int end = blank >= 0 && blank < wanted + REACH ? blank + 1 : wanted;
        return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    /** Whether anything of these characters is in the slice. */
    boolean shows(int from, int until) {
        return from < end && until > start;
    }

    /** What of a labelled part is in the slice; an empty part where nothing is. */
    Part of(Part part) {
        int from = Math.min(Math.max(part.start(), start), end);
        return new Part(from, Math.max(from, Math.min(part.end(), end)), part.label());
    }
}
