package org.plenum.web;

import java.util.List;
import java.util.stream.Stream;
import org.plenum.search.CompanionNetwork;

/**
 * The network of a person as it is sent to the page.
 *
 * @param people the person first, then those met, most often met first
 * @param ties between two of them
 */
record NetworkView(List<Node> people, List<Tie> ties) {

    /** @param meetings at which both this one and the person of the page were; 0 for the person */
    record Node(long id, String name, long meetings, String address) {}

    /** @param meetings at which both were */
    record Tie(long one, long other, long meetings) {}

    static NetworkView of(CompanionNetwork network) {
        long centre = network.person().id();
        return new NetworkView(
                Stream.concat(
                                Stream.of(node(centre, network.person().name(), 0)),
                                network.companions().stream()
                                        .map(c ->
                                                node(c.person().id(), c.person().name(), c.meetings())))
                        .toList(),
                Stream.concat(
                                network.companions().stream()
                                        .map(c -> new Tie(centre, c.person().id(), c.meetings())),
                                network.ties().stream().map(t -> new Tie(t.one(), t.other(), t.meetings())))
                        .toList());
    }

    private static Node node(long id, String name, long meetings) {
        return new Node(id, name, meetings, "/people/" + id);
    }
}
