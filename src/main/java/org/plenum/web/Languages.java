package org.plenum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * In which language a page speaks: the one that the reader chose, which a cookie keeps, else the first that the browser asks for and
 * that there is, else English. Texts of articles, names and titles are shown as they were printed, whatever the language of the page.
 */
final class Languages extends CookieLocaleResolver {

    static final Locale ENGLISH = Locale.UK;
    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final List<Locale> ALL = List.of(ENGLISH, CHINESE);

    private static final Duration KEPT = Duration.ofDays(365);

    Languages() {
        super("language");
        setCookieMaxAge(KEPT);
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
        setDefaultLocaleFunction(Languages::askedFor);
    }

    /** The language of a tag such as "zh-CN" or "en"; null when there is none such. */
    static @Nullable Locale of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(null);
    }

    /** A cookie is the reader's to write: what it says counts only where it names one of the languages. */
    @Override
    protected @Nullable Locale parseLocaleValue(String localeValue) {
        return of(localeValue);
    }

    private static Locale askedFor(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null) {
            return ENGLISH;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(header)) {
                Locale asked = of(range.getRange());
                if (asked != null && range.getWeight() > 0) {
                    return asked;
                }
            }
        } catch (IllegalArgumentException malformed) {
            return ENGLISH;
        }
        return ENGLISH;
    }
}
