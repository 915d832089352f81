package org.plenum.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.PersonFact;

/** Sees to it that evidence is evidence: every quote stands in the text where its span says. */
final class Spans {

    private Spans() {}

    /** @throws IllegalStateException when a quote does not stand where its span says */
    static void check(ArticleFacts facts, String text) {
        evidence(facts).forEach(evidence -> {
            int start = evidence.span().start();
            if (evidence.span().end() > text.length()
                    || evidence.quote().length() != evidence.span().end() - start
                    || !text.startsWith(evidence.quote(), start)) {
                throw new IllegalStateException("the evidence of rule " + evidence.rule() + " does not stand at "
                        + start + " to " + evidence.span().end());
            }
        });
        facts.layout().forEach(part -> {
            if (part.span().end() > text.length()) {
                throw new IllegalStateException("the layout reaches beyond the text");
            }
        });
    }

    private static Stream<Evidence> evidence(ArticleFacts facts) {
        return Stream.of(
                        Stream.of(facts.title().evidence()),
                        Stream.ofNullable(facts.published()).map(ArticleFacts.Publication::evidence),
                        Stream.ofNullable(facts.outlet()).map(ArticleFacts.Outlet::evidence),
                        facts.bylines().stream().map(ArticleFacts.Byline::evidence),
                        facts.division().evidence().stream(),
                        facts.persons().stream().flatMap(Spans::evidence),
                        facts.meetings().stream().flatMap(Spans::evidence),
                        facts.organisations().stream().flatMap(body -> body.mentions().stream()))
                .flatMap(all -> all);
    }

    private static Stream<Evidence> evidence(PersonFact person) {
        return Stream.of(
                        person.mentions(),
                        person.posts().stream().map(PersonFact.Post::evidence).toList(),
                        person.roles().stream()
                                .map(PersonFact.RoleFact::evidence)
                                .toList())
                .flatMap(List::stream);
    }

    private static Stream<Evidence> evidence(MeetingFact meeting) {
        return Stream.concat(meeting.evidence().stream(), Stream.ofNullable(meeting.dateEvidence()));
    }
}
