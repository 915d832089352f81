package org.plenum.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A meeting that was held. Its natural key is made of host, day and kind, so that all articles on it report one meeting. */
@Entity
public class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_seq")
    @SequenceGenerator(name = "meeting_seq", sequenceName = "meeting_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String naturalKey;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeetingKind kind;

    private @Nullable Integer ordinal;

    private @Nullable Integer ordinalYear;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "host_id")
    private @Nullable Organisation host;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_code")
    private @Nullable Region region;

    private @Nullable LocalDate heldOn;

    private @Nullable LocalDate heldUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable PartOfDay partOfDay;

    private @Nullable String venue;

    private @Nullable String branchVenues;

    @Column(nullable = false)
    private int apart;

    /** Names of what a person has had the say on, with spaces between. */
    @Column(nullable = false)
    private String settled = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private @Nullable Meeting mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    public Meeting(String naturalKey, Details details) {
        this.naturalKey = naturalKey;
        this.name = details.name();
        this.kind = details.kind();
        describe(details);
    }

    /** Of the same host, day and kind, but another; see {@link #getApart}. */
    public Meeting toldApart(int number) {
        apart = number;
        return this;
    }

    /** Whatever articles call it, it is called so. */
    public void call(String given) {
        name = given;
    }

    /** Takes over what the only article on the meeting says of it. */
    public void describe(Details details) {
        settled = "";
        name = details.name();
        kind = details.kind();
        ordinal = details.ordinal();
        ordinalYear = details.ordinalYear();
        host = details.host();
        region = details.region();
        heldOn = details.heldOn();
        heldUntil = details.heldUntil();
        partOfDay = details.partOfDay();
        venue = details.venue();
        branchVenues = details.branchVenues();
    }

    /**
     * Takes over what a person says of it, whatever other articles say, now or later: the name, and of the rest what they spoke of.
     *
     * @param said of {@code until, part, venue, branches}; others are part of the key, and make another meeting
     */
    public void putRight(Details details, Set<String> said) {
        name = details.name();
        heldUntil = said.contains("until") ? details.heldUntil() : heldUntil;
        partOfDay = said.contains("part") ? details.partOfDay() : partOfDay;
        venue = said.contains("venue") ? details.venue() : venue;
        branchVenues = said.contains("branches") ? details.branchVenues() : branchVenues;
        settled = Stream.of("until", "part", "venue", "branches")
                .filter(property -> said.contains(property) || isSettled(property))
                .collect(Collectors.joining(" "));
    }

    private boolean isSettled(String property) {
        return List.of(settled.split(" ")).contains(property);
    }

    /** Adds what a further article says of the meeting; what is known stays, and what a person has said is not there. */
    public void complete(Details details) {
        if (ordinal == null) {
            ordinal = details.ordinal();
            ordinalYear = details.ordinalYear();
        }
        heldUntil = heldUntil != null || isSettled("until") ? heldUntil : details.heldUntil();
        partOfDay = partOfDay != null || isSettled("part") ? partOfDay : details.partOfDay();
        venue = venue != null || isSettled("venue") ? venue : details.venue();
        branchVenues = branchVenues != null || isSettled("branches") ? branchVenues : details.branchVenues();
    }

    /**
     * What an article says of a meeting.
     *
     * @param name as printed
     * @param ordinal "the 6th meeting": 6; null when not numbered
     * @param ordinalYear "in 2023": 2023; null when no year is named with the number
     * @param host the body that held it; null when unknown
     * @param region the division it belongs to; null when unknown
     * @param heldOn the day, or the first of several; null when unknown
     * @param heldUntil the last of several days; null for one day
     * @param partOfDay null when not said
     * @param venue where it met, as printed; null when not said
     * @param branchVenues where else people sat in by video, as printed; null when not said
     */
    public record Details(
            String name,
            MeetingKind kind,
            @Nullable Integer ordinal,
            @Nullable Integer ordinalYear,
            @Nullable Organisation host,
            @Nullable Region region,
            @Nullable LocalDate heldOn,
            @Nullable LocalDate heldUntil,
            @Nullable PartOfDay partOfDay,
            @Nullable String venue,
            @Nullable String branchVenues) {}

    /** Null until stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getNaturalKey() {
        return naturalKey;
    }

    public String getName() {
        return name;
    }

    public MeetingKind getKind() {
        return kind;
    }

    /** "the 6th meeting": 6; null when not numbered. */
    public @Nullable Integer getOrdinal() {
        return ordinal;
    }

    /** "the 6th meeting in 2023": 2023; null when no year is named with the number. */
    public @Nullable Integer getOrdinalYear() {
        return ordinalYear;
    }

    public @Nullable Organisation getHost() {
        return host;
    }

    public @Nullable Region getRegion() {
        return region;
    }

    /** The day, or the first of several; null when unknown. */
    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    /** The last of several days; null for one day. */
    public @Nullable LocalDate getHeldUntil() {
        return heldUntil;
    }

    /** 0 for the first of a host, day and kind; 1, 2 ... for others there that somebody has told apart. */
    public int getApart() {
        return apart;
    }

    /** The meeting that this one turned out to be; null for one in its own right. */
    public @Nullable Meeting getMergedInto() {
        return mergedInto;
    }

    public @Nullable PartOfDay getPartOfDay() {
        return partOfDay;
    }

    public @Nullable String getVenue() {
        return venue;
    }

    /** Where else people sat in by video, as printed; null when not said. */
    public @Nullable String getBranchVenues() {
        return branchVenues;
    }
}
