package org.plenum.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenum.export.Head.Tag;
import org.plenum.search.ArticleDetail;
import org.plenum.search.MeetingDetail;
import org.plenum.search.OrganisationDetail;
import org.plenum.search.PersonDetail;
import org.plenum.search.Place;

/** Makes the {@link Head} of each kind of page. */
final class Heads {

    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private final String root;
    private final LinkedData linkedData;

    /** @param root address of the site, without a slash at its end */
    Heads(String root) {
        this.root = root;
        this.linkedData = new LinkedData(root);
    }

    Head home() {
        return head("/", "website", "Plenum", linkedData.site(), List.of());
    }

    /** With the tags that reference managers read: those of Highwire Press, as Google Scholar and Zotero know them. */
    Head article(ArticleDetail article) {
        List<Tag> tags = new ArrayList<>();
        tags.add(Tag.name("citation_title", article.title()));
        Citation.authors(article).forEach(author -> tags.add(Tag.name("citation_author", author)));
        if (article.outlet() != null) {
            tags.add(Tag.name("citation_publisher", article.outlet().name()));
            tags.add(Tag.property("article:publisher", article.outlet().name()));
        }
        if (article.publishedOn() != null) {
            tags.add(Tag.name("citation_publication_date", article.publishedOn().format(SLASHED)));
            tags.add(
                    Tag.property("article:published_time", article.publishedOn().toString()));
        }
        tags.add(Tag.name("citation_language", article.language()));
        tags.add(Tag.name("citation_public_url", root + "/articles/" + article.id()));
        return head("/articles/" + article.id(), "article", article.title(), linkedData.article(article), tags);
    }

    Head person(PersonDetail person) {
        return head("/people/" + person.id(), "profile", person.name(), linkedData.person(person), List.of());
    }

    Head meeting(MeetingDetail meeting) {
        return head(
                "/meetings/" + meeting.meeting().id(),
                "website",
                meeting.meeting().name(),
                linkedData.meeting(meeting),
                List.of());
    }

    Head organisation(OrganisationDetail organisation) {
        return head(
                "/organisations/" + organisation.organisation().id(),
                "website",
                organisation.organisation().name(),
                linkedData.organisation(organisation),
                List.of());
    }

    Head region(Place place) {
        return head("/regions/" + place.code(), "website", place.full(), linkedData.region(place), List.of());
    }

    private Head head(String path, String type, String title, Map<String, Object> data, List<Tag> more) {
        List<Tag> tags = new ArrayList<>();
        tags.add(Tag.property("og:site_name", "Plenum"));
        tags.add(Tag.property("og:type", type));
        tags.add(Tag.property("og:title", title));
        tags.add(Tag.property("og:url", root + path));
        tags.addAll(more);
        return new Head(root + path, data, tags);
    }
}
