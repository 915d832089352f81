package org.plenum.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.extraction.date.DateFinder;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokenizer;
import org.plenum.extraction.text.Tokens;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.PlaceMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every text, sense or nonsense: spans lie in the text and say what is there, facts agree, the JSON can be read. */
final class Invariants {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    private Invariants() {}

    /** @throws IllegalStateException when something does not hold of a text that is not blank */
    static void check(String text) {
        tokens(text);
        places(text);
        ArticleFacts facts = Articles.EXTRACTOR.extract(text);
        facts.evidence()
                .forEach(evidence -> require(
                        evidence.span().of(text).equals(evidence.quote()),
                        "quote of " + evidence.rule(),
                        evidence.quote()));
        layout(text, facts);
        agreement(facts);
        json(facts);
    }

    private static void tokens(String text) {
        Tokens tokens = Tokenizer.tokens(text);
        int end = 0;
        for (Token token : tokens) {
            boolean printed = token.start() >= end
                    && token.end() > token.start()
                    && text.substring(token.start(), token.end()).equals(token.text());
            require(printed, "token", token);
            end = token.end();
        }
        int date = 0;
        for (DateMention mention : DateFinder.find(text, tokens)) {
            boolean inside = mention.span().start() >= date && mention.span().end() <= text.length();
            require(inside && mention.from() <= mention.to(), "date", mention);
            date = mention.span().end();
        }
    }

    private static void places(String text) {
        int end = 0;
        for (PlaceMention place : GAZETTEER.scan(text)) {
            boolean inside = place.start() >= end
                    && place.start() <= place.nameStart()
                    && place.nameStart() < place.nameEnd()
                    && place.nameEnd() <= place.end()
                    && place.end() <= text.length();
            require(inside, "place", place);
            end = place.end();
        }
    }

    private static void layout(String text, ArticleFacts facts) {
        int end = 0;
        for (ArticleFacts.LayoutSpan part : facts.layout()) {
            require(part.span().start() >= end && part.span().end() <= text.length(), "layout", part);
            end = part.span().end();
        }
    }

    private static void agreement(ArticleFacts facts) {
        Set<String> bodies =
                facts.organisations().stream().map(OrganisationFact::name).collect(Collectors.toSet());
        Set<String> people = new HashSet<>();
        List<String> twice = new ArrayList<>();
        facts.persons().forEach(person -> {
            if (!people.add(person.name())) {
                twice.add(person.name());
            }
        });
        require(twice.isEmpty(), "person twice", twice);
        for (MeetingFact meeting : facts.meetings()) {
            require(people.containsAll(meeting.presidedBy()), "presider", meeting.presidedBy());
            require(meeting.host() == null || bodies.contains(meeting.host()), "host", meeting);
        }
        for (PersonFact person : facts.persons()) {
            require(!person.mentions().isEmpty(), "person without mention", person);
            for (PersonFact.RoleFact role : person.roles()) {
                Integer meeting = role.meeting();
                require(meeting == null || meeting < facts.meetings().size(), "meeting of role", role);
            }
            for (PersonFact.Post post : person.posts()) {
                require(post.organisation() == null || bodies.contains(post.organisation()), "body of post", post);
            }
        }
    }

    private static void json(ArticleFacts facts) {
        String printed = FactsJson.write("any.txt", facts, GAZETTEER);
        require(printed.indexOf('\n') < 0, "line break", printed);
        JsonNode read = JSON.readTree(printed);
        require(read.path("file").asString().equals("any.txt"), "file", printed);
    }

    private static void require(boolean holds, String what, Object about) {
        if (!holds) {
            throw new IllegalStateException(what + ": " + about);
        }
    }
}
