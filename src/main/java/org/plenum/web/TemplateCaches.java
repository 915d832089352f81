package org.plenum.web;

import org.thymeleaf.cache.StandardCacheManager;

/**
 * What templates and their expressions were read into, kept for good: there are some sixty templates with some thousand expressions, and of these
 * Thymeleaf keeps 500, as long as there is memory. One that falls out is not only read again but made a class again, which the virtual
 * machine then has to get warm with; a server that shows every kind of page never came to an end with it.
 */
final class TemplateCaches extends StandardCacheManager {

    private static final int MOST_EXPRESSIONS = 10_000;

    TemplateCaches() {
        setExpressionCacheMaxSize(MOST_EXPRESSIONS);
        setExpressionCacheUseSoftReferences(false);
        setTemplateCacheUseSoftReferences(false);
    }
}
