package org.plenum.search.index;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How texts become words. */
final class Analysis implements LuceneAnalysisConfigurer {

    /** As {@link EnglishText} does. */
    static final String TEXT = "text";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(TEXT).instance(new EnglishText());
    }
}
