package org.plenum.search.index;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * What the index holds of a person in its own right; those merged into it are found under it. What articles say is there to be read again, so that
 * a further article adds to it.
 *
 * @param key the folded name
 * @param names folded names of all spellings, its own and of those merged into it
 * @param reversed the same from behind, to find given names by their beginning
 * @param within codes of the province and of the divisions of the bodies in which posts are attested, with all divisions above them;
 *     {@link ArticleDocument#NONE} without any
 * @param organisations bodies in which posts are attested
 * @param outlets whose articles name the person
 * @param months "2023-01": of the articles that name the person; {@link ArticleDocument#NONE} when none of them is dated
 * @param years likewise
 * @param kinds of the meetings in which the person has a role
 * @param initial the first letters of the folded name: lists are skipped through by them
 * @param order folded name: the order of lists
 * @param number the id, to tell apart those whose names are equal
 */
@SearchEntity
@Indexed(index = "people")
public record PersonDocument(
        @DocumentId Long id,
        @KeywordField(norms = Norms.NO) String key,
        @KeywordField(norms = Norms.NO) List<String> names,
        @KeywordField(norms = Norms.NO) List<String> reversed,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES)
        List<String> within,

        @GenericField(aggregable = Aggregable.YES, projectable = Projectable.YES)
        List<Long> organisations,

        @GenericField(aggregable = Aggregable.YES, projectable = Projectable.YES)
        List<Long> outlets,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES, projectable = Projectable.YES)
        List<String> months,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES)
        List<String> years,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES, projectable = Projectable.YES)
        List<String> kinds,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES)
        String initial,

        @KeywordField(norms = Norms.NO, sortable = Sortable.YES)
        String order,

        @GenericField(sortable = Sortable.YES) long number)
        implements Document {}
