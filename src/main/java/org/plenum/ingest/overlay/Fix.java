package org.plenum.ingest.overlay;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.MentionKind;

/**
 * One correction of an article: what somebody says of one fact. An assertion, no edit: it holds whether or not the extraction finds the
 * fact, and whatever it says of it.
 *
 * @param words that name the fact; null for one of the article itself
 * @param of words that name the person whose post or role it is, or who took part in an activity or did not; null for other facts
 * @param at words of the meeting of a role; null for other facts, and for a role at none
 * @param detail see {@link Field}; empty for most
 * @param struck the fact is none: nobody is named here, the post is not held ...; the value is empty then
 * @param value what differs from what the extraction says, or all of a fact that it missed
 * @param was what stood there when the correction was made, in the properties of the value; empty when nothing did
 */
public record Fix(
        Field field,
        @Nullable Anchor words,
        @Nullable Anchor of,
        @Nullable Anchor at,
        String detail,
        boolean struck,
        Map<String, String> value,
        Map<String, String> was) {

    public Fix {
        value = Map.copyOf(value);
        was = Map.copyOf(was);
    }

    /** Of the article itself. */
    public static Fix ofArticle(Field field, Map<String, String> value) {
        return new Fix(field, null, null, null, "", false, value, Map.of());
    }

    /** Of the article itself: it has none. */
    public static Fix none(Field field) {
        return new Fix(field, null, null, null, "", true, Map.of(), Map.of());
    }

    /** Of what the words say. */
    public static Fix of(Field field, Anchor words, Map<String, String> value) {
        return new Fix(field, words, null, null, "", false, value, Map.of());
    }

    /** The words say no such thing. */
    public static Fix struck(Field field, Anchor words) {
        return new Fix(field, words, null, null, "", true, Map.of(), Map.of());
    }

    /** A post, by the words of the title and words that name its holder. */
    public static Fix ofPost(Anchor words, Anchor holder, Map<String, String> value) {
        return new Fix(Field.POST, words, holder, null, "", false, value, Map.of());
    }

    /** The person does not hold the post. */
    public static Fix noPost(Anchor words, Anchor holder) {
        return new Fix(Field.POST, words, holder, null, "", true, Map.of(), Map.of());
    }

    /** The person did no such thing at the meeting, or at none. */
    public static Fix noRole(String role, Anchor person, @Nullable Anchor meeting) {
        return new Fix(Field.ROLE, null, person, meeting, role, true, Map.of(), Map.of());
    }

    /** The person came along, whom the extraction does not find among those who did. */
    public static Fix part(Anchor activity, Anchor person) {
        return new Fix(Field.ACTIVITY, activity, person, null, "", false, Map.of(), Map.of());
    }

    /** The words name this body or this meeting, and no other that is called so. */
    public static Fix which(MentionKind kind, Anchor words, Map<String, String> value) {
        return new Fix(Field.WHICH, words, null, null, kind.name(), false, value, Map.of());
    }

    /** The person took no part in the activity. */
    public static Fix noPart(Anchor activity, Anchor person) {
        return new Fix(Field.ACTIVITY, activity, person, null, "", true, Map.of(), Map.of());
    }

    /** What the words say is right as it is. */
    public static Fix confirmed(MentionKind kind, Anchor words) {
        return new Fix(Field.CONFIRMED, words, null, null, kind.name(), false, Map.of(), Map.of());
    }

    /** The same with another value. */
    public Fix saying(Map<String, String> other) {
        return new Fix(field, words, of, at, detail, struck, other, was);
    }

    /** The same with what stood there before. */
    public Fix was(Map<String, String> before) {
        return new Fix(field, words, of, at, detail, struck, value, before);
    }

    /**
     * Names the fact within its article: two corrections of one key contradict each other. At most one a key is in force.
     */
    public String key() {
        StringBuilder key = new StringBuilder(field.name());
        if (!detail.isEmpty()) {
            key.append(':').append(detail);
        }
        if (words != null && field != Field.ROLE) {
            key.append('@').append(words);
        }
        if (of != null) {
            key.append("/of@").append(of);
        }
        if (at != null) {
            key.append("/at@").append(at);
        }
        return key.toString();
    }

    /** All that is known of the fact: what stood there, with the value over it. */
    Map<String, String> whole() {
        Map<String, String> whole = new LinkedHashMap<>(was);
        whole.putAll(value);
        return whole;
    }
}
