package org.plenum.extraction.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Tokens;

/**
 * Collects the names and titles of one sentence that stand in one list, with what separates them: commas, "and", semicolons, "together
 * with"; {@link ListGaps} and {@link TitleLeads} pass over what belongs to the list but is neither.
 */
final class Listing {

    private static final int MOST_ITEMS = 400;

    private final List<Chunk> chunks;
    private final Tokens tokens;
    private final Names found;
    private final ContextNames context;
    private final ListGaps gaps;
    private final TitleLeads leads;
    private final ChunkRow row;

    Listing(List<Chunk> chunks, Tokens tokens, Names found, ContextNames context) {
        this.chunks = chunks;
        this.tokens = tokens;
        this.found = found;
        this.context = context;
        this.row = new ChunkRow(chunks, tokens);
        this.gaps = new ListGaps(chunks, tokens, row);
        this.leads = new TitleLeads(chunks, tokens, row);
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
            if (isSeparator(at)) {
                if (items.isEmpty() || endsBehindInverted(at, start)) {
                    break;
                }
                separator = separator.with(chunks.get(at).is(Type.AND));
                at++;
            } else if (isHonorific(at)) {
                at++;
            } else {
                Step step = at == start ? null : step(at, start, separator);
                Item item = step == null ? item(at, items, separator) : null;
                if (item != null) {
                    items.add(item);
                    end = at + 1;
                    step = new Step(end, Separator.NONE);
                }
                if (step == null) {
                    break;
                }
                at = step.to();
                separator = step.separator();
            }
        }
        return items.isEmpty() ? start : end;
    }

    private boolean isSeparator(int at) {
        return row.isType(at, Type.COMMA) || row.isType(at, Type.AND) || gaps.isSemicolon(at);
    }

    /** "presided over by A, mayor; | B, deputy mayor, reported": the words before the list are not said of who stands behind. */
    private boolean endsBehindInverted(int at, int start) {
        return row.isMark(at, ";") && gaps.isBehindInverted(start) && gaps.actsBehind(at);
    }

    /** "Comrade", and the full stop of "Mr.". */
    private boolean isHonorific(int at) {
        return row.isType(at, Type.HONORIFIC) || row.isMark(at, ".") && row.isType(at - 1, Type.HONORIFIC);
    }

    /**
     * Passes over what stands between two items.
     *
     * @param to where the list goes on
     * @param separator what separates that from the item before
     */
    private record Step(int to, Separator separator) {}

    private @Nullable Step step(int at, int start, Separator separator) {
        int title = leads.behind(at);
        if (title > at) {
            return new Step(title, Separator.COMMA);
        }
        int with = gaps.behindWith(at);
        if (with > at) {
            return new Step(with, separator.with(true));
        }
        int unnamed = UnnamedMembers.behind(chunks, at, tokens, gaps.isBehindInverted(start));
        if (unnamed > at) {
            return new Step(unnamed, separator);
        }
        int passed = gaps.passed(at);
        return passed == at ? null : new Step(passed, gaps.isExampleAt(at) ? Separator.NONE : separator);
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
                                at, items, separator, leads.behindElection(at + 1) > at + 1 || leads.isAppointed(at))
                        ? new Item(chunk, separator, Rule.PERSON_CONTEXT)
                        : null;
            default:
                return null;
        }
    }
}
