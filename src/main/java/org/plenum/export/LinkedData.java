package org.plenum.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ArticleDetail;
import org.plenum.search.Attested;
import org.plenum.search.MeetingDetail;
import org.plenum.search.MeetingHit;
import org.plenum.search.OrganisationDetail;
import org.plenum.search.PersonDetail;
import org.plenum.search.Place;
import org.plenum.search.Ref;

/**
 * Pages in the words of <a href="https://schema.org">schema.org</a>. What a person did at a meeting, and the post a person held, stands
 * in a {@code Role} around the person or the body, as schema.org models relations that have properties of their own. Posts carry no start and
 * no end: that an article attests a post on a day says nothing about when it began.
 */
final class LinkedData {

    private final String root;

    /** @param root address of the site, without a slash at its end */
    LinkedData(String root) {
        this.root = root;
    }

    Map<String, Object> site() {
        Map<String, Object> site = thing("WebSite", root + "/", "Plenum");
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("@type", "SearchAction");
        search.put("target", Map.of("@type", "EntryPoint", "urlTemplate", root + "/articles?q={search_term_string}"));
        search.put("query-input", "required name=search_term_string");
        site.put("potentialAction", search);
        return top(site);
    }

    Map<String, Object> article(ArticleDetail article) {
        Map<String, Object> news = thing("NewsArticle", address("/articles/", article.id()), null);
        news.put("headline", article.title());
        news.put("inLanguage", article.language());
        putIfKnown(
                news, "datePublished", article.publishedAt() != null ? article.publishedAt() : article.publishedOn());
        putIfKnown(
                news,
                "publisher",
                article.outlet() == null
                        ? null
                        : named("NewsMediaOrganization", article.outlet().name()));
        credits(news, "author", article, "REPORTER", "CORRESPONDENT");
        credits(news, "contributor", article, "PHOTOGRAPHER");
        credits(news, "editor", article, "EDITOR");
        credits(news, "translator", article, "TRANSLATOR");
        putIfKnown(news, "contentLocation", article.place() == null ? null : division(article.place()));
        putIfAny(news, "about", article.meetings().stream().map(this::event).toList());
        putIfAny(news, "mentions", mentioned(article));
        return top(news);
    }

    private static void credits(Map<String, Object> news, String property, ArticleDetail article, String... kinds) {
        putIfAny(
                news,
                property,
                article.bylines().stream()
                        .filter(byline -> List.of(kinds).contains(byline.kind()))
                        .map(byline -> named("Person", byline.name()))
                        .toList());
    }

    private List<Map<String, Object>> mentioned(ArticleDetail article) {
        Map<String, Map<String, Object>> named = new LinkedHashMap<>();
        for (ArticleDetail.Mention mention : article.mentions()) {
            if (mention.person() != null) {
                named.putIfAbsent("p" + mention.person().id(), person(mention.person()));
            } else if (mention.organisation() != null) {
                named.putIfAbsent("o" + mention.organisation().id(), body(mention.organisation()));
            }
        }
        return List.copyOf(named.values());
    }

    Map<String, Object> person(PersonDetail person) {
        Map<String, Object> data = person(new Ref(person.id(), person.name()));
        putIfAny(data, "alternateName", person.names());
        putIfKnown(data, "workLocation", person.place() == null ? null : division(person.place()));
        List<Attested> held =
                person.posts().items().stream().filter(LinkedData::held).toList();
        putIfAny(data, "jobTitle", held.stream().map(Attested::title).distinct().toList());
        putIfAny(
                data,
                "memberOf",
                held.stream()
                        .filter(post -> post.organisation() != null)
                        .map(post -> role("OrganizationRole", post.title(), "memberOf", body(post.organisation())))
                        .toList());
        return top(data);
    }

    /** A post that an article names as a former one, or as one somebody is to have, is nobody's. */
    private static boolean held(Attested post) {
        return post.status().equals("CURRENT") || post.status().equals("ACTING");
    }

    Map<String, Object> organisation(OrganisationDetail detail) {
        Map<String, Object> data =
                body(new Ref(detail.organisation().id(), detail.organisation().name()));
        Place place = detail.organisation().place();
        putIfKnown(data, "areaServed", place == null ? null : division(place));
        putIfKnown(data, "parentOrganization", detail.parent() == null ? null : body(detail.parent()));
        putIfAny(
                data,
                "subOrganization",
                detail.children().stream().map(this::body).toList());
        putIfAny(
                data,
                "member",
                detail.posts().items().stream()
                        .filter(LinkedData::held)
                        .map(post -> role("OrganizationRole", post.title(), "member", person(post.person())))
                        .toList());
        return top(data);
    }

    Map<String, Object> meeting(MeetingDetail detail) {
        Map<String, Object> data = event(detail.meeting());
        putIfKnown(data, "location", location(detail));
        putIfAny(
                data,
                "attendee",
                detail.attendees().stream()
                        .flatMap(attendee -> attendee.roleWords().stream()
                                .map(word -> role(
                                        "Role", word.toLowerCase(Locale.ROOT), "attendee", person(attendee.person()))))
                        .toList());
        putIfAny(
                data,
                "subjectOf",
                detail.reports().stream()
                        .map(report -> {
                            Map<String, Object> news = thing("NewsArticle", address("/articles/", report.id()), null);
                            news.put("headline", report.title());
                            return news;
                        })
                        .toList());
        return top(data);
    }

    private @Nullable Map<String, Object> location(MeetingDetail detail) {
        Place place = detail.meeting().place();
        if (detail.venue() == null) {
            return place == null ? null : division(place);
        }
        Map<String, Object> venue = named("Place", detail.venue());
        putIfKnown(venue, "containedInPlace", place == null ? null : division(place));
        return venue;
    }

    Map<String, Object> region(Place place) {
        return top(division(place));
    }

    private Map<String, Object> division(Place place) {
        Map<String, Object> data = thing("AdministrativeArea", root + "/regions/" + place.code(), place.nameEn());
        data.put("alternateName", Map.of("@value", place.nameZh(), "@language", "zh"));
        data.put("identifier", Map.of("@type", "PropertyValue", "propertyID", "GB/T 2260", "value", place.code()));
        Map<String, Object> inner = data;
        for (int i = place.above().size() - 1; i >= 0; i--) {
            Place above = place.above().get(i);
            Map<String, Object> outer = thing("AdministrativeArea", root + "/regions/" + above.code(), above.nameEn());
            inner.put("containedInPlace", outer);
            inner = outer;
        }
        return data;
    }

    private Map<String, Object> event(MeetingHit meeting) {
        Map<String, Object> event = thing("Event", address("/meetings/", meeting.id()), meeting.name());
        putIfKnown(event, "startDate", meeting.heldOn());
        putIfKnown(event, "endDate", meeting.heldUntil());
        putIfKnown(event, "organizer", meeting.host() == null ? null : body(meeting.host()));
        return event;
    }

    private Map<String, Object> person(Ref person) {
        return thing("Person", address("/people/", person.id()), person.name());
    }

    private Map<String, Object> body(Ref body) {
        return thing("GovernmentOrganization", address("/organisations/", body.id()), body.name());
    }

    private static Map<String, Object> role(String type, String name, String property, Map<String, Object> value) {
        Map<String, Object> role = new LinkedHashMap<>();
        role.put("@type", type);
        role.put("roleName", name);
        role.put(property, value);
        return role;
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static Map<String, Object> thing(String type, String address, @Nullable String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("@id", address);
        thing.put("url", address);
        putIfKnown(thing, "name", name);
        return thing;
    }

    private static Map<String, Object> top(Map<String, Object> thing) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.putAll(thing);
        return data;
    }

    private String address(String path, long id) {
        return root + path + id;
    }

    private static void putIfKnown(Map<String, Object> data, String property, @Nullable Object value) {
        if (value != null) {
            data.put(property, value instanceof Map || value instanceof List ? value : value.toString());
        }
    }

    private static void putIfAny(Map<String, Object> data, String property, List<?> values) {
        if (!values.isEmpty()) {
            data.put(property, values);
        }
    }
}
