package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plenum.search.ArticleQuery;
import org.plenum.search.ArticleSearch;
import org.plenum.search.Count;
import org.plenum.search.ListFacets;
import org.plenum.search.Lists;
import org.plenum.search.MeetingQuery;
import org.plenum.search.MeetingSearch;
import org.plenum.search.Narrowing;
import org.plenum.search.OrganisationQuery;
import org.plenum.search.OrganisationSearch;
import org.plenum.search.Paging;
import org.plenum.search.Period;
import org.plenum.search.PersonQuery;
import org.plenum.search.PersonSearch;
import org.plenum.search.Place;
import org.plenum.search.Places;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Facets out of the index: exact, and in agreement with the lists and with the database, whatever is chosen. */
class IndexedFacetTests extends IndexedTests {

    @Autowired
    private ArticleSearch articles;

    @Autowired
    @Qualifier("databaseArticleSearch")
    private ArticleSearch articlesInDatabase;

    @Autowired
    private MeetingSearch meetings;

    @Autowired
    @Qualifier("databaseMeetingSearch")
    private MeetingSearch meetingsInDatabase;

    @Autowired
    private PersonSearch people;

    @Autowired
    @Qualifier("databasePersonSearch")
    private PersonSearch peopleInDatabase;

    @Autowired
    private OrganisationSearch organisations;

    @Autowired
    @Qualifier("databaseOrganisationSearch")
    private OrganisationSearch organisationsInDatabase;

    @Autowired
    private Places places;

    private Place place(String code) {
        return places.find(code).orElseThrow();
    }

    private static Period period(String key) {
        return Period.parse(key).orElseThrow();
    }

    /** Some choices in each dimension, every one with every other. */
    private List<Narrowing> narrowings() {
        List<List<Place>> where = List.of(
                List.of(),
                List.of(place(TestArchive.HUAIJI)),
                List.of(place(TestArchive.GUANGDONG), place(TestArchive.YIYANG)),
                List.of(place(TestArchive.HUNAN)));
        List<List<Period>> when = List.of(
                List.of(),
                List.of(period("2022")),
                List.of(period("2022-05"), period("2023")),
                List.of(period("2022-05-01"), period("2022-07-02"), period("2021")));
        List<List<String>> kinds = List.of(List.of(), List.of("PLENARY"), List.of("PLENARY", "ENLARGED"));
        List<List<Long>> persons = List.of(List.of(), List.of(huaiji.yu()), List.of(huaiji.chen(), huaiji.yu()));
        List<Narrowing> all = new ArrayList<>();
        for (List<Place> in : where) {
            for (List<Period> during : when) {
                for (List<String> of : kinds) {
                    for (List<Long> naming : persons) {
                        // Each value with each of the dimension beside it, not all with all: that takes a minute.
                        if ((where.indexOf(in) + when.indexOf(during) + kinds.indexOf(of) + persons.indexOf(naming)) % 3
                                != 0) {
                            continue;
                        }
                        all.add(new Narrowing(
                                in,
                                in.size() == 2,
                                during,
                                during.size() == 2,
                                null,
                                null,
                                of,
                                List.of(),
                                naming,
                                List.of()));
                    }
                }
            }
        }
        all.add(Narrowing.NONE.between(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31)));
        all.add(Narrowing.NONE.between(LocalDate.of(2022, 5, 2), null));
        all.add(Narrowing.NONE.fromOutlet(outlet("Outlet 4")));
        all.add(Narrowing.NONE.ofOrganisation(huaiji.committee()));
        all.add(Narrowing.NONE.fromOutlet(outlet("Outlet 7")).during(period("2015")));
        all.add(Narrowing.NONE.fromOutlet(outlet("Outlet 7")).in(place(TestArchive.GUANGDONG)));
        all.add(new Narrowing(
                List.of(),
                false,
                List.of(period("2016-09")),
                true,
                null,
                null,
                List.of(),
                List.of(outlet("Outlet 7"), huaiji.outlet()),
                List.of(),
                List.of()));
        return all;
    }

    @Test
    void listsAndCountsAreThoseOfTheDatabase() {
        List<Narrowing> narrowings = narrowings();
        for (Narrowing narrowing : narrowings) {
            agrees(articles, articlesInDatabase, new ArticleQuery(null, narrowing, null));
            agrees(meetings, meetingsInDatabase, new MeetingQuery(narrowing));
        }
        for (Narrowing narrowing : narrowings) {
            if (narrowing.periods().stream().noneMatch(period -> period.unit() == Period.Unit.DAY)
                    && narrowing.persons().isEmpty()
                    && narrowing.from() == null) {
                agrees(people, peopleInDatabase, new PersonQuery(null, narrowing, false));
            }
            if (narrowing.periods().stream().noneMatch(period -> period.unit() == Period.Unit.DAY)
                    && narrowing.organisations().isEmpty()
                    && narrowing.from() == null) {
                agrees(organisations, organisationsInDatabase, new OrganisationQuery(null, narrowing));
                agrees(organisations, organisationsInDatabase, new OrganisationQuery("huaiji body", narrowing));
            }
        }
    }

    private <Q, T> void agrees(Lists<Q, T> index, Lists<Q, T> database, Q query) {
        Paging paging = new Paging(1, 20);
        assertThat(index.find(query, paging)).as("%s", query).isEqualTo(database.find(query, paging));
        ListFacets facets = index.list(query, paging).facets();
        ListFacets expected = database.facets(query);
        for (String code : new String[] {null, TestArchive.GUANGDONG, TestArchive.HUNAN, TestArchive.ZHAOQING}) {
            assertThat(facets.places().below(code))
                    .as("%s", query)
                    .isEqualTo(expected.places().below(code));
        }
        assertThat(facets.places().none())
                .as("%s", query)
                .isEqualTo(expected.places().none());
        if (!expected.times().years().isEmpty()) {
            assertThat(facets.times()).as("%s", query).isEqualTo(expected.times());
        }
        if (!expected.kinds().isEmpty()) {
            assertThat(byKey(facets.kinds())).as("%s", query).isEqualTo(byKey(expected.kinds()));
        }
    }

    private static Map<String, Long> byKey(List<Count> counts) {
        return counts.stream().collect(java.util.stream.Collectors.toMap(Count::key, Count::count));
    }

    /** A line that is not chosen leads to a list with it besides what is chosen; alone in its facet it is as many as it says. */
    @Test
    void everyLineOfEveryFacetCountsExactly() {
        for (String start : List.of(
                "/articles",
                "/articles?region=440000&kind=PLENARY",
                "/articles?region=441224&region=430000&region=none",
                "/articles?q=flood",
                "/articles?time=2022&undated=true",
                "/articles?time=2022-05&time=2021&person=" + huaiji.yu(),
                "/articles?from=2022-02-01&to=2022-09-30&outlet=" + outlet("Outlet 4"),
                "/meetings",
                "/meetings?region=430000&time=2022-01",
                "/meetings?person=" + huaiji.chen() + "&outlet=" + outlet("Outlet 3"),
                "/people",
                "/people?region=440000&time=2022-03&kind=PLENARY",
                "/people?q=Yu&organisation=" + huaiji.committee(),
                "/people?outlet=" + outlet("Outlet 7") + "&time=2015",
                "/people?undated=true&outlet=" + huaiji.outlet() + "&outlet=" + outlet("Outlet 4"),
                "/organisations",
                "/organisations?q=body&kind=GOVERNMENT",
                "/organisations?time=2014&time=2016-09&undated=true",
                "/organisations?q=office&outlet=" + outlet("Outlet 7"))) {
            for (Element section : page(start).select("section[aria-labelledby^=facet]")) {
                everyLine(start, section);
            }
        }
    }

    private void everyLine(String start, Element section) {
        String all = section.select(".facet-all a").attr("href");
        String whole = all.isEmpty() ? start : all;
        List<String> before = parameters(start);
        for (Element line : section.select("li:has(> a)")) {
            List<String> after = parameters(line.selectFirst("> a").attr("href"));
            boolean chosen = line.hasClass("here");
            List<String> own = Stream.of(chosen ? before : after)
                    .flatMap(List::stream)
                    .filter(parameter -> !(chosen ? after : before).contains(parameter))
                    .toList();
            if (own.size() != 1) {
                assertThat(own).as("%s: %s", start, line.text()).hasSize(1);
            }
            String alone = whole + (whole.contains("?") ? "&" : "?") + own.get(0);
            assertThat(total(page(alone)))
                    .as("%s: %s, %s", start, line.text(), alone)
                    .isEqualTo(Long.parseLong(line.selectFirst("> .n").text()));
        }
    }

    private static List<String> parameters(String address) {
        return address.contains("?")
                ? List.of(address.substring(address.indexOf('?') + 1).split("&"))
                : List.of();
    }

    @Test
    void severalValuesOfOneFacetAreAddedUpAndThoseOfTwoNarrow() {
        long huaijiAlone = total(page("/articles?region=441224"));
        long both = total(page("/articles?region=441224&region=430000"));

        assertThat(both).isEqualTo(huaijiAlone + total(page("/articles?region=430000")));
        assertThat(total(page("/articles?region=441224&region=430000&time=2021")))
                .isEqualTo(1);
        assertThat(total(page("/articles?time=2021&undated=true"))).isEqualTo(2);
    }

    @Test
    void eachValueHasAChipThatRemovesItAlone() {
        Document page = page("/articles?region=441224&region=430000&time=2022-05&kind=PLENARY&undated=true");

        assertThat(page.select(".chips a:not(.all)").eachText())
                .containsExactly(
                        "Division Huaiji County, Zhaoqing, Guangdong ×",
                        "Division Hunan ×",
                        "Time May 2022 ×",
                        "Undated yes ×",
                        "Kind plenary session ×");
        assertThat(page.select(".chips a").first().attr("href"))
                .isEqualTo("/articles?region=430000&time=2022-05&kind=PLENARY&undated=true");
        assertThat(page.select(".facet .here > a").eachText()).hasSize(5).allMatch(text -> text.contains("chosen"));
        assertThat(page.select("form.filter input[type=hidden]").eachAttr("value"))
                .containsExactly("441224", "430000", "2022-05", "PLENARY", "true");
    }

    @Test
    void whatIsChosenWithinOrAroundStandsInItsPlace() {
        Document page = page("/articles?region=441200&region=430000");

        assertThat(page.select(".facet a:contains(Huaiji)").attr("href"))
                .isEqualTo("/articles?region=430000&region=441224");
        assertThat(page.select(".facet li:has(> a:contains(Guangdong)) > a").attr("href"))
                .isEqualTo("/articles?region=430000&region=440000");
    }

    @Test
    void yearsLeadToMonthsAndMonthsToDays() {
        Document years = page("/articles?region=440000");
        String year = years.select(".facet a:contains(2022)").attr("href");
        assertThat(year).isEqualTo("/articles?region=440000&time=2022");
        String month = page(year).select(".facet a:contains(May 2022)").attr("href");
        assertThat(month).isEqualTo("/articles?region=440000&time=2022-05");
        Document days = page(month);
        assertThat(days.select(".facet a[href*=time=2022-05-01]")).hasSize(1);
        assertThat(days.select(".facet .here > a").text()).contains("May 2022");
        assertThat(days.select(".steps a").eachAttr("href"))
                .containsExactly("/articles?region=440000&time=2022-04", "/articles?region=440000&time=2022-06");
        assertThat(days.select(".histogram").last().select("a").attr("aria-label"))
                .startsWith("1 May 2022: ");
    }

    @Test
    void peopleAndBodiesHaveTheTimesAndOutletsOfTheArticlesThatNameThem() {
        assertThat(lines(page("/people?q=Person1&exact=true"), "facet.times")).containsExactly("2022 1", "2015 1");
        assertThat(lines(page("/people?q=Person1&exact=true"), "facet.outlets"))
                .containsExactly("Outlet 1 1", "Outlet 7 1");
        assertThat(lines(page("/organisations?q=river&time=2015"), "facet.times"))
                .containsExactly("2016 1", "2015, chosen: choose again to remove it 1 September 2015 1", "2014 1");
        assertThat(lines(page("/organisations?q=river"), "facet.outlets")).containsExactly("Outlet 7 1");
        assertThat(total(page("/organisations?undated=true")))
                .as("the other bodies are named in no article")
                .isEqualTo(total(page("/organisations")) - 2);
        assertThat(total(page("/organisations?time=2014-09&outlet=" + outlet("Outlet 7"))))
                .isEqualTo(1);
        assertThat(page("/people").select("#uncounted")).isEmpty();
    }

    private static List<String> lines(Document page, String facet) {
        return page.select("section[aria-labelledby=" + facet + "] > ul > li").eachText();
    }

    @Test
    void whatAnArticleSaysOtherwiseIsFollowed() {
        long article = jdbc.sql("select id from article where title = 'Silence 0'")
                .query(Long.class)
                .single();
        List<String> people = lines(page("/people"), "facet.times");
        List<String> bodies = lines(page("/organisations"), "facet.times");
        assertThat(people).contains("2014 1");
        assertThat(bodies).contains("2014 1");

        change(article, "dated_on = '2018-03-04', published_on = '2018-03-04', outlet_id = " + outlet("Outlet 8"));
        for (String list : List.of("/people", "/organisations")) {
            Document page = page(list + "?time=2018-03");
            assertThat(total(page)).as(list).isEqualTo(1);
            assertThat(lines(page, "facet.outlets")).as(list).contains("Outlet 8 1");
            assertThat(total(page(list + "?time=2014"))).as(list).isZero();
        }
        assertThat(lines(page("/organisations?q=river"), "facet.outlets")).containsExactly("Outlet 7 1", "Outlet 8 1");

        jdbc.sql("update mention set organisation_id = null where article_id = ?")
                .param(article)
                .update();
        change(article, "dated_on = '2014-09-01', published_on = '2014-09-01', outlet_id = " + outlet("Outlet 7"));
        assertThat(lines(page("/people"), "facet.times")).isEqualTo(people);
        assertThat(total(page("/organisations?time=2014")))
                .as("no longer named")
                .isZero();

        jdbc.sql("update mention set organisation_id = (select id from organisation where name = 'River Office')"
                        + " where article_id = ? and quote like '%Office'")
                .param(article)
                .update();
        change(article, "title = title");
        assertThat(lines(page("/organisations"), "facet.times")).isEqualTo(bodies);
    }

    private void change(long article, String what) {
        jdbc.sql("update article set " + what + " where id = ?").param(article).update();
        assertThat(index.catchUp()).isTrue();
    }

    @Test
    void whatWasAskedForIsCountedOncePerStateOfTheIndex() {
        String title = "Nobody knows when or where";
        ListFacets before = articles.facets(ArticleQuery.all());

        jdbc.sql(
                        "update article set dated_by = 'PUBLICATION', dated_on = '2019-01-01', published_on = '2019-01-01' where title = :title")
                .param("title", title)
                .update();
        assertThat(articles.facets(ArticleQuery.all()).times())
                .as("not seen yet")
                .isEqualTo(before.times());
        index.catchUp();
        assertThat(articles.facets(ArticleQuery.all()).times().years())
                .extracting(Count::key)
                .contains("2019");
        jdbc.sql("update article set dated_by = null, dated_on = null, published_on = null where title = :title")
                .param("title", title)
                .update();
        index.catchUp();
        assertThat(articles.facets(ArticleQuery.all()).times()).isEqualTo(before.times());
    }

    @Test
    void pagesCostAFewStatements() {
        Map<String, Integer> costs = Map.of(
                "/",
                9,
                "/articles",
                4,
                "/articles?q=flood&region=430000&region=440000",
                5,
                "/articles?person=" + huaiji.yu() + "&person=" + huaiji.chen() + "&outlet=" + outlet("Outlet 4"),
                6,
                "/articles?q=region:430000%20outlet:x",
                6,
                "/meetings",
                5,
                "/organisations",
                4,
                "/people?q=yu",
                4,
                "/people/suggest?q=yu",
                2,
                "/regions",
                5);
        costs.forEach((address, most) -> {
            statements.forget();
            // One that nobody has asked for, and so none that was kept.
            page(address + (address.contains("?") ? "&anew=" : "?anew=") + System.nanoTime());
            assertThat(statements.seen()).as(address).isLessThanOrEqualTo(most);
        });
    }
}
