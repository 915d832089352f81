package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.ingest.UploadReader.Kept;
import org.plenum.ingest.UploadReader.Limits;
import org.plenum.ingest.Uploads.RefusedException;
import org.plenum.ingest.Uploads.Sent;

/** What is uploaded in bad faith, or by a bad mistake: refused with a reason that a person understands. */
class HostileUploadTests {

    private static final Limits LIMITS = new Limits(100_000, 5_000_000, 100);

    record Case(String name, byte[] bytes, String why) {
        @Override
        public String toString() {
            return name.length() > 40 ? name.substring(0, 40) : name + ": " + why;
        }
    }

    static Stream<Case> hostile() {
        return Stream.of(
                of("empty.txt", "", "is empty"),
                of("blank.txt", " \n\t ", "nothing but white space"),
                of("mark.txt", "\uFEFF", "nothing but white space"),
                of("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "is not UTF-8"),
                of("jpeg.txt", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, "is not UTF-8"),
                of("pdf.pdf", "%PDF-1.7", "is no text"),
                of("program.exe", "MZ", "is no text"),
                of("noending", "text", "is no text"),
                of("gbk.txt", "市委书记".getBytes(Charset.forName("GBK")), "is not UTF-8"),
                of("utf16.txt", "\uFEFFtext".getBytes(StandardCharsets.UTF_16LE), "UTF-16"),
                of("cut.txt", new byte[] {'a', (byte) 0xE5, (byte) 0xB8}, "is not UTF-8"),
                of("surrogate.txt", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, "is not UTF-8"),
                of("overlong.txt", new byte[] {(byte) 0xC0, (byte) 0xAF}, "is not UTF-8"),
                of("nul.txt", "a\0b", "NUL"),
                of("bell.txt", "a\u0007b", "control character U+0007"),
                of("escape.txt", "a\u001B[31mb", "control character U+001B"),
                of("backspace.txt", "safe\b\b\b\bevil", "control character U+0008"),
                of("override.txt", "a\u202Eb", "turns the direction"),
                of("embedding.txt", "a\u202Bb", "turns the direction"),
                of("isolate.txt", "a\u2067b", "turns the direction"),
                of("large.txt", "a".repeat(100_001), "too large"),
                of("lines.csv", "address,text\nhttps://x.example/1,\"" + "\n".repeat(99_000) + "\"", "white space"),
                of("script.html", "<script>alert(1)</script>", "without any text"),
                of("frame.html", "<iframe src=https://evil.example></iframe><style>b{}</style>", "without any text"),
                of("form.htm", "<form><input value=x><button>Send</button></form>", "without any text"),
                of("nothing.html", "<html><body></body></html>", "without any text"),
                of("columns.csv", "a,b\n1,2", "no columns named address and text"),
                of("bare.csv", "address,text", "has no rows"),
                of("ragged.csv", "address,text\nhttps://x.example", "1 values in row 2"),
                of("quote.csv", "address,text\nhttps://x.example,\"a", "does not end"),
                of("javascript.csv", "address,text\njavascript:alert(1),a", "no web address in row 2"),
                of("file.csv", "address,text\nfile:///etc/passwd,a", "no web address in row 2"),
                of("turned\u202Etxt.txt", "text", "not to be seen"),
                of("line\nbreak.txt", "text", "not to be seen"),
                of("x".repeat(400) + ".txt", "text", "1 to 300 characters"),
                of("nozip.zip", "this is no zip", "no zip"),
                of("empty.zip", zip(), "no zip, or an empty one"),
                of("up.zip", zip("../../etc/cron.d/evil.txt", "text"), "leads out of it"),
                of("deep.zip", zip("a/b/../../../evil.txt", "text"), "leads out of it"),
                of("root.zip", zip("/etc/evil.txt", "text"), "leads out of it"),
                of("backslash.zip", zip("..\\..\\evil.txt", "text"), "leads out of it"),
                of("drive.zip", zip("C:/evil.txt", "text"), "leads out of it"),
                of("hiddenname.zip", zip("a\u0001.txt", "text"), "not to be seen"),
                of("nested.zip", zip("inner.zip", "PK"), "holds another archive"),
                of("tar.zip", zip("inner.tar.gz", "x"), "holds another archive"),
                of("images.zip", zip("a.png", "x", "b.gif", "y"), "is no text"),
                of("onlyhidden.zip", zip("__MACOSX/a.txt", "x", ".DS_Store", "y"), "no text in it"),
                of("bomb.zip", bomb(1, 90_000_000), "more than 100,000 bytes"),
                of("bombs.zip", bomb(80, 99_000), "grows more than 100 times"),
                of("hiddenbomb.zip", zip(".x", "a".repeat(4_900_000)), "grows more than 100 times"),
                of("many.zip", many(101), "more than 100 files"),
                of("cut.zip", cut(zip("a.txt", "some text that is long enough to be cut")), "no zip that can be read"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isRefusedWithAReason(Case hostile) {
        List<Kept> kept = new ArrayList<>();

        Throwable refusal = catchThrowable(() -> read(kept, hostile.name(), hostile.bytes()));

        assertThat(refusal).isInstanceOf(RefusedException.class).hasMessageContaining(hostile.why());
        assertThat(refusal.getMessage().codePoints()).noneMatch(UploadNames::deceives);
    }

    @Test
    void thereAreFortyAndMore() {
        assertThat(hostile()).hasSizeGreaterThan(40);
    }

    @Test
    void twoGigabytesAreNotReadToBeRefused() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'a';
            }
        };
        UploadReader reader = new UploadReader(LIMITS, text -> {});

        Throwable refusal = catchThrowable(() -> {
            reader.read("endless.txt", sent("endless.txt", endless));
            reader.end();
        });

        assertThat(refusal).isInstanceOf(RefusedException.class).hasMessageContaining("too large");
        assertThat(read[0]).isLessThan(200_000);
    }

    @Test
    void htmlBecomesTextAndNothingElse() throws Exception {
        List<Kept> kept = new ArrayList<>();
        read(kept, "page.html", """
                <html><head><title>Party meeting &lt;b&gt;</title><script>alert(1)</script></head>
                <body><nav>Home | News</nav><article><h1>Party meeting</h1>
                <p onclick="alert(2)">On January 13, <b>Xie Qun</b> presided.</p><img src=x onerror=alert(3)>
                <p>He said &lt;script&gt;alert(4)&lt;/script&gt;.</p></article><footer>Imprint</footer></body></html>
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(kept).extracting(Kept::key).containsExactly("upload:page.html");
        assertThat(kept.get(0).text())
                .isEqualTo("Party meeting\nOn January 13, Xie Qun presided.\nHe said <script>alert(4)</script>.\n");
    }

    @Test
    void goodOnesAmongBadOnesAreKeptAndTheBadOnesTold() throws Exception {
        List<Kept> kept = new ArrayList<>();
        read(kept, "set.zip", zip("2023/a.txt", "Text one", "b.png", "x", "c.txt", "", "d.html", "<p>Text two</p>"));

        assertThat(kept)
                .extracting(Kept::key, Kept::text, Kept::refused)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("upload:2023/a.txt", "Text one", null),
                        org.assertj.core.groups.Tuple.tuple(
                                "upload:b.png",
                                null,
                                "is no text: its name ends neither in .txt nor in .html, .csv or .zip"),
                        org.assertj.core.groups.Tuple.tuple("upload:c.txt", null, "is empty"),
                        org.assertj.core.groups.Tuple.tuple("upload:d.html", "Text two\n", null));
    }

    @Test
    void aTableGivesATextForEachAddress() throws Exception {
        List<Kept> kept = new ArrayList<>();
        read(
                kept,
                "t.csv",
                "date,Address,text\r\n1,https://x.example/1,\"One, \"\"quoted\"\"\nand two\"\r\n2,https://x.example/2,Three\r\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(kept)
                .extracting(Kept::key, Kept::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("https://x.example/1", "One, \"quoted\"\nand two"),
                        org.assertj.core.groups.Tuple.tuple("https://x.example/2", "Three"));
    }

    private static void read(List<Kept> kept, String name, byte[] bytes) throws RefusedException, IOException {
        UploadReader reader = new UploadReader(LIMITS, kept::add);
        reader.read(name, sent(name, new ByteArrayInputStream(bytes)));
        reader.end();
    }

    private static Sent sent(String name, InputStream in) {
        return new Sent() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return in;
            }
        };
    }

    private static Case of(String name, String text, String why) {
        return new Case(name, text.getBytes(StandardCharsets.UTF_8), why);
    }

    private static Case of(String name, byte[] bytes, String why) {
        return new Case(name, bytes, why);
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb(int files, int size) {
        String[] entries = new String[2 * files];
        String text = "a".repeat(size);
        for (int i = 0; i < files; i++) {
            entries[2 * i] = i + ".txt";
            entries[2 * i + 1] = text;
        }
        return zip(entries);
    }

    private static byte[] many(int files) {
        String[] entries = new String[2 * files];
        for (int i = 0; i < files; i++) {
            entries[2 * i] = i + ".txt";
            entries[2 * i + 1] = "text " + i;
        }
        return zip(entries);
    }

    private static byte[] cut(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, 45);
    }
}
