package org.plenum.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ArchiveState.State;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Pages as they were sent, for as long as the archive stays as it was. Thread-safe. */
@Component
class KeptPages {

    /** What a kept page takes beside its bytes and its address, about. */
    private static final int OVERHEAD = 500;

    private final Cache<Question, Answer> pages;
    private volatile @Nullable State state;

    /** @param most memory that all of them may take together; none are kept with 0 */
    KeptPages(@Value("${plenum.kept-pages}") DataSize most) {
        this.pages = Caffeine.newBuilder()
                .maximumWeight(most.toBytes())
                .weigher(KeptPages::weight)
                .build();
    }

    /** The page that was sent for the same question in the same state of the archive. */
    Optional<Answer> find(State now, Question question) {
        if (!now.equals(state)) {
            return Optional.empty();
        }
        Answer kept = pages.getIfPresent(question);
        return kept != null && kept.state().equals(now) ? Optional.of(kept) : Optional.empty();
    }

    /** Keeps a page, and drops those of an earlier state. */
    void keep(Question question, Answer answer) {
        if (!answer.state().equals(state)) {
            state = answer.state();
            pages.invalidateAll();
        }
        pages.put(question, answer);
    }

    private static int weight(Question question, Answer answer) {
        return answer.body().length + 2 * question.address().length() + OVERHEAD;
    }

    /**
     * All that a page depends on beside the archive, for whoever is not logged in.
     *
     * @param address in full, with scheme, host and query: pages name themselves
     * @param language of the page
     * @param compressed whether the reader takes gzip
     */
    record Question(String address, Locale language, boolean compressed) {}

    /**
     * @param state of the archive, read before the page was made
     * @param tag its ETag
     * @param headers that came with it
     * @param body as it is sent
     */
    record Answer(State state, String contentType, String tag, Map<String, List<String>> headers, byte[] body) {}
}
