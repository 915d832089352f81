package org.plenum.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ArticleHit;
import org.plenum.search.Place;
import org.plenum.search.Ref;
import org.plenum.search.Snippet;

/** Articles in a list: list items, to stand in a list. */
final class ArticleRows extends Markup {

    ArticleRows(Page page) {
        super(page);
    }

    String of(List<ArticleHit> articles) {
        articles.forEach(this::row);
        return written();
    }

    private void row(ArticleHit hit) {
        raw("<li>");
        when(hit.datedOn(), hit.datedByMeeting());
        raw("<div>").link("/articles/" + hit.id());
        raw(" class=\"what title\" lang=\"")
                .text(hit.language())
                .raw("\">")
                .text(hit.title())
                .raw("</a>");
        if (hit.titleDerived()) {
            tag("article.derived", "article.derived.why");
        }
        doubtful(hit.confidence());
        raw("\n<p class=\"meta\">");
        place(hit.place());
        presiding(hit.presiding());
        if (hit.outlet() != null) {
            raw("\n<span>").text(hit.outlet().name()).raw("</span>");
        }
        if (!hit.genre().equals("MEETING")) {
            raw("\n<span>").word("genre." + hit.genre()).raw("</span>");
        }
        raw("</p>");
        if (hit.snippet() != null) {
            raw("\n<p class=\"snippet\" lang=\"").text(hit.language()).raw("\">");
            hit.snippet().pieces().forEach(this::piece);
            raw("</p>");
        }
        raw("</div></li>\n");
    }

    private void when(@Nullable LocalDate day, boolean byMeeting) {
        raw("<p class=\"when\">");
        if (day == null) {
            raw("<span>").word("undated").raw("</span>");
        } else {
            raw("<time datetime=\"").raw(day).raw("\">").text(day(day)).raw("</time>");
            if (byMeeting) {
                tag("dated.by.meeting", "dated.by.meeting.why");
            }
        }
        raw("</p>\n");
    }

    private void tag(String key, String why) {
        raw("\n<span class=\"tag\" title=\"").word(why).raw("\">").word(key).raw("</span>");
    }

    private void doubtful(double confidence) {
        if (isDoubtful(confidence)) {
            raw("\n<span class=\"doubt small\"><span class=\"tag\" title=\"")
                    .text(message("doubt.row", percent(confidence)));
            raw("\">").word("doubt").raw("</span></span>");
        }
    }

    private void place(@Nullable Place place) {
        if (place == null) {
            raw("<span>").word("place.none").raw("</span>");
            return;
        }
        raw("<span>")
                .link("/regions/" + place.code())
                .raw(">")
                .text(place.full())
                .raw("</a>");
        raw("\n<span class=\"zh\" lang=\"zh\">").text(place.nameZh()).raw("</span></span>");
    }

    private void presiding(List<Ref> people) {
        if (people.isEmpty()) {
            return;
        }
        raw("\n<span><span>").word("meeting.presided.by").raw("</span> ");
        String separator = "";
        for (Ref person : people) {
            raw(separator)
                    .link("/people/" + person.id())
                    .raw(">")
                    .text(person.name())
                    .raw("</a>");
            separator = ", ";
        }
        raw("</span>");
    }

    private void piece(Snippet.Piece piece) {
        raw(piece.marked() ? "<mark>" : "").text(piece.text()).raw(piece.marked() ? "</mark>" : "");
    }
}
