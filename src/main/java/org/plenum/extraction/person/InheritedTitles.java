package org.plenum.extraction.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.person.PersonGroup.Member;
import org.plenum.extraction.phrase.PostPhrase;
import org.plenum.extraction.text.Tokens;

/** Lets a title that several may hold go on in a list: {@code post.inherited}, "A, Vice Chairman of X, B, C took part". */
final class InheritedTitles {

    private InheritedTitles() {}

    /** Adds to each without a title those of the one before it that several may hold. */
    static void pass(List<Member> members, Tokens tokens) {
        List<PostPhrase> shareable = List.of();
        Member before = null;
        for (Member member : members) {
            if (member.posts().isEmpty()) {
                boolean of =
                        member.to() < tokens.size() && tokens.get(member.to()).is("of");
                member.inherited().addAll(of && isBehind(shareable, before) ? List.of() : shareable);
            } else {
                before = member;
                List<PostPhrase> posts = member.posts();
                shareable = posts.stream().allMatch(PostPhrase::isShareable) ? List.copyOf(posts) : List.of();
            }
        }
    }

    /** "A, deputy head of X, and B | of Y": a title behind one name is not that of another who has a body of his own. */
    private static boolean isBehind(List<PostPhrase> posts, @Nullable Member member) {
        return member != null && !posts.isEmpty() && posts.get(0).from() > member.from();
    }
}
