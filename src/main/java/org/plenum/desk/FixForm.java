package org.plenum.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.PersonFact;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.ingest.overlay.Body;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
import org.plenum.web.BadParameterException;

/**
 * Reads a correction out of the fields of a form; its words are read by {@link FormWords}.
 */
final class FixForm {

    private static final int LONGEST = 2_000;

    private static final Map<Field, Set<String>> PROPERTIES = Map.of(
            Field.TITLE, Set.of("text"),
            Field.PUBLISHED, Set.of("day"),
            Field.OUTLET, Set.of("name"),
            Field.DIVISION, Set.of("code"),
            Field.GENRE, Set.of("genre"),
            Field.PERSON, Set.of("name"),
            Field.POST, Set.of("office", "status", "body"),
            Field.ROLE, Set.of("place"),
            Field.ACTIVITY, Set.of("deed", "day", "until", "part", "places", "leader"),
            Field.MEETING, Set.of("name", "kind", "day", "until", "host", "part", "venue", "branches"));

    private static final Set<Field> WITH_WORDS =
            Set.of(Field.PERSON, Field.POST, Field.MEETING, Field.ACTIVITY, Field.BODY, Field.BYLINE);

    private final Map<String, String> given;
    private final String text;
    private final List<OrganisationFact> bodies;

    /**
     * @param given fields of the form
     * @param bodies those that the article names, as the form offered them
     */
    FixForm(Map<String, String> given, String text, List<OrganisationFact> bodies) {
        this.given = given;
        this.text = text;
        this.bodies = bodies;
    }

    /** Number of the correction that the form showed; 0 for none. */
    static long seen(Map<String, String> given) {
        String seen = given.getOrDefault("seen", "0");
        if (!seen.matches("[0-9]{1,18}")) {
            throw new BadParameterException("seen", seen, "id");
        }
        return Long.parseLong(seen);
    }

    /** Why; null when not said. */
    static @Nullable String note(Map<String, String> given) {
        String note = given.getOrDefault("note", "").strip();
        if (note.length() > LONGEST) {
            throw new BadParameterException("note", note, "toolong");
        }
        return note.isEmpty() ? null : note;
    }

    /** @throws BadParameterException when a field has a value that it cannot have; it says which and why */
    Fix read() {
        Field field = word("field", Field.class);
        boolean struck = "strike".equals(given.get("act"));
        if (!PROPERTIES.containsKey(field) && !(struck && WITH_WORDS.contains(field))) {
            throw new BadParameterException("field", field.name(), "word");
        }
        FormWords said = new FormWords(given, text);
        Anchor words = said.selected("words", "start");
        Anchor of = said.reference("of");
        Anchor at = said.reference("at");
        Anchor activity = said.reference("to");
        if (field == Field.ACTIVITY && words != null && activity != null) {
            return Fix.part(activity, words);
        }
        if (words == null && WITH_WORDS.contains(field)) {
            throw new BadParameterException("words", "", "words");
        }
        if (of == null && (field == Field.POST || field == Field.ROLE)) {
            throw new BadParameterException("of", "", "words");
        }
        String detail =
                field == Field.ROLE ? word("detail", PersonFact.Role.class).name() : "";
        boolean refers = field == Field.POST || field == Field.ROLE || field == Field.ACTIVITY && struck;
        return new Fix(
                field,
                words,
                refers ? of : null,
                field == Field.ROLE ? at : null,
                detail,
                struck || isEmptied(field),
                struck || isEmptied(field) ? Map.of() : value(field, words, of),
                Map.of());
    }

    /** A day, an outlet or a division that is emptied is none. */
    private boolean isEmptied(Field field) {
        return switch (field) {
            case PUBLISHED -> property("day").isEmpty();
            case OUTLET -> property("name").isEmpty();
            case DIVISION -> property("code").isEmpty();
            default -> false;
        };
    }

    private Map<String, String> value(Field field, @Nullable Anchor words, @Nullable Anchor of) {
        Map<String, String> value = new HashMap<>();
        for (String name : Objects.requireNonNull(PROPERTIES.get(field))) {
            if (given.containsKey("v." + name)) {
                value.put(name, property(name));
            }
        }
        check(field, value);
        if (field == Field.ACTIVITY) {
            new FormWords(given, text).reference("v.leader");
            if (of != null) {
                value.put("leader", of.reference());
            } else if (given.containsKey("to")) {
                throw new BadParameterException("of", "", "leader");
            }
        }
        body(value, field == Field.MEETING ? "host" : "body");
        if (field == Field.PERSON && value.getOrDefault("name", "").isEmpty() && words != null) {
            value.put("name", words.words().strip().replaceAll("\\s+", " "));
        }
        return value;
    }

    private static void check(Field field, Map<String, String> value) {
        day(value, "day");
        day(value, "until");
        oneOf(value, "genre", ArticleFacts.Genre.class);
        oneOf(value, "kind", MeetingFact.Kind.class);
        oneOf(value, "status", PersonFact.Post.Status.class);
        oneOf(value, "part", MeetingFact.PartOfDay.class);
        oneOf(value, "deed", ActivityFact.Kind.class);
        String place = value.getOrDefault("place", "");
        if (!place.matches("|[1-9][0-9]{0,3}")) {
            throw new BadParameterException("v.place", place, "place");
        }
        String code = value.get("code");
        if (code != null && Gazetteer.standard().lineage(code).isEmpty()) {
            throw new BadParameterException("v.code", code, "nosuchdivision");
        }
        if (field == Field.TITLE && value.getOrDefault("text", "").isEmpty()) {
            throw new BadParameterException("v.text", "", "empty");
        }
        value.values().removeIf(Objects::isNull);
        if (field == Field.MEETING) {
            value.remove("name", "");
            value.remove("kind", "");
        } else if (field == Field.POST) {
            value.remove("office", "");
            value.remove("status", "");
        } else if (field == Field.ACTIVITY) {
            value.remove("deed", "");
            value.remove("leader", "");
        }
    }

    private static void day(Map<String, String> value, String name) {
        String day = value.getOrDefault(name, "");
        try {
            if (!day.isEmpty()) {
                LocalDate.parse(day);
            }
        } catch (DateTimeParseException e) {
            throw new BadParameterException("v." + name, day, "day");
        }
    }

    private static <E extends Enum<E>> void oneOf(Map<String, String> value, String name, Class<E> type) {
        String word = value.getOrDefault(name, "");
        if (!word.isEmpty()) {
            parsed("v." + name, word, type);
        }
    }

    /** Puts all that tells the body into the value, in the place of its name. */
    private void body(Map<String, String> value, String prefix) {
        String name = value.get(prefix);
        if (name != null && !name.isEmpty()) {
            value.putAll(bodies.stream()
                    .filter(body -> body.name().equals(name))
                    .findFirst()
                    .map(body -> Body.of(body).value(prefix))
                    .orElseThrow(() -> new BadParameterException("v." + prefix, name, "nosuchbody")));
        }
    }

    private String property(String name) {
        String value = given.getOrDefault("v." + name, "").strip();
        if (value.length() > LONGEST) {
            throw new BadParameterException("v." + name, value, "toolong");
        }
        return value;
    }

    private <E extends Enum<E>> E word(String name, Class<E> type) {
        return parsed(name, given.getOrDefault(name, ""), type);
    }

    private static <E extends Enum<E>> E parsed(String name, String word, Class<E> type) {
        try {
            return Enum.valueOf(type, word);
        } catch (IllegalArgumentException e) {
            throw new BadParameterException(name, word, "word");
        }
    }
}
