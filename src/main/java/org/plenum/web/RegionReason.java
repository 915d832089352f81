package org.plenum.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ArticleDetail;
import org.plenum.search.Place;
import org.springframework.context.MessageSource;

/**
 * Says in the reader's language why an article has its division. The archive keeps the reason as the extraction wrote it, in English; its
 * sentences have few shapes, and each is a message of its own. Words quoted from the text stay as printed.
 */
final class RegionReason {

    /** Longer ones are left as they are: no reason that the extraction writes comes near. */
    private static final int LONGEST = 2_000;

    private static final Map<String, Pattern> SHAPES = Map.of(
            "reason.tie", Pattern.compile("Undecided between (.+): the text names nothing that tells them apart\\."),
            "reason.unnamed", Pattern.compile("A ([a-z-]+) of (.+), but the text does not say which\\."),
            "reason.paper",
                    Pattern.compile("No place of the bodies is named; only the paper, ('.+'), speaks for (.+)\\."),
            "reason.towns", Pattern.compile("A ([a-z-]+)(?: of (.+))? is not named; ('.+') belong to (.+)\\."),
            "reason.lower",
                    Pattern.compile("Bodies of ([a-z-]+) rank are named without their place; ('.+') lie in (.+)\\."));

    private static final Pattern CHOSEN = Pattern.compile(
            "(?:Bodies of ([a-z-]+) rank and )?(.*'|)(?:, with (.+),)? decide for ([^.']+)\\.(?: Ruled out: (.+)\\.)?");

    private final MessageSource messages;
    private final Locale locale;
    private final Map<String, String> places = new HashMap<>();

    private RegionReason(MessageSource messages, Locale locale, List<Place> known) {
        this.messages = messages;
        this.locale = locale;
        known.forEach(place -> places.put(place.full(), place.fullZh()));
    }

    /** Null where the page speaks English, where there is no reason, or where it has a shape that is not known here. */
    static @Nullable String of(ArticleDetail article, MessageSource messages, Locale locale) {
        String reason = article.regionReason();
        if (reason == null || !locale.getLanguage().equals("zh") || reason.length() > LONGEST) {
            return null;
        }
        List<Place> known = Stream.concat(Stream.ofNullable(article.place()), article.candidates().stream())
                .toList();
        return new RegionReason(messages, locale, known).told(reason);
    }

    private @Nullable String told(String reason) {
        for (Map.Entry<String, Pattern> shape : SHAPES.entrySet()) {
            Matcher matcher = shape.getValue().matcher(reason);
            if (matcher.matches()) {
                Object[] parts = new Object[matcher.groupCount()];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = part(matcher.group(i + 1));
                }
                return messages.getMessage(shape.getKey(), parts, locale);
            }
        }
        Matcher matcher = CHOSEN.matcher(reason);
        return matcher.matches() ? chosen(matcher) : null;
    }

    private String chosen(Matcher matcher) {
        String evidence = Stream.of(
                        matcher.group(1) == null ? "" : message("reason.bodies", part(matcher.group(1))),
                        matcher.group(2),
                        matcher.group(3) == null ? "" : matcher.group(3))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(message("reason.and")));
        String told = message("reason.chosen", evidence, part(matcher.group(4)));
        return matcher.group(5) == null ? told : told + message("reason.others", part(matcher.group(5)));
    }

    /** A rank, a list of divisions or quoted words, as far as they have another name in the reader's language. */
    private String part(@Nullable String words) {
        if (words == null) {
            return "";
        }
        String rank = messages.getMessage("reason.rank." + words, null, "", locale);
        return rank == null || rank.isEmpty()
                ? Stream.of(words.split("; "))
                        .map(place -> places.getOrDefault(place, place))
                        .collect(Collectors.joining(message("reason.separator")))
                : rank;
    }

    private String message(String key, Object... parts) {
        return messages.getMessage(key, parts, locale);
    }
}
