package org.plenum.export;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.plenum.search.ArticleReader;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The citation of an article as a file for a reference manager. */
@Controller
class CitationController {

    private static final MediaType BIBTEX = new MediaType("application", "x-bibtex", StandardCharsets.UTF_8);
    private static final MediaType RIS =
            new MediaType("application", "x-research-info-systems", StandardCharsets.UTF_8);

    private final ArticleReader articles;
    private final SiteAddress site;

    CitationController(ArticleReader articles, SiteAddress site) {
        this.articles = articles;
        this.site = site;
    }

    @GetMapping("/articles/{id:\\d{1,18}}.bib")
    ResponseEntity<String> bibTex(@PathVariable long id, HttpServletRequest request) {
        return file(id, request, ".bib", BIBTEX, Citation::bibTex);
    }

    @GetMapping("/articles/{id:\\d{1,18}}.ris")
    ResponseEntity<String> ris(@PathVariable long id, HttpServletRequest request) {
        return file(id, request, ".ris", RIS, Citation::ris);
    }

    private ResponseEntity<String> file(
            long id, HttpServletRequest request, String ending, MediaType type, Function<Citation, String> format) {
        String address = site.of(request, "/articles/" + id);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename("plenum-article-" + id + ending)
                .build();
        return articles.find(id)
                .map(article -> ResponseEntity.ok()
                        .contentType(type)
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                        .body(format.apply(Citation.of(article, address))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
