package org.plenum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plenum.testing.ServerTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What the web server itself refuses of uploads, and how that looks. */
@ServerTest
@TestPropertySource(properties = "plenum.import.max-upload=100KB")
class UploadSizeTests {

    private static final int TOO_LARGE = 413;
    private static final int FORBIDDEN = 403;
    private static final String BOUNDARY = "between";

    /** More than Tomcat by itself reads to the end before it cuts the sender off. */
    private static final int LARGE = 3_000_000;

    @LocalServerPort
    private int port;

    @Test
    void anUploadThatSaysItIsTooLargeIsToldSo() throws Exception {
        assertTooLarge(send(BodyPublishers.ofByteArray(form(1, LARGE))));
    }

    @Test
    void anUploadThatDoesNotSayItsSizeIsToldSoToo() throws Exception {
        byte[] form = form(1, 300_000);

        assertTooLarge(send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form))));
    }

    @Test
    void moreThanFiveHundredFilesAreTooMany() throws Exception {
        assertTooLarge(send(BodyPublishers.ofByteArray(form(502, 10))));
    }

    /** They are refused because nobody has logged in, and not before. */
    @Test
    void fiveHundredFilesWithLongNamesAreRead() throws Exception {
        assertThat(send(BodyPublishers.ofByteArray(form(500, 10))).statusCode()).isEqualTo(FORBIDDEN);
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(TOO_LARGE);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("This upload is too large");
        assertThat(page.select("main").text()).contains("100KB").doesNotContain("Exception");
    }

    private HttpResponse<String> send(BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/admin/imports/uploads"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static byte[] form(int files, int size) {
        String text = "a".repeat(size);
        String name = "报".repeat(10);
        return IntStream.range(0, files)
                .mapToObj(i -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                        + name + i + ".txt\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n")
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
