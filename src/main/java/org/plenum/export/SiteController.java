package org.plenum.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What crawlers and browsers ask every site for. */
@Controller
class SiteController {

    private static final MediaType SEARCH_DESCRIPTION =
            MediaType.parseMediaType("application/opensearchdescription+xml;charset=UTF-8");
    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final SiteAddress site;
    private final Sitemap sitemap;

    SiteController(SiteAddress site, Sitemap sitemap) {
        this.site = site;
        this.sitemap = sitemap;
    }

    /** Lists narrowed in every way are endless and show nothing that the pages of single things do not. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        String prefix = request.getContextPath();
        String text = Stream.of(
                        "User-agent: *",
                        "Disallow: " + prefix + "/admin",
                        "Disallow: " + prefix + "/login",
                        "Disallow: " + prefix + "/language/",
                        "Disallow: " + prefix + "/*?",
                        "",
                        "Sitemap: " + site.of(request, "/sitemap.xml"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
        return ResponseEntity.ok().contentType(TEXT).body(text);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index(HttpServletRequest request) {
        Stream<String> sections = sitemap.sections().stream()
                .map(section -> "/sitemaps/%s-%d.xml".formatted(section.kind().path(), section.number()));
        Stream<String> divisions = sitemap.divisions().isEmpty() ? Stream.of() : Stream.of("/sitemaps/regions.xml");
        List<Sitemap.Page> parts = Stream.concat(divisions, sections)
                .map(path -> new Sitemap.Page(path, null))
                .toList();
        return xml(SiteXml.sitemapIndex(parts, path -> site.of(request, path)));
    }

    @GetMapping("/sitemaps/regions.xml")
    ResponseEntity<String> divisions(HttpServletRequest request) {
        return pages(sitemap.divisions(), request);
    }

    @GetMapping("/sitemaps/{kind:articles|people|meetings|organisations}-{number:\\d{1,12}}.xml")
    ResponseEntity<String> section(@PathVariable String kind, @PathVariable long number, HttpServletRequest request) {
        Sitemap.Kind of = Sitemap.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        return pages(sitemap.pages(new Sitemap.Section(of, number)), request);
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<String> searchDescription(HttpServletRequest request) {
        return ResponseEntity.ok().contentType(SEARCH_DESCRIPTION).body(SiteXml.searchDescription(site.root(request)));
    }

    private ResponseEntity<String> pages(List<Sitemap.Page> pages, HttpServletRequest request) {
        return pages.isEmpty()
                ? ResponseEntity.notFound().build()
                : xml(SiteXml.sitemap(pages, path -> site.of(request, path)));
    }

    private static ResponseEntity<String> xml(String document) {
        return ResponseEntity.ok().contentType(XML).body(document);
    }
}
