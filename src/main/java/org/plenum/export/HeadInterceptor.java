package org.plenum.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ArticleDetail;
import org.plenum.search.MeetingDetail;
import org.plenum.search.OrganisationDetail;
import org.plenum.search.PersonDetail;
import org.plenum.search.Place;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Looks at what a page is about to show and adds to its model what the frame writes for machines: {@code head}, and {@code citation}
 * for an article. The controllers need not know.
 */
@Component
class HeadInterceptor implements HandlerInterceptor {

    private final SiteAddress site;

    HeadInterceptor(SiteAddress site) {
        this.site = site;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null) {
            return;
        }
        Map<String, Object> model = page.getModelMap();
        Heads heads = new Heads(site.root(request));
        Head head = head(page.getViewName(), model, heads);
        if (head != null) {
            model.put("head", head);
        }
        if (head != null && model.get("article") instanceof ArticleDetail article) {
            model.put("citation", Citation.of(article, head.canonical()));
        }
    }

    /** Null for a page that is a list or a form. */
    private static @Nullable Head head(String view, Map<String, Object> model, Heads heads) {
        return switch (view) {
            case "home" -> heads.home();
            case "articles/article" -> model.get("article") instanceof ArticleDetail a ? heads.article(a) : null;
            case "people/person" -> model.get("person") instanceof PersonDetail p ? heads.person(p) : null;
            case "meetings/meeting" -> model.get("page") instanceof MeetingDetail m ? heads.meeting(m) : null;
            case "organisations/organisation" ->
                model.get("page") instanceof OrganisationDetail o ? heads.organisation(o) : null;
            case "regions/region" -> model.get("place") instanceof Place place ? heads.region(place) : null;
            default -> null;
        };
    }
}
