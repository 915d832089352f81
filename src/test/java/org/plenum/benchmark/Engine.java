package org.plenum.benchmark;

import java.io.IOException;
import java.util.List;

/**
 * A search engine by itself over the same texts, without a page around it: what pages are measured beside. It answers twenty hits and counts of all
 * that was found by place and by month. What a method returns depends on all of the answer, so that nothing of it is left out.
 */
interface Engine extends AutoCloseable {

    /** That a page has. */
    int HITS = 20;

    /** What it is called in a table. */
    String title();

    /** Texts that have both, ranked, with snippets. */
    int twoWords(String words) throws Exception;

    /** Texts with these words one behind the other, ranked, with snippets. */
    int name(String name) throws Exception;

    int newest(Questions.DivisionYear asked) throws Exception;

    /** @return how many questions it was asked */
    default int warmUp(Questions questions) throws Exception {
        return WarmUp.of(List.of(
                number -> twoWords(questions.twoWords().other(number)),
                number -> name(questions.names().other(number)),
                number -> newest(questions.divisionYears().other(number))));
    }

    @Override
    void close() throws IOException;
}
