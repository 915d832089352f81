package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenum.extraction.ArticleFacts.LayoutSpan;

/** Every fact is proved by words that stand where it says. */
class SpanTests {

    @Test
    void everyQuoteStandsAtItsSpan() {
        Articles.all().forEach((stem, text) -> {
            for (Evidence evidence : evidence(Articles.EXTRACTOR.extract(text))) {
                assertThat(evidence.span().of(text))
                        .as("%s %s", stem, evidence.rule())
                        .isEqualTo(evidence.quote());
            }
        });
    }

    @Test
    void layoutIsInOrderAndCoversEveryWord() {
        Articles.all().forEach((stem, text) -> {
            int end = 0;
            StringBuilder between = new StringBuilder();
            for (LayoutSpan part : Articles.EXTRACTOR.extract(text).layout()) {
                assertThat(part.span().start()).as(stem).isGreaterThanOrEqualTo(end);
                between.append(text, end, part.span().start());
                end = part.span().end();
            }
            between.append(text.substring(end));
            assertThat(between.toString().replaceAll("[\\s\u00a0\ufeff\u200b]", ""))
                    .as(stem)
                    .isEmpty();
        });
    }

    @Test
    void namesBetweenFactsAgree() {
        Articles.all().forEach((stem, text) -> {
            ArticleFacts facts = Articles.EXTRACTOR.extract(text);
            Set<String> bodies =
                    facts.organisations().stream().map(OrganisationFact::name).collect(Collectors.toSet());
            Set<String> people = facts.persons().stream().map(PersonFact::name).collect(Collectors.toSet());
            facts.meetings().forEach(meeting -> {
                assertThat(people).as(stem).containsAll(meeting.presidedBy());
                if (meeting.host() != null) {
                    assertThat(bodies).as(stem).contains(meeting.host());
                }
            });
            facts.persons().forEach(person -> {
                person.posts().stream()
                        .map(PersonFact.Post::organisation)
                        .filter(name -> name != null)
                        .forEach(name -> assertThat(bodies).as(stem).contains(name));
                person.roles().stream()
                        .map(PersonFact.RoleFact::meeting)
                        .filter(index -> index != null)
                        .forEach(index -> assertThat(index)
                                .as(stem)
                                .isLessThan(facts.meetings().size()));
            });
        });
    }

    private static List<Evidence> evidence(ArticleFacts facts) {
        List<Evidence> all = new ArrayList<>();
        all.add(facts.title().evidence());
        if (facts.published() != null) {
            all.add(facts.published().evidence());
        }
        if (facts.outlet() != null) {
            all.add(facts.outlet().evidence());
        }
        facts.bylines().forEach(byline -> all.add(byline.evidence()));
        all.addAll(facts.division().evidence());
        for (PersonFact person : facts.persons()) {
            all.addAll(person.mentions());
            person.posts().forEach(post -> all.add(post.evidence()));
            person.roles().forEach(role -> all.add(role.evidence()));
        }
        facts.organisations().forEach(body -> all.addAll(body.mentions()));
        for (MeetingFact meeting : facts.meetings()) {
            all.addAll(meeting.evidence());
            if (meeting.dateEvidence() != null) {
                all.add(meeting.dateEvidence());
            }
        }
        return all;
    }
}
