package org.plenum.extraction.post;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.PersonFact.Post;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.organisation.OrganisationReader.Found;
import org.plenum.extraction.organisation.OrganisationReader.Organisations;
import org.plenum.extraction.phrase.PostPhrase;

/** Splits a printed title into office and body: rule {@code post.title}; {@code post.inherited} where a list hands it on. */
public final class PostReader {

    private PostReader() {}

    public static Post read(Document document, PostPhrase phrase, Organisations organisations, boolean inherited) {
        Evidence evidence = Evidence.of(
                document.text(),
                document.span(phrase.from(), phrase.to()),
                inherited ? Rule.POST_INHERITED : Rule.POST_TITLE);
        return new Post(
                document.printed(phrase.from(), phrase.to()),
                phrase.office().office(),
                body(document, phrase, organisations),
                phrase.office().status(),
                evidence);
    }

    private static @Nullable String body(Document document, PostPhrase phrase, Organisations organisations) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Found found = organisations.at(i);
            if (found != null) {
                return found.name();
            }
        }
        Found committee = isPartySecretary(document, phrase)
                ? organisations.partyCommittee(organisations.level(document, phrase.from(), phrase.to()))
                : null;
        return committee == null ? null : committee.name();
    }

    /** "Provincial Party Secretary": the committee goes without saying. */
    private static boolean isPartySecretary(Document document, PostPhrase phrase) {
        boolean party = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            party |= document.token(i).is("party");
        }
        return party && phrase.office().office().endsWith("secretary");
    }
}
