package org.plenum.search.index;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.PropertyBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyBinding;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * What the index holds of an article: what it is found, counted and ordered by, and what a list shows of it.
 *
 * @param text what snippets are cut from, too
 * @param names folded names of all whom the article names, see {@link org.plenum.archive.NameKey}
 * @param persons their numbers; of a merged person also the number of the one it was merged into
 * @param outlets the outlet; empty without one
 * @param place code of the division it is about; {@link #NONE} without one
 * @param within that code and those of all divisions above it; {@link #NONE} without one
 * @param day days since 1970-01-01; {@link #UNDATED} without a date
 * @param month "2023-01"; {@link #NONE} without a date
 * @param kinds kinds of the meetings that it reports
 * @param position sorts the newest first, undated last, and no two alike, see {@link #position}
 * @param entry what a list shows
 * @param linkedPeople whose documents hold something of this article
 * @param linkedBodies likewise
 * @param linkedMeetings likewise
 */
@SearchEntity
@Indexed(index = "articles")
public record ArticleDocument(
        @DocumentId Long id,
        @FullTextField(analyzer = Analysis.TEXT) String title,

        @FullTextField(analyzer = Analysis.TEXT, projectable = Projectable.YES)
        String text,

        @KeywordField(norms = Norms.NO) List<String> names,
        @GenericField(aggregable = Aggregable.YES) List<Long> persons,
        @GenericField(aggregable = Aggregable.YES) List<Long> organisations,
        @GenericField(aggregable = Aggregable.YES) List<Long> outlets,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES)
        String place,

        @KeywordField(norms = Norms.NO) List<String> within,
        @GenericField(aggregable = Aggregable.YES) int day,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES)
        String month,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES)
        List<String> kinds,

        @GenericField(sortable = Sortable.YES) long position,

        @PropertyBinding(binder = @PropertyBinderRef(type = EntryBinder.class))
        ArticleEntry entry,

        @GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
        List<Long> linkedPeople,

        @GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
        List<Long> linkedBodies,

        @GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
        List<Long> linkedMeetings)
        implements Document {

    /** Stands for what an article does not have, so that it can be counted too. */
    public static final String NONE = "none";

    /** Before all days. */
    public static final int UNDATED = -4_000_000;

    private static final int BITS_OF_NUMBER = 40;

    /** The place in the order of lists, the newest highest: by day, and on one day by number. */
    public static long position(int day, long id) {
        return ((long) day << BITS_OF_NUMBER) | id;
    }

    /** The number of the article at a position. */
    public static long id(long position) {
        return position & (1L << BITS_OF_NUMBER) - 1;
    }

    /** The day of a position, as documents hold it. */
    public static int day(long position) {
        return (int) (position >> BITS_OF_NUMBER);
    }

    /** Documents of articles as such. */
    static List<ArticleDocument> all(List<? extends Document> documents) {
        return documents.stream().map(ArticleDocument.class::cast).toList();
    }

    Links links() {
        return Links.of(linkedPeople, linkedBodies, linkedMeetings);
    }
}
