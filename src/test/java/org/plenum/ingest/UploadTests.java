package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenum.archive.AuditLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An upload from the form to the archive and out of it again. */
@ImportTest
class UploadTests {

    private static final String UPLOAD = "/admin/imports/uploads";

    @Autowired
    private ImportFixture archive;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private AuditLog audit;

    @Autowired
    private IngestProperties properties;

    @BeforeEach
    void someArticles() {
        archive.reset();
        archive.jdbc().sql("truncate upload cascade").update();
        archive.write("a.txt", "title: One", "division: 430600", "person: Xie Qun");
        archive.runToTheEnd();
    }

    @Test
    void isTriedOutImportedAndUndone() {
        Map<String, List<String>> before = archive.dump();

        String tried = upload(
                file("set.zip", zip("2023/b.txt", "title: Two\nperson: Li Na", "picture.png", "no text")),
                file("page.html", bytes("<nav>Menu</nav><p>title: Three</p><script>alert(1)</script>")),
                file("t.csv", bytes("address,text\nhttps://x.example/4,title: Four\n")));

        assertThat(page(tried).select("#files .what").eachText())
                .containsExactly("upload:picture.png", "https://x.example/4", "upload:2023/b.txt", "upload:page.html");
        assertThat(archive.dump()).isEqualTo(before);

        String imported = post(tried + "/commit", editor()).getResponse().getRedirectedUrl();

        assertThat(page(imported).select("#files .rows .tag").eachText())
                .containsExactly("rejected", "inserted", "inserted", "inserted");
        assertThat(archive.list("select source_key || ' ' || title from article order by 1"))
                .containsExactly(
                        "a.txt One", "https://x.example/4 Four", "upload:2023/b.txt Two", "upload:page.html Three");
        assertThat(archive.count("upload")).as("nothing waits any more").isZero();

        MvcTestResult undone = post(imported + "/undo", user("zoe").roles("ADMIN"));

        assertThat(undone).hasRedirectedUrl(imported);
        assertThat(page(imported).select(".done").text()).startsWith("Undone by zoe");
        assertThat(archive.dump()).isEqualTo(before);
    }

    @Test
    void isDiscarded() {
        String tried = upload(file("b.txt", bytes("title: Two")));
        assertThat(archive.count("upload")).isEqualTo(1);

        assertThat(post(tried + "/discard", editor())).hasRedirectedUrl("/admin/imports");

        assertThat(archive.count("upload")).isZero();
        assertThat(archive.count("article")).isEqualTo(1);
    }

    @Test
    void thatLeadsOutOfItsZipIsRefusedAndNothingOfItIsKept() {
        MvcTestResult refused = send(file("evil.zip", zip("b.txt", "title: Two", "../../evil.txt", "title: Three")));

        assertThat(refused).hasRedirectedUrl("/admin/imports");
        assertThat(refused.getMvcResult().getFlashMap().get("why")).asString().contains("leads out of it");
        assertThat(archive.count("upload")).isZero();
        assertThat(archive.count("upload_text")).isZero();
    }

    @Test
    void thatNobodyImportsOrDiscardsIsRemovedAfterAWeek() throws Exception {
        String tried = upload(file("b.txt", bytes("title: Two")));
        Instant now = Instant.now();

        uploadsAt(now.plus(Duration.ofDays(6))).removeOld();
        assertThat(archive.count("upload")).isEqualTo(1);
        archive.jdbc()
                .sql("update import_run set ended_at = null where source = 'UPLOAD'")
                .update();
        uploadsAt(now.plus(Duration.ofDays(8))).removeOld();
        assertThat(archive.count("upload")).as("while it is read").isEqualTo(1);
        archive.jdbc()
                .sql("update import_run set ended_at = now() where source = 'UPLOAD'")
                .update();
        uploadsAt(now.plus(Duration.ofDays(8))).removeOld();

        assertThat(archive.count("upload")).isZero();
        assertThat(archive.count("upload_text")).isZero();
        assertThat(archive.count("audit_entry where action = 'UPLOAD_EXPIRED' and detail = 'b.txt'"))
                .isEqualTo(1);
        String late = post(tried + "/commit", editor()).getResponse().getRedirectedUrl();
        assertThat(page(late).select("#progress .alert").text()).contains("has waited for too long");
        assertThat(page("/admin/imports").text()).contains("is removed after 7 days");
    }

    private Uploads uploadsAt(Instant instant) {
        return new Uploads(archive.jdbc(), template, audit, properties, Clock.fixed(instant, ZoneOffset.UTC));
    }

    @Test
    void ofNothingIsRefused() {
        assertThat(send(file("", new byte[0])).getMvcResult().getFlashMap().get("why"))
                .isEqualTo("No file was chosen");
    }

    private String upload(MockMultipartFile... files) {
        String address = send(files).getResponse().getRedirectedUrl();
        assertThat(address).matches("/admin/imports/[0-9]+");
        return String.valueOf(address);
    }

    private MvcTestResult send(MockMultipartFile... files) {
        var request = mvc.post().uri(UPLOAD).multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return request.with(csrf()).with(editor()).exchange();
    }

    private MvcTestResult post(String address, UserRequestPostProcessor who) {
        return mvc.post().uri(address).with(csrf()).with(who).exchange();
    }

    private Document page(String address) {
        MvcTestResult answer = mvc.get().uri(address).with(editor()).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static UserRequestPostProcessor editor() {
        return user("anna").roles("EDITOR");
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, null, bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
