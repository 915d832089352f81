package org.plenum.extraction.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.PostPhrase;
import org.plenum.extraction.text.Tokens;

/**
 * Collects the names and titles of one sentence that stand in one list, with what separates them: commas, "and", semicolons, "together
 * with"; {@link ListGaps} passes over what belongs to the list but is neither.
 */
final class Listing {

    private static final int MOST_ITEMS = 400;

    private final List<Chunk> chunks;
    private final Tokens tokens;
    private final Names found;
    private final ContextNames context;
    private final ListGaps gaps;

    Listing(List<Chunk> chunks, Tokens tokens, Names found, ContextNames context) {
        this.chunks = chunks;
        this.tokens = tokens;
        this.found = found;
        this.context = context;
        this.gaps = new ListGaps(chunks, tokens);
    }

    /** Collects the names and titles that begin at a chunk; answers the index behind the last. */
    int items(int start, List<Item> items) {
        if (!mayBegin(chunks.get(start))) {
            return start;
        }
        int at = start;
        int end = start;
        Separator separator = Separator.NONE;
        while (at < chunks.size() && items.size() < MOST_ITEMS) {
            Chunk chunk = chunks.get(at);
            int passed = at == start ? at : gaps.passed(at);
            if (chunk.is(Type.COMMA) || chunk.is(Type.AND) || gaps.isSemicolon(at)) {
                if (gaps.isMark(at, ";") && gaps.isBehindInverted(start) && gaps.actsBehind(at)) {
                    break;
                }
                if (items.isEmpty()) {
                    return start;
                }
                separator = separator.with(chunk.is(Type.AND));
                at++;
            } else if (chunk.is(Type.HONORIFIC) || gaps.isMark(at, ".") && gaps.isType(at - 1, Type.HONORIFIC)) {
                at++;
            } else if (at > start
                    && gaps.isMark(at, "-")
                    && (gaps.isType(at - 1, Type.NAME) || gaps.isMark(at - 1, ")"))
                    && gaps.isType(at + 1, Type.POST)) {
                separator = Separator.COMMA;
                at++;
            } else if (at > start
                    && gaps.isMark(at, "-")
                    && (gaps.isType(at - 1, Type.POST) || gaps.isType(at - 1, Type.OTHER_POST))
                    && gaps.isType(at + 1, Type.NAME)) {
                at++;
            } else if (at > start && gaps.isAppointment(at)) {
                separator = Separator.COMMA;
                at++;
            } else if (at > start && gaps.behindTitleBracket(at) > at) {
                separator = Separator.COMMA;
                at = gaps.behindTitleBracket(at);
            } else if (at > start && gaps.behindElection(at) > at) {
                separator = Separator.COMMA;
                at = gaps.behindElection(at);
            } else if (at > start && gaps.behindHolding(at) > at) {
                separator = Separator.COMMA;
                at = gaps.behindHolding(at);
            } else if (at > start && isAlso(at)) {
                separator = Separator.COMMA;
                at++;
            } else if (!items.isEmpty() && gaps.behindLeaving(at) > at) {
                separator = Separator.COMMA;
                at = gaps.behindLeaving(at);
            } else if (!items.isEmpty() && gaps.behindWith(at) > at) {
                separator = separator.with(true);
                at = gaps.behindWith(at);
            } else if (at > start && UnnamedMembers.behind(chunks, at, tokens, gaps.isBehindInverted(start)) > at) {
                at = UnnamedMembers.behind(chunks, at, tokens, gaps.isBehindInverted(start));
            } else if (passed > at) {
                separator = gaps.isExampleAt(at) ? Separator.NONE : separator;
                at = passed;
            } else {
                Item item = item(at, items, separator);
                if (item == null) {
                    break;
                }
                items.add(item);
                separator = Separator.NONE;
                at++;
                end = at;
            }
        }
        return items.isEmpty() ? start : end;
    }

    /** "A, | also | Deputy Secretary of ...", "A, mayor and | also | director": a further title of the same. */
    private boolean isAlso(int at) {
        boolean apart = gaps.isType(at - 1, Type.COMMA) || gaps.isType(at - 1, Type.AND);
        PostPhrase post =
                apart && gaps.isType(at + 1, Type.POST) ? chunks.get(at + 1).post() : null;
        return post != null
                && tokens.get(chunks.get(at).from()).is("also")
                && !post.plural()
                && !gaps.isType(at + 2, Type.NAME);
    }

    private static boolean mayBegin(Chunk chunk) {
        return switch (chunk.type()) {
            case NAME, CANDIDATE, POST, OTHER_POST, HONORIFIC -> true;
            default -> false;
        };
    }

    private @Nullable Item item(int at, List<Item> items, Separator separator) {
        Chunk chunk = chunks.get(at);
        switch (chunk.type()) {
            case NAME:
                Names.Name name = found.at(chunk.from());
                return name == null
                        ? new Item(chunk, separator, Rule.PERSON_PINYIN)
                        : new Item(chunk, separator, name.rule());
            case POST, OTHER_POST, OTHERS:
                return items.isEmpty() && chunk.is(Type.OTHERS) ? null : new Item(chunk, separator, Rule.POST_TITLE);
            case CANDIDATE:
                return context.isName(
                                at, items, separator, gaps.behindElection(at + 1) > at + 1 || gaps.isAppointed(at))
                        ? new Item(chunk, separator, Rule.PERSON_CONTEXT)
                        : null;
            default:
                return null;
        }
    }
}
