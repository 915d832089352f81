package org.plenum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Snippet.Piece;
import org.plenum.search.TypedQuery.Clause;
import org.plenum.search.TypedQuery.Field;
import org.plenum.search.index.EnglishText;

/** Finds the part of a text in which most of the words looked for stand close together. Safe for many threads. */
final class Snippets {

    /** Room for the words, in characters; a snippet goes on to the next space on both sides. */
    private static final int ROOM = 200;

    private static final int REACH = 30;

    private static final Analyzer ENGLISH = new EnglishText();

    private final Set<String> wanted;
    private final List<String> beginnings;
    private final Analyzer reader;

    private Snippets(Set<String> wanted) {
        this.wanted = wanted;
        this.beginnings = wanted.stream()
                .map(stem -> stem.substring(0, Math.min(stem.length(), stem.length() > 2 ? 2 : 1)))
                .distinct()
                .toList();
        this.reader = new EnglishText(wanted);
    }

    /** For the words and names that are wanted; what is not wanted is not shown. */
    static Snippets of(TypedQuery typed) {
        Set<String> wanted = new HashSet<>();
        for (Field field : List.of(Field.WORDS, Field.PERSON)) {
            for (Clause clause : typed.of(field, false)) {
                read(ENGLISH, clause.text()).forEach(word -> wanted.add(word.stem()));
            }
        }
        return new Snippets(wanted);
    }

    /**
     * @param title a text that begins with it is read from behind it
     * @return null when none of the words stands there
     */
    @Nullable
    Snippet in(String text, String title) {
        int from = text.startsWith(title) ? title.length() : 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        List<Word> found = found(text, from);
        return found.isEmpty() ? null : cut(text, from, best(found));
    }

    /** What stands between two spaces is read only where a word in it begins as a wanted one does: no word goes on behind a space. */
    private List<Word> found(String text, int from) {
        List<Word> found = new ArrayList<>();
        int start = from;
        while (start < text.length()) {
            int end = start;
            boolean worth = false;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                worth |= mayBegin(text, start, end++);
            }
            if (worth) {
                for (Word word : read(reader, text.substring(start, end))) {
                    if (wanted.contains(word.stem())) {
                        found.add(new Word(word.stem(), word.start() + start, word.end() + start));
                    }
                }
            }
            start = end + 1;
        }
        return found;
    }

    /** Whether a wanted word may begin here; letters that are not ASCII may be folded to any other. */
    private boolean mayBegin(String text, int start, int at) {
        char letter = text.charAt(at);
        if (letter > '~') {
            return true;
        }
        if (at > start && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        for (String beginning : beginnings) {
            if (text.regionMatches(true, at, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    /** The words of the window with the most different ones, the most of them, the first of these. */
    private static List<Word> best(List<Word> found) {
        List<Word> best = List.of();
        long bestWorth = -1;
        for (int first = 0, behind = 0; first < found.size(); first++) {
            while (behind < found.size()
                    && found.get(behind).end() - found.get(first).start() <= ROOM) {
                behind++;
            }
            behind = Math.max(behind, first + 1);
            List<Word> window = found.subList(first, behind);
            long worth = window.stream().map(Word::stem).distinct().count() * 1000 + window.size();
            if (worth > bestWorth) {
                best = window;
                bestWorth = worth;
            }
        }
        return best;
    }

    private static Snippet cut(String text, int least, List<Word> words) {
        int first = words.get(0).start();
        int last = words.get(words.size() - 1).end();
        int spare = Math.max(REACH, (ROOM - (last - first)) / 2);
        int start = atSpace(text, Math.max(least, first - spare), first);
        int end = behindWord(text, Math.min(text.length(), last + spare), last);
        List<Piece> pieces = new ArrayList<>();
        plain(pieces, (start > least ? "… " : "") + text.substring(start, first).stripLeading());
        int at = first;
        for (Word word : words) {
            plain(pieces, text.substring(at, word.start()));
            pieces.add(new Piece(text.substring(word.start(), word.end()), true));
            at = word.end();
        }
        plain(pieces, text.substring(at, end).stripTrailing() + (end < text.length() ? " …" : ""));
        return new Snippet(pieces);
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.replaceAll("\\s+", " "), false));
        }
    }

    private static int atSpace(String text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (i == 0 || Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static int behindWord(String text, int from, int least) {
        for (int i = from; i > least; i--) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return from < text.length() && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }

    private record Word(String stem, int start, int end) {}

    private static List<Word> read(Analyzer analyzer, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(stem.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
