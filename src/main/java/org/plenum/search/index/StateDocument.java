package org.plenum.search.index;

import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * What the index knows of itself: the one document of an index of its own, written behind the others.
 *
 * @param schema fingerprint of what documents look like
 * @param database which database it follows
 * @param changes every change of a transaction before this one is in it
 * @param shown how often something has been shown: whoever reads along sees by it that there is something new
 */
@SearchEntity
@Indexed(index = "state")
record StateDocument(
        @DocumentId String id,
        @KeywordField(projectable = Projectable.YES) String schema,
        @KeywordField(projectable = Projectable.YES) String database,

        @GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
        long changes,

        @GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
        long shown) {

    static final String ID = "state";
}
