package org.plenum.ingest.overlay;

import java.util.List;
import java.util.Map;
import org.plenum.extraction.ArticleFacts;

/**
 * An article's facts with the corrections over them.
 *
 * @param who whom the person facts name by a person's word, by their index in {@link ArticleFacts#persons()}
 * @param described indexes of meetings on which a person had a say: it goes before what other articles call them
 * @param lost corrections whose words are no longer in the text
 */
public record Laid(ArticleFacts facts, Marks marks, Map<Integer, Who> who, List<Integer> described, List<Fix> lost) {}
