package org.plenum.web;

import java.util.List;
import org.plenum.search.ArticleDetail.Mention;
import org.plenum.search.ArticleDetail.Post;
import org.plenum.web.ArticlePage.Present;

/** People of an article with their roles and posts, and where the text says each: list items, to stand in a list. */
final class RosterMarkup extends Markup {

    private final ArticlePage article;

    RosterMarkup(Page page, ArticlePage article) {
        super(page);
        this.article = article;
    }

    String of(List<Present> people) {
        people.forEach(this::person);
        return written();
    }

    private void person(Present present) {
        raw("<li");
        if (present.anchor()) {
            raw(" id=\"person-").raw(present.person().id()).raw("\"");
        }
        raw(">\n<span class=\"pos\">");
        raw(present.position() == null ? "" : present.position()).raw("</span>\n<div>");
        link("/people/" + present.person().id()).raw(">");
        text(present.person().name()).raw("</a>");
        present.roles().forEach(this::role);
        if (present.mention() != null) {
            raw("\n<a class=\"back jump\" href=\"").text(article.at(present.mention()));
            raw("\">").word("fact.in.text").raw("</a>");
            doubt(present.mention());
        }
        present.posts().forEach(this::post);
        raw("</div></li>\n");
    }

    private void role(String role) {
        raw(role.equals("PRESIDED") ? "\n<span class=\"tag strong\">" : "\n<span class=\"tag\">");
        word("role." + role).raw("</span>");
    }

    private void post(Post post) {
        raw("\n<span class=\"post\"><a class=\"back\" href=\"").text(article.at(post.mention()));
        raw("\">").text(post.titlePrinted()).raw("</a>");
        if (!post.status().equals("CURRENT")) {
            raw(" <span class=\"tag\">").word("status." + post.status()).raw("</span>");
        }
        doubt(post.mention());
        raw("</span>");
    }

    private void doubt(long mention) {
        Mention proof = article.proof(mention);
        if (proof == null || !isDoubtful(proof.confidence())) {
            return;
        }
        raw("<span class=\"doubt small\" lang=\"").text(locale().toLanguageTag());
        raw("\"> <span class=\"tag\">").word("doubt").raw("</span> <span class=\"muted\">");
        text(message("doubt.why", proof.rule(), percent(proof.confidence()))).raw("</span></span>");
    }
}
