package org.plenum.extraction.phrase;

/**
 * A printed title: "Deputy Secretary of the Municipal Party Committee", "Huaxi District leaders".
 *
 * @param from index of its first token, without its article
 * @param to index behind its last token
 * @param office the office in it
 * @param bodyFrom index of the "of" of a body that stands behind the name: "Director | Wang Hong | of the Forestry Bureau"; else {@code to}
 * @param bodyTo index behind that body; else {@code to}
 */
public record PostPhrase(int from, int to, OfficePhrase office, int bodyFrom, int bodyTo) {

    public PostPhrase(int from, int to, OfficePhrase office) {
        this(from, to, office, to, to);
    }

    /** The same with the body that stands behind the name. */
    public PostPhrase around(int of, int end) {
        return new PostPhrase(from, to, office, of, end);
    }

    /** Whether it stands around a name. */
    public boolean isAround() {
        return bodyTo > to;
    }

    public boolean plural() {
        return office.plural();
    }

    /** Whether several people may hold it at a time: deputies, members, leaders; but there is one executive deputy. */
    public boolean isShareable() {
        String name = office.office();
        return plural() || name.startsWith("deputy") || name.equals("member");
    }

    /** Whether its singular before a list is meant for all of it: "Executive Chairman A, B and C", "county leader A, B and C". */
    public boolean isCollective() {
        String name = office.office();
        return name.equals("leader") || name.equals("executive chairman");
    }
}
