package org.plenum.search.index;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * What the index holds of a body. What articles say is there to be read again, so that a further article adds to it.
 *
 * @param words the words of its name in lower case, to find them by their beginnings
 * @param persons who is attested in a post of it; of a merged person also the number of the one it was merged into
 * @param outlets whose articles name it
 * @param place code of its division; {@link ArticleDocument#NONE} without one
 * @param within that code and those of all divisions above it; {@link ArticleDocument#NONE} without one
 * @param months "2023-01": of the articles that name it; {@link ArticleDocument#NONE} when none of them is dated
 * @param years likewise
 * @param kinds its kind
 * @param order the order of lists: by division from the top down, then by name
 * @param number the id, to tell apart those of equal order
 */
@SearchEntity
@Indexed(index = "organisations")
public record OrganisationDocument(
        @DocumentId Long id,
        @FullTextField(analyzer = Analysis.TEXT) String name,
        @KeywordField(norms = Norms.NO) List<String> words,

        @GenericField(aggregable = Aggregable.YES, projectable = Projectable.YES)
        List<Long> persons,

        @GenericField(aggregable = Aggregable.YES, projectable = Projectable.YES)
        List<Long> outlets,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES)
        String place,

        @KeywordField(norms = Norms.NO) List<String> within,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES, projectable = Projectable.YES)
        List<String> months,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES)
        List<String> years,

        @KeywordField(norms = Norms.NO, aggregable = Aggregable.YES)
        List<String> kinds,

        @KeywordField(norms = Norms.NO, sortable = Sortable.YES)
        String order,

        @GenericField(sortable = Sortable.YES) long number)
        implements Document {}
