package org.plenum.extraction.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.person.PersonGroup.Member;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.PostPhrase;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;

/**
 * Says which title in a list belongs to which name.
 *
 * <ul>
 *   <li>{@code post.before}: right before a name it is that one's ("Deputy Mayor Wu Yupei"), in the plural also that of the names
 *       behind ("city leaders Wang Tao, Mana");
 *   <li>{@code post.behind}: between commas behind a name it is that one's ("Wang Chen, Secretary of ...,"), in the plural also that
 *       of the names before ("Zheng Hui and Li Jie, Deputy Directors,");
 *   <li>{@code post.others}: "Ma Bing, Wei Yi and other city leaders";
 *   <li>{@code post.respective}: "A and B, secretary and mayor respectively";
 *   <li>{@code post.inherited}: a title that several may hold goes on in the list ("A, Vice Chairman of X, B, C took part").
 * </ul>
 */
final class Apposition {

    /** So many names behind a title in the singular show that it is meant for all of them. */
    private static final int LEAST_COLLECTIVE = 3;

    /** So many titles behind the last of a list that has one before it are of others, who are not named: "deputy mayor, president of the court, ..." */
    private static final int LEAST_OFFICERS = 4;

    private final List<Item> items;
    private final Tokens tokens;
    private final List<Member> members = new ArrayList<>();
    private final List<Separator> separators = new ArrayList<>();
    private final List<PostPhrase> unnamed = new ArrayList<>();
    private List<PostPhrase> coming = List.of();
    private List<PostPhrase> carried = List.of();

    private Apposition(List<Item> items, Tokens tokens) {
        this.items = items;
        this.tokens = tokens;
    }

    static PersonGroup attach(int firstChunk, int endChunk, List<Item> items, Tokens tokens) {
        Apposition apposition = new Apposition(items, tokens);
        apposition.run();
        InheritedTitles.pass(apposition.members, tokens);
        return new PersonGroup(firstChunk, endChunk, apposition.members, apposition.unnamed);
    }

    private void run() {
        boolean leading = isLeading();
        int at = 0;
        while (at < items.size()) {
            Item item = items.get(at);
            if (item.isName()) {
                Member member = new Member(item.chunk().from(), item.chunk().to(), item.rule());
                member.posts().addAll(coming.isEmpty() ? carried : coming);
                coming = List.of();
                members.add(member);
                separators.add(item.before());
                at++;
            } else if (item.chunk().is(Type.OTHER_POST)) {
                boolean ahead = at + 1 < items.size()
                        && items.get(at + 1).isName()
                        && items.get(at + 1).before() == Separator.NONE;
                if (members.isEmpty() || ahead) {
                    carry(List.of(item.post()), at + 1);
                } else {
                    giveToUntitled(List.of(item.post()));
                }
                at++;
            } else if (item.isPost()) {
                int end = at;
                while (end < items.size() && items.get(end).isPost()) {
                    end++;
                }
                if (leading && end == items.size()) {
                    unnamed.addAll(posts(at, end));
                } else if (leading) {
                    carry(posts(at, end), end);
                } else {
                    titles(at, end);
                }
                at = end;
            } else {
                at++;
            }
        }
    }

    /** Whether every name has a title right before it, and none stands behind the last: "secretary, mayor A, director, head B". */
    private boolean isLeading() {
        int last = items.size();
        while (last > 0 && !items.get(last - 1).isName()) {
            last--;
        }
        return isLeading(last) && (last == items.size() || goesOnWithOthers(last));
    }

    /** "Governor A, Chairman B, member of the Standing Committee, the Standing Committee of ..., and others": titles of people who are not named. */
    private boolean goesOnWithOthers(int from) {
        int end = items.get(items.size() - 1).chunk().to();
        boolean list = items.get(from).before().isComma()
                && end + 1 < tokens.size()
                && tokens.get(end).is(",");
        int next = list && tokens.get(end + 1).is("the") ? end + 2 : end + 1;
        return list && next < tokens.size() && tokens.get(next).has(Vocabulary.LEVEL | Vocabulary.BODY);
    }

    private boolean isLeading(int to) {
        int names = 0;
        for (int i = 0; i < to; i++) {
            Item item = items.get(i);
            if (item.isName()) {
                boolean titled = i > 0 && items.get(i - 1).isPost() && item.before() == Separator.NONE;
                if (!titled || items.get(i - 1).post().plural()) {
                    return false;
                }
                names++;
            } else if (!item.isPost()) {
                return false;
            }
        }
        return names > 1;
    }

    /** A run of titles with no name between. */
    private void titles(int from, int to) {
        carried = List.of();
        Item next = to < items.size() && items.get(to).isName() ? items.get(to) : null;
        Member before = members.isEmpty() ? null : members.get(members.size() - 1);
        int ahead = to;
        boolean introduced = next != null && next.before() == Separator.COMMA && isIntroduced(from, to);
        if (introduced) {
            carry(posts(from, to), to);
            return;
        }
        if (next != null && (next.before() == Separator.NONE || before == null && next.before() == Separator.COMMA)) {
            ahead = to - 1;
            while (ahead > from && isWithNext(ahead, from, before)) {
                ahead--;
            }
        }
        List<PostPhrase> behind = posts(from, ahead);
        List<PostPhrase> forNext = posts(ahead, to);
        if (!behind.isEmpty()) {
            behind(behind, from, ahead, before);
        }
        if (!forNext.isEmpty()) {
            carry(forNext, to);
        }
    }

    /** "A, secretary, and the mayor, B, attended": the title of the coming name, which has none of its own behind it. */
    private boolean isIntroduced(int from, int to) {
        Separator separator = items.get(from).before();
        int first = items.get(from).chunk().from();
        return (separator == Separator.AND || separator == Separator.COMMA_AND)
                && first > 0
                && tokens.get(first - 1).is("the")
                && to - from == 1
                && !items.get(from).post().plural()
                && (to + 1 >= items.size() || !items.get(to + 1).isPost());
    }

    /** Whether the title before {@code at} is of the same coming name: "Deputy Secretary and Mayor Li Zhi". */
    private boolean isWithNext(int at, int from, @Nullable Member before) {
        Separator separator = items.get(at).before();
        if (before == null || separator == Separator.COMMA && isTitledBefore(before) && at - from == 1) {
            return true;
        }
        boolean titled = !before.posts().isEmpty() || from < at - 1;
        return separator == Separator.AND && titled;
    }

    /** "deputy directors A, | B": whose titles all stand before the name needs none behind it. */
    private static boolean isTitledBefore(Member member) {
        return !member.posts().isEmpty()
                && member.posts().stream().allMatch(post -> post.plural() && post.to() <= member.from());
    }

    private List<PostPhrase> posts(int from, int to) {
        return items.subList(from, to).stream().map(Item::post).toList();
    }

    /** @param next index of the first name that the titles stand before */
    private void carry(List<PostPhrase> posts, int next) {
        coming = posts;
        boolean list = namesFrom(next) >= LEAST_COLLECTIVE;
        boolean joint = !posts.isEmpty() && posts.get(posts.size() - 1).plural();
        carried = posts.stream()
                .filter(post -> post.plural() || list && post.isCollective() || joint && isMember(post))
                .toList();
    }

    /** "member of the party group and | deputy directors A, B": what any number may be. */
    private static boolean isMember(PostPhrase post) {
        return post.office().office().equals("member");
    }

    /** How many names follow each other without a title. */
    private int namesFrom(int at) {
        int names = 0;
        while (at + names < items.size() && items.get(at + names).isName()) {
            names++;
        }
        return names;
    }

    private void behind(List<PostPhrase> posts, int from, int to, @Nullable Member before) {
        Separator separator = items.get(from).before();
        if (before == null || separator == Separator.AND || separator == Separator.COMMA_AND) {
            unnamed.addAll(posts);
            return;
        }
        if (isRespective(to) && posts.size() <= members.size() && !isTitled(members.size() - posts.size())) {
            int first = members.size() - posts.size();
            for (int i = 0; i < posts.size(); i++) {
                members.get(first + i).posts().clear();
                members.get(first + i).posts().add(posts.get(i));
            }
        } else if (posts.get(0).plural() && isOfOthers(posts.get(0))) {
            unnamed.addAll(posts);
        } else if (posts.get(0).plural()) {
            takeFromCarried();
            int others = othersBehind(from, to, untitled() > 1);
            giveToUntitled(posts.subList(0, others - from));
            unnamed.addAll(posts.subList(others - from, posts.size()));
        } else {
            boolean listed = before.posts().stream().anyMatch(PostPhrase::plural);
            if (listed && posts.size() >= LEAST_OFFICERS) {
                unnamed.addAll(posts);
                return;
            }
            if (listed) {
                before.posts().clear();
            }
            for (PostPhrase post : posts) {
                if (post.plural()) {
                    unnamed.add(post);
                } else {
                    before.posts().add(post);
                }
            }
        }
    }

    /** "City leaders A and B, the heads of the departments, attended": the names have a title, and this one is of people who are not named. */
    private boolean isOfOthers(PostPhrase post) {
        List<PostPhrase> last = members.get(members.size() - 1).posts();
        boolean titled = !last.isEmpty() && last.stream().allMatch(PostPhrase::plural);
        return titled
                && (post.office().office().equals("head")
                        || post.office().office().endsWith(" head"));
    }

    /** "A and B, vice chairmen, and members of X", "A and B, vice chairmen, the secretary": index of the first title of others who are not named. */
    private int othersBehind(int from, int to, boolean several) {
        for (int i = from + 1; i < to; i++) {
            boolean plural = items.get(i).post().plural();
            if (plural ? items.get(i).before() == Separator.COMMA_AND : several) {
                return i;
            }
        }
        return to;
    }

    /** How many names at the end have no title. */
    private int untitled() {
        int first = members.size();
        while (first > 0 && members.get(first - 1).posts().isEmpty()) {
            first--;
        }
        return members.size() - first;
    }

    /** "City leaders A, B, and C and D, members of ...": the title behind is that of the pair before it, not the one before the list. */
    private void takeFromCarried() {
        int last = members.size() - 1;
        boolean pair = last > 1 && separators.get(last) == Separator.AND;
        boolean apart = pair && separators.get(last - 1) != Separator.NONE;
        for (int i = last; apart && i >= last - 1; i--) {
            List<PostPhrase> posts = members.get(i).posts();
            if (posts.stream().allMatch(PostPhrase::plural)) {
                posts.clear();
            }
        }
    }

    /** Gives titles in the plural to the names before them that have none, back to the nearest that has one. */
    private void giveToUntitled(List<PostPhrase> posts) {
        for (int i = members.size() - 1; i >= 0 && members.get(i).posts().isEmpty(); i--) {
            members.get(i).posts().addAll(posts);
        }
    }

    /** Whether one of the members from here on but the last has a title of its own: then "respectively" says what they did. */
    private boolean isTitled(int first) {
        return members.subList(first, members.size() - 1).stream()
                .anyMatch(member -> member.posts().stream().anyMatch(post -> !post.plural()));
    }

    private boolean isRespective(int itemEnd) {
        int token = items.get(itemEnd - 1).chunk().to();
        for (int i = token; i < Math.min(tokens.size(), token + 2); i++) {
            if (tokens.get(i).is("respectively")) {
                return true;
            }
        }
        return false;
    }
}
