package org.plenum.admin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.ImportService;
import org.plenum.search.index.SearchIndex;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The administrator's first page: what the archive holds, how the last import went, where things are. */
@Controller
class OverviewController {

    private final ImportService imports;
    private final Holdings holdings;
    private final SearchIndex index;
    private final Path seeds;
    private final Path home;
    private final @Nullable BuildProperties build;

    OverviewController(
            ImportService imports,
            Holdings holdings,
            @Value("${plenum.seeds}") Path seeds,
            @Value("${plenum.home}") Path home,
            SearchIndex index,
            ObjectProvider<BuildProperties> build) {
        this.imports = imports;
        this.holdings = holdings;
        this.index = index;
        this.seeds = seeds;
        this.home = home;
        this.build = build.getIfAvailable();
    }

    @GetMapping("/admin")
    String overview(Model model) {
        RunView lastRun = imports.lastRun().map(RunView::of).orElse(null);
        model.addAttribute("overview", new Overview(holdings.count(), lastRun, places()));
        model.addAttribute("index", index.status());
        return "admin/overview";
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(new Place("seeds", shown(seeds)));
        places.add(new Place("home", shown(home)));
        places.addAll(holdings.places());
        String version = build == null ? null : build.getVersion();
        if (version != null) {
            places.add(new Place("version", version));
        }
        return places;
    }

    private static String shown(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    /** @param lastRun null when there was none */
    record Overview(List<Holding> holdings, @Nullable RunView lastRun, List<Place> places) {}

    /** @param name for the message {@code holding.<name>} */
    record Holding(String name, long number) {}

    /** @param name for the message {@code place.<name>} */
    record Place(String name, String value) {}
}
