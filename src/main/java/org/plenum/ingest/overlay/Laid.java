package org.plenum.ingest.overlay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenum.extraction.ArticleFacts;

/**
 * An article's facts with the corrections over them.
 *
 * @param who whom the person facts name by a person's word, by their index in {@link ArticleFacts#persons()}
 * @param bodies which bodies the facts name by a person's word, by their names in the facts
 * @param meetings which meetings the facts report by a person's word, by their index
 * @param described what a person said of meetings, by their index: the properties go before what other articles say
 * @param lost corrections whose words are no longer in the text
 */
public record Laid(
        ArticleFacts facts,
        Marks marks,
        Map<Integer, Who> who,
        Map<String, WhichBody> bodies,
        Map<Integer, WhichMeeting> meetings,
        Map<Integer, Set<String>> described,
        List<Fix> lost) {}
