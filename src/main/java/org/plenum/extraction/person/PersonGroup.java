package org.plenum.extraction.person;

import java.util.ArrayList;
import java.util.List;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.PostPhrase;

/** People named together in one sentence, with the titles printed beside their names: the subject of a role, or a list. */
public final class PersonGroup {

    /** One name in the group. */
    public static final class Member {
        private final int from;
        private final int to;
        private final Rule rule;
        private final List<PostPhrase> posts = new ArrayList<>();
        private final List<PostPhrase> inherited = new ArrayList<>();

        Member(int from, int to, Rule rule) {
            this.from = from;
            this.to = to;
            this.rule = rule;
        }

        /** Index of the first token of the name. */
        public int from() {
            return from;
        }

        /** Index behind its last token. */
        public int to() {
            return to;
        }

        public Rule rule() {
            return rule;
        }

        /** Titles that stand beside the name, or before a list that it is in. */
        public List<PostPhrase> posts() {
            return posts;
        }

        /** Titles of the name before it in a list, which may hold for this one too. */
        public List<PostPhrase> inherited() {
            return inherited;
        }
    }

    private final int firstChunk;
    private final int endChunk;
    private final List<Member> members;
    private final List<PostPhrase> unnamed;

    PersonGroup(int firstChunk, int endChunk, List<Member> members, List<PostPhrase> unnamed) {
        this.firstChunk = firstChunk;
        this.endChunk = endChunk;
        this.members = List.copyOf(members);
        this.unnamed = List.copyOf(unnamed);
    }

    /** The same without the first name: "Entrusted by A, B presided" says of B alone that he presided. */
    public PersonGroup withoutFirst() {
        return new PersonGroup(firstChunk, endChunk, members.subList(1, members.size()), unnamed);
    }

    /** The same without the last name: "Accompanied by A, B inspected" says of A alone that A came along. */
    public PersonGroup withoutLast() {
        return new PersonGroup(firstChunk, endChunk, members.subList(0, members.size() - 1), unnamed);
    }

    /** The last name alone. */
    public PersonGroup lastOnly() {
        return only(members.size() - 1);
    }

    /** One name alone: "A and B went to X and Y respectively". */
    public PersonGroup only(int member) {
        return new PersonGroup(firstChunk, endChunk, members.subList(member, member + 1), unnamed);
    }

    /** Index of its first chunk in the sentence. */
    public int firstChunk() {
        return firstChunk;
    }

    /** Index behind its last chunk. */
    public int endChunk() {
        return endChunk;
    }

    /** The names, in the order printed; empty for a group of mere titles. */
    public List<Member> members() {
        return members;
    }

    /** Titles that belong to none of the names. */
    public List<PostPhrase> unnamed() {
        return unnamed;
    }
}
