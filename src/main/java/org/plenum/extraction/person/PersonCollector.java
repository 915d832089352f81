package org.plenum.extraction.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.PersonFact;
import org.plenum.extraction.PersonFact.Post;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.PersonFact.RoleFact;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.organisation.Organisations;
import org.plenum.extraction.person.PersonGroup.Member;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.PostPhrase;
import org.plenum.extraction.post.PostReader;
import org.plenum.extraction.text.Lexicon;

/** Brings together what the sentences say of each person of one article. Not for use by several threads. */
public final class PersonCollector {

    private static final class Draft {
        private String name;
        private final Map<Integer, Evidence> mentions = new LinkedHashMap<>();
        private final Map<String, Post> posts = new LinkedHashMap<>();
        private final Map<String, Post> inherited = new LinkedHashMap<>();
        private final Map<String, RoleFact> roles = new LinkedHashMap<>();

        Draft(String name) {
            this.name = name;
        }
    }

    private static final Set<String> LEADERS = keys("leader");
    private static final Set<String> NAMESAKES = keys("namesake");

    private final Document document;
    private final Names names;
    private final Organisations organisations;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    public PersonCollector(Document document, Names names, Organisations organisations) {
        this.document = document;
        this.names = names;
        this.organisations = organisations;
    }

    private static Set<String> keys(String key) {
        return Lexicon.read("national_leaders.txt").phrases(key).stream()
                .map(NameKey::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the listed name of a national leader whom nobody shares it with. */
    public static boolean isLeader(String name) {
        return LEADERS.contains(NameKey.of(name));
    }

    public void mention(int from, int to, Rule rule) {
        mention(draft(from, to), from, to, rule);
    }

    private void mention(Draft draft, int from, int to, Rule rule) {
        draft.mentions.computeIfAbsent(
                document.token(from).start(), start -> Evidence.of(document.text(), document.span(from, to), rule));
    }

    /** A name in a group, with its titles; of one added before, only the titles that it got since count. */
    public void add(Member member) {
        Draft draft = draft(member.from(), member.to());
        mention(draft, member.from(), member.to(), member.rule());
        add(draft.posts, member.posts(), false);
        add(draft.inherited, member.inherited(), true);
    }

    private void add(Map<String, Post> known, List<PostPhrase> phrases, boolean inherited) {
        for (PostPhrase phrase : phrases) {
            known.computeIfAbsent(
                    PostReader.printed(document, phrase).toLowerCase(Locale.ROOT),
                    printed -> PostReader.read(document, phrase, organisations, inherited));
        }
    }

    /** What a member of a group did; {@code position} 0 when not in a list. */
    public void role(Member member, Role role, @Nullable Integer meeting, int position, int from, int to, Rule rule) {
        Draft draft = draft(member.from(), member.to());
        Evidence evidence = Evidence.of(document.text(), document.span(from, to), rule);
        RoleFact fact =
                new RoleFact(role, meeting, position == 0 ? null : position, document.printed(from, to), evidence);
        draft.roles.merge(
                role + "@" + meeting,
                fact,
                (old, now) ->
                        old.listPosition() == null && strength(old.evidence().rule()) < strength(rule) ? now : old);
    }

    /** Who took part in an activity, and of whom nothing else is told, attended it. */
    public void tookPart(ActivityFact activity) {
        Evidence told = activity.evidence().get(0);
        for (ActivityFact.Participant participant : activity.participants()) {
            Draft draft = drafts.get(NameKey.of(participant.person()));
            if (draft != null && draft.roles.isEmpty()) {
                Evidence evidence = Evidence.of(document.text(), told.span(), Rule.ROLE_ACTIVITY);
                draft.roles.put(Role.ATTENDED + "@", new RoleFact(Role.ATTENDED, null, null, told.quote(), evidence));
            }
        }
    }

    /** Which words are shown for a role that several say: those that name the person as their subject. */
    private static int strength(Rule rule) {
        return switch (rule) {
            case ROLE_SUBJECT, ROLE_INVERTED -> 2;
            case ROLE_STATEMENT -> 1;
            case ROLE_PRONOUN -> -1;
            default -> 0;
        };
    }

    private Draft draft(int from, int to) {
        Names.Name name = names.at(from);
        Names.Name full = name == null ? null : name.full();
        String printed = full == null ? document.printed(from, to) : document.printed(full.from(), full.to());
        return drafts.computeIfAbsent(NameKey.of(printed), key -> new Draft(printed));
    }

    /** The printed name of a member as its person will have it. */
    public String name(Member member) {
        return draft(member.from(), member.to()).name;
    }

    /** @param without keys of names that are bylines, not people of the article */
    public List<PersonFact> persons(Set<String> without) {
        List<Map.Entry<String, Draft>> ordered = new ArrayList<>(drafts.entrySet());
        ordered.removeIf(entry -> without.contains(entry.getKey())
                && entry.getValue().posts.isEmpty()
                && entry.getValue().roles.isEmpty());
        ordered.sort(Comparator.comparingInt(entry -> firstMention(entry.getValue())));
        List<PersonFact> persons = new ArrayList<>();
        for (Map.Entry<String, Draft> entry : ordered) {
            persons.add(person(entry.getKey(), entry.getValue(), persons.size() + 1));
        }
        return persons;
    }

    private static int firstMention(Draft draft) {
        return draft.mentions.keySet().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** "County leaders" says nothing of somebody whose own title is printed too. */
    private static List<Post> withoutMereLeaders(List<Post> posts) {
        List<Post> own = posts.stream()
                .filter(post -> !isMereLeaders(post.printed().toLowerCase(Locale.ROOT)))
                .toList();
        return own.isEmpty() ? posts : own;
    }

    /** "Secretary" says nothing of somebody whose title is printed in full too: "Secretary of the Provincial Party Committee". */
    private static List<Post> withoutBareTitles(List<Post> posts) {
        if (posts.size() < 2) {
            return posts;
        }
        return posts.stream()
                .filter(post -> post.printed().indexOf(' ') >= 0
                        || posts.stream()
                                .noneMatch(other -> other.office().equals(post.office())
                                        && other.printed().length()
                                                > post.printed().length()))
                .toList();
    }

    private static boolean isMereLeaders(String printed) {
        return printed.endsWith("leaders")
                || printed.endsWith(" leader")
                || printed.startsWith("leaders ")
                || printed.startsWith("leading ");
    }

    private static PersonFact person(String key, Draft draft, int position) {
        List<Evidence> mentions = draft.mentions.values().stream()
                .sorted(Comparator.comparingInt(evidence -> evidence.span().start()))
                .toList();
        boolean national =
                LEADERS.contains(key) || NAMESAKES.contains(key) && draft.roles.isEmpty() && draft.posts.isEmpty();
        List<Post> posts = withoutBareTitles(
                withoutMereLeaders(List.copyOf((draft.posts.isEmpty() ? draft.inherited : draft.posts).values())));
        List<RoleFact> roles = LEADERS.contains(key) ? List.of() : List.copyOf(draft.roles.values());
        return new PersonFact(draft.name, position, national, posts, roles, mentions);
    }
}
