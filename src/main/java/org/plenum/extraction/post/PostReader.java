package org.plenum.extraction.post;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.OrganisationFact.Kind;
import org.plenum.extraction.PersonFact.Post;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.organisation.Found;
import org.plenum.extraction.organisation.Organisations;
import org.plenum.extraction.phrase.PostPhrase;

/** Splits a printed title into office and body: rule {@code post.title}; {@code post.inherited} where a list hands it on. */
public final class PostReader {

    private static final Set<String> COUNTIES = Set.of("county", "district", "banner", "township", "town");
    private static final Set<String> HEADS = Set.of("mayor", "governor", "head", "chief", "leader");

    private PostReader() {}

    public static Post read(Document document, PostPhrase phrase, Organisations organisations, boolean inherited) {
        Evidence evidence = Evidence.of(
                document.text(),
                document.span(phrase.from(), phrase.bodyTo()),
                inherited ? Rule.POST_INHERITED : Rule.POST_TITLE);
        Found body = body(document, phrase, organisations);
        return new Post(
                printed(document, phrase),
                office(document, phrase, body),
                body == null ? null : body.name(),
                phrase.office().status(),
                evidence);
    }

    /** The title as the text has it. */
    public static String printed(Document document, PostPhrase phrase) {
        String printed = document.printed(phrase.from(), phrase.to());
        return phrase.isAround() ? printed + ' ' + document.printed(phrase.bodyFrom(), phrase.bodyTo()) : printed;
    }

    /** One wording for an office: the "minister" or "director" of a party's department is its head, the "mayor" of a county the county's. */
    private static String office(Document document, PostPhrase phrase, @Nullable Found body) {
        String office = phrase.office().office();
        int space = office.lastIndexOf(' ') + 1;
        String rank = office.substring(0, space);
        String title = office.substring(space);
        if (title.equals("director")
                && body != null
                && body.kind() == Kind.PARTY_DEPARTMENT
                && body.key().endsWith("-department")) {
            return rank + "head";
        }
        String last = document.token(phrase.bodyTo() - 1).norm();
        boolean ofCounty = phrase.bodyTo() > phrase.office().to() && body == null && COUNTIES.contains(last);
        return ofCounty && HEADS.contains(title) ? rank + last + " head" : office;
    }

    private static @Nullable Found body(Document document, PostPhrase phrase, Organisations organisations) {
        for (int i = phrase.from(); i < phrase.bodyTo(); i++) {
            Found found = organisations.at(i);
            if (found != null) {
                return found;
            }
        }
        return isPartySecretary(document, phrase)
                ? organisations.partyCommittee(organisations.level(document, phrase.from(), phrase.to()))
                : null;
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
