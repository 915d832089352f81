package org.plenum.admin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.ImportItem;
import org.plenum.ingest.ImportRun;
import org.plenum.ingest.Outcome;
import org.springframework.data.domain.Page;

/**
 * What became of the files of a run.
 *
 * @param choices the outcomes that can be filtered by, the first of them all together
 */
record ItemsView(List<ItemView> rows, List<Choice> choices, Pages pages) {

    /**
     * @param outcome null for all
     * @param number how many files it leaves
     */
    record Choice(@Nullable Outcome outcome, int number, String address, boolean chosen) {}

    /**
     * A fact that was, or is.
     *
     * @param kind for the message {@code fact.<kind>}
     */
    record Change(boolean is, String kind, String fact) {

        static Change of(String line) {
            int tab = line.indexOf('\t');
            return new Change(line.startsWith("+"), line.substring(1, tab), line.substring(tab + 1));
        }
    }

    record ItemView(
            String file,
            Outcome outcome,
            @Nullable String message,
            @Nullable Long articleId,
            List<Change> changes) {

        static ItemView of(ImportItem item) {
            String changes = item.changes();
            return new ItemView(
                    item.sourceKey(),
                    item.outcome(),
                    item.message(),
                    item.articleId(),
                    changes == null
                            ? List.of()
                            : changes.lines().map(Change::of).toList());
        }

        /** Somebody should look at it. */
        public boolean wrong() {
            return outcome == Outcome.REJECTED;
        }
    }

    /** @param chosen the outcome that is filtered by; null for all */
    static ItemsView of(ImportRun run, @Nullable Outcome chosen, Page<ImportItem> items) {
        String address = "/admin/imports/" + run.id();
        List<Choice> choices = new ArrayList<>();
        int all = run.counts().done() + run.counts().missing();
        choices.add(new Choice(null, all, address, chosen == null));
        for (Outcome outcome : Outcome.values()) {
            int number = run.counts().of(outcome);
            choices.add(new Choice(outcome, number, address + "?outcome=" + outcome, outcome == chosen));
        }
        String here = chosen == null ? address : address + "?outcome=" + chosen;
        return new ItemsView(
                items.stream().map(ItemView::of).toList(),
                choices,
                Pages.of(here, items.getNumber() + 1, items.getSize(), items.getTotalElements()));
    }
}
