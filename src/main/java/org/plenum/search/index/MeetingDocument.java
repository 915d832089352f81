package org.plenum.search.index;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * What the index holds of a meeting. One of several days belongs to each of them, and to each of their months and years.
 *
 * @param persons who has a role in it; of a merged person also the number of the one it was merged into
 * @param present the same without those who were absent
 * @param organisations who held it; empty when unknown
 * @param outlets whose articles report it
 * @param place code of the division of its host; {@link ArticleDocument#NONE} without one
 * @param within that code and those of all divisions above it; {@link ArticleDocument#NONE} without one
 * @param day the first, in days since 1970-01-01; {@link ArticleDocument#UNDATED} when unknown
 * @param days all of them; that alone when unknown
 * @param months "2023-01"; {@link ArticleDocument#NONE} when the day is unknown
 * @param years likewise
 * @param kinds its kind
 * @param position as of articles
 */
@SearchEntity
@Indexed(index = "meetings")
public record MeetingDocument(
        @DocumentId Long id,
        @GenericField(aggregable = Aggregable.YES) List<Long> persons,
        @GenericField(aggregable = Aggregable.YES) List<Long> present,
        @GenericField(aggregable = Aggregable.YES) List<Long> organisations,
        @GenericField(aggregable = Aggregable.YES) List<Long> outlets,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES)
        String place,

        @KeywordField(norms = Norms.NO) List<String> within,
        @GenericField(aggregable = Aggregable.YES) int day,
        @GenericField(aggregable = Aggregable.YES) List<Integer> days,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES)
        List<String> months,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES)
        List<String> years,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES)
        List<String> kinds,

        @GenericField(sortable = Sortable.YES) long position)
        implements Document {}
