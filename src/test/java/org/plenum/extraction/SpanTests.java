package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenum.extraction.ArticleFacts.LayoutSpan;

/** Every fact is proved by words that stand where it says. */
class SpanTests {

    @Test
    void everyQuoteStandsAtItsSpan() {
        Articles.all().forEach((stem, text) -> {
            Articles.EXTRACTOR
                    .extract(text)
                    .evidence()
                    .forEach(evidence -> assertThat(evidence.span().of(text))
                            .as("%s %s", stem, evidence.rule())
                            .isEqualTo(evidence.quote()));
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
}
