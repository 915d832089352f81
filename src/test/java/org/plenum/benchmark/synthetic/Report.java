package org.plenum.benchmark.synthetic;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Writes the text of one article: the headline and lead, a roster, then as many sentences as its length asks for. */
final class Report {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

    private static final List<String> POSTS = List.of(
            "secretary of the %s Party Committee",
            "deputy secretary of the %s Party Committee and %s",
            "deputy secretary of the %s Party Committee",
            "director of the Standing Committee of the %s People's Congress",
            "chairman of the %s CPPCC",
            "head of the Organization Department of the %s Party Committee",
            "head of the Publicity Department of the %s Party Committee",
            "secretary of the %s Commission for Discipline Inspection",
            "head of the United Front Work Department of the %s Party Committee",
            "secretary of the %s Political and Legal Affairs Commission",
            "director of the %s Public Security Bureau",
            "director of the %s Finance Bureau",
            "director of the %s Education Bureau");

    private static final List<String> SAID =
            List.of("pointed out", "emphasized", "stressed", "demanded", "noted", "said");
    private static final List<String> ATTENDED = List.of(
            "attended the meeting.",
            "were present at the meeting.",
            "participated in the meeting.",
            "and responsible persons of relevant departments attended the meeting.");

    private final Event event;
    private final Officials officials;
    private final Words words;
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();

    Report(Event event, Officials officials, Words words, SplittableRandom random) {
        this.event = event;
        this.officials = officials;
        this.words = words;
        this.random = random;
    }

    String host() {
        return event.kind()
                .host
                .formatted(event.place().bare() + " " + event.place().levelWord());
    }

    String headline() {
        return host() + " Holds Meeting on " + capitals(event.topics().get(0));
    }

    /** The body, without headline and labels, of about so many characters. */
    String body(int length) {
        lead();
        while (text.length() < length) {
            paragraph();
        }
        return text.toString();
    }

    private void lead() {
        String when = (random.nextBoolean() ? "afternoon" : "morning") + " of " + DAY.format(event.day());
        if (random.nextInt(3) == 0) {
            text.append("The ")
                    .append(host())
                    .append(" held ")
                    .append(event.meeting())
                    .append(" on the ")
                    .append(when);
        } else {
            text.append("On the ")
                    .append(when)
                    .append(", the ")
                    .append(host())
                    .append(" held ")
                    .append(event.meeting());
        }
        text.append(" to convey and study ").append(event.topics().get(1)).append(". ");
        text.append(titled(event.chair())).append(", presided over the meeting");
        text.append(random.nextBoolean() ? " and delivered a speech. " : ". ");
        roster();
    }

    private void roster() {
        List<Integer> present = event.present();
        if (random.nextInt(3) == 0) {
            text.append(present.stream().map(this::titled).collect(Collectors.joining("; ")));
            text.append(' ').append(ATTENDED.get(0));
        } else {
            text.append(random.nextBoolean() ? leaders() + " leaders " : "");
            int last = present.size() - 1;
            text.append(present.subList(0, last).stream().map(this::name).collect(Collectors.joining(", ")));
            text.append(" and ").append(name(present.get(last))).append(' ').append(ATTENDED.get(random.nextInt(3)));
        }
    }

    private String leaders() {
        return event.place().levelWord().equals("Municipal")
                ? "City"
                : event.place().levelWord();
    }

    private void paragraph() {
        text.append("\n\n");
        String speaker = random.nextInt(3) == 0
                ? name(event.chair())
                : random.nextInt(4) == 0
                        ? name(event.present()
                                .get(random.nextInt(event.present().size())))
                        : "The meeting";
        text.append(speaker)
                .append(' ')
                .append(SAID.get(random.nextInt(SAID.size())))
                .append(" that it is necessary to ");
        for (int sentences = 2 + random.nextInt(4); sentences > 0; sentences--) {
            sentence();
            text.append(sentences > 1 ? random.nextInt(3) == 0 ? " It is necessary to " : " We must " : "");
        }
    }

    private void sentence() {
        word();
        text.append("the ");
        word();
        word();
        text.append("of ").append(random.nextInt(6) == 0 ? event.topics().get(random.nextInt(3)) + " " : "");
        for (int clauses = 1 + random.nextInt(3); clauses > 0; clauses--) {
            for (int n = 3 + random.nextInt(5); n > 0; n--) {
                word();
            }
            text.setCharAt(text.length() - 1, ',');
            text.append(" and ");
        }
        word();
        text.append("the ");
        word();
        word();
        if (random.nextInt(8) == 0) {
            text.append("in ").append(event.place().name()).append(' ');
        }
        text.setCharAt(text.length() - 1, '.');
    }

    private void word() {
        text.append(words.draw(random)).append(' ');
    }

    private String name(int rank) {
        return officials.name(event.placeNumber(), event.term(), rank);
    }

    /** "Cao Puhua, secretary of the Yueyang Municipal Party Committee". */
    private String titled(int rank) {
        String place = event.place().bare() + " " + event.place().levelWord();
        String post = POSTS.get(rank < POSTS.size() ? rank : 10 + rank % 3);
        return name(rank) + ", " + post.formatted(place, event.place().chief());
    }

    private static String capitals(String topic) {
        return Arrays.stream(topic.split(" "))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
