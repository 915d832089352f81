package org.plenum.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.CorrectionStore;
import org.plenum.ingest.CorrectionStore.Stored;
import org.plenum.search.ArticleDetail;
import org.plenum.search.MeetingDetail;
import org.plenum.search.OrganisationDetail;
import org.plenum.search.PersonDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Looks at what a public page is about to show and adds {@code desk} to its model: the corrections of an article, and for editors the
 * way to the desk. The controllers need not know.
 */
@Component
class DeskInterceptor implements HandlerInterceptor {

    private final CorrectionStore corrections;

    DeskInterceptor(CorrectionStore corrections) {
        this.corrections = corrections;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        for (Object shown : new ArrayList<>(page.getModelMap().values())) {
            DeskNotes notes = notes(shown, isEditor(request));
            if (notes != null) {
                page.getModelMap().put("desk", notes);
                return;
            }
        }
    }

    /** Null for what cannot be corrected. */
    private @Nullable DeskNotes notes(@Nullable Object shown, boolean editor) {
        if (shown instanceof ArticleDetail article) {
            return new DeskNotes(
                    corrections.of(article.sourceKey()).stream()
                            .filter(Stored::inForce)
                            .map(FixView::of)
                            .toList(),
                    editor,
                    "/admin/articles/" + article.id());
        }
        if (!editor) {
            return null;
        }
        if (shown instanceof PersonDetail person) {
            return new DeskNotes(List.of(), true, "/admin/people/" + person.id());
        }
        if (shown instanceof MeetingDetail meeting) {
            return new DeskNotes(
                    List.of(), true, "/admin/meetings/" + meeting.meeting().id());
        }
        if (shown instanceof OrganisationDetail body) {
            return new DeskNotes(
                    List.of(),
                    true,
                    "/admin/organisations/" + body.organisation().id());
        }
        return null;
    }

    private static boolean isEditor(HttpServletRequest request) {
        return request.isUserInRole("ADMIN") || request.isUserInRole("EDITOR");
    }
}
