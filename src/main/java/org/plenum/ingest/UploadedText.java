package org.plenum.ingest;

/** Texts that come from anybody: what is none, or looks like another than it is, is refused. */
final class UploadedText {

    private static final int MOST_LINES = 100_000;

    private final SourceFileReader reader;

    UploadedText(SourceFileReader reader) {
        this.reader = reader;
    }

    /** The text of a file, by the ending of its name. */
    String of(String name, byte[] bytes) throws RejectedFileException {
        String text = utf8(bytes);
        return HtmlText.isHtml(name) ? HtmlText.of(text) : text;
    }

    String utf8(byte[] bytes) throws RejectedFileException {
        if (bytes.length == 0) {
            throw new RejectedFileException("is empty");
        }
        return reader.decode(new SourceFileReader.Bytes(SourceFileReader.hash(bytes), bytes))
                .text();
    }

    static void check(String text) throws RejectedFileException {
        if (text.isBlank()) {
            throw new RejectedFileException("holds nothing but white space");
        }
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && ++lines > MOST_LINES) {
                throw new RejectedFileException("has more than %,d lines".formatted(MOST_LINES));
            }
            if (Character.isISOControl(c) && "\n\r\t\f\u0085".indexOf(c) < 0) {
                throw new RejectedFileException(
                        "is no text: it holds the control character U+%04X at offset %,d".formatted((int) c, i));
            }
            if (UploadNames.turns(c)) {
                throw new RejectedFileException(
                        "turns the direction of reading at offset %,d (U+%04X)".formatted(i, (int) c));
            }
        }
    }
}
