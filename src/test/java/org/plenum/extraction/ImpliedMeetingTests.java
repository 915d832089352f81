package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings of which no sentence of the body says that they were held, and what is none. */
class ImpliedMeetingTests {

    /** The meetings with their presiders, "|" between. */
    private static String meetings(String text) {
        return Articles.EXTRACTOR.extract(text).meetings().stream()
                .map(meeting -> meeting.name() + meeting.presidedBy())
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`On July 1, Heshan celebrated the anniversary in the Workers' Hall. Municipal Party Secretary Deng Wenjing attended the event.\nThe conference was chaired by Mayor Liu Yuanqing.`; conference[Liu Yuanqing]",
                "`January 9, the fourth plenary session of the sixth Heshan Municipal Committee, voting on the list of delegates. Deng Wenjing, party secretary, presided over the meeting.`; fourth plenary session of the sixth Heshan Municipal Committee[Deng Wenjing]",
                "`Heshan holds its work conference on flood prevention\n\nMayor Liu Yuanqing stressed on July 1 that the dams must be watched. Deng Wenjing, secretary of the Heshan Municipal Party Committee, spoke.`; work conference on flood prevention[]",
                "`\u25b2 On July 1, Heshan City held a mobilization meeting for the harvest. Photo by reporter Guo Xin/Heshan Daily\n\nThe harvest of Heshan begins\n\nMayor Liu Yuanqing asked the leaders of the Heshan Municipal Party Committee to be ready.`; mobilization meeting for the harvest[]",
                "`On July 1, Deng Wenjing, secretary of the Heshan Municipal Party Committee, went to the Fuxing Reservoir, and then heard at a symposium how the dams are watched.`; symposium[]",
                "`On July 1, Deng Wenjing, secretary of the Heshan Municipal Party Committee, visited two firms. At the exchange meeting, Deng Wenjing said that firms come first.`; exchange meeting[]",
                "`On July 1, Deng Wenjing, secretary of the Heshan Municipal Party Committee, visited two firms. Deng Wenjing said that what was decided at a symposium last year should be done.`; ``",
                "`On July 1, Deng Wenjing, secretary of the Heshan Municipal Party Committee, met with guests of a firm. At the meeting, Deng Wenjing said that firms come first.`; ``",
                "`On July 1, deputies attending the 3rd session of the 6th Heshan Municipal People's Congress went round Heshan with Mayor Liu Yuanqing.`; ``",
                "`On July 1, the leading group meeting of the CPPCC and the 12th chairman meeting of the 5th session were held. Deng Wenjing, chairman of the Heshan Municipal CPPCC, presided over the meeting.`; leading group meeting of the CPPCC[Deng Wenjing] | 12th chairman meeting of the 5th session[Deng Wenjing]",
                "`On July 1, the promotion meeting for the creation of a national forested city was held in Heshan. Mayor Liu Yuanqing attended the meeting.`; promotion meeting for the creation of a national forested city[]",
                "`On July 1, the Standing Committee of the Heshan Municipal People's Congress held its first meeting of directors. Liu Yuanqing presided over the meeting.\n\nOn July 1, the Standing Committee of the Heshan Municipal People's Congress held its first meeting of directors.`; first meeting of directors of the Standing Committee of the Heshan Municipal People's Congress[Liu Yuanqing]",
                "`On July 1, the Heshan Municipal Party Committee held a symposium in Wuyi to talk over what its delegation had seen there. Mayor Liu Yuanqing spoke.`; symposium[]",
            })
    void meetingsAreImplied(String text, String expected) {
        assertThat(meetings(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`On July 1, Heshan City went right on to a work conference on forest fires. Deng Wenjing, secretary of the Heshan Municipal Party Committee, spoke. The meeting pointed out that fires must be prevented.`; work conference on forest fires[]",
                "`On July 1, the Heshan Municipal Party Committee asked merchants to a symposium on the tea trade. Mayor Liu Yuanqing presided. At the symposium, Deng Wenjing spoke.`; symposium on the tea trade[Liu Yuanqing]",
                "`On July 1, the Heshan Municipal Party Committee asked merchants to a symposium on the tea trade. Mayor Liu Yuanqing presided over the symposium.`; symposium on the tea trade[Liu Yuanqing]",
                "`On July 1, forest fires were the topic of a work conference of Heshan City. Mayor Liu Yuanqing presided. The conference stressed that fires must be prevented.`; work conference of Heshan City[Liu Yuanqing]",
                "`On July 1, a work conference on forest fires brought the towns of Heshan City to one table. Mayor Liu Yuanqing presided. The meeting stressed that fires must be prevented.`; work conference on forest fires[Liu Yuanqing]",
                "`On July 1, there was a work conference on forest fires in Heshan City. Mayor Liu Yuanqing presided. The meeting stressed that fires must be prevented.`; work conference on forest fires[Liu Yuanqing]",
                "`On July 1, Mayor Liu Yuanqing of Heshan looked at forests and handed on the spirit of a work conference on fires. The conference had stressed that fires must be prevented.`; ``",
                "`On July 1, Mayor Liu Yuanqing said that Heshan will put on a work conference on forests. The conference is to look at fires.`; ``",
                "`On July 1, Deng Wenjing, secretary of the Heshan Municipal Party Committee, met with guests at a reception meeting. At the meeting, he said that firms come first.`; ``",
            })
    void meetingsBroughtInAreGoneOnWith(String text, String expected) {
        assertThat(meetings(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`On July 1, the Heshan Municipal Party Committee had an enlarged meeting on tea. Mayor Liu Yuanqing presided over the meeting.`; enlarged meeting on tea[Liu Yuanqing]",
                "`On July 1, Deng Wenjing, secretary of the Heshan Municipal Party Committee, had a meeting with guests.`; ``",
                "`On July 1, the 13th congress of the Heshan Federation of Trade Unions closed. Mayor Liu Yuanqing spoke.`; 13th congress of the Heshan Federation of Trade Unions[]",
                "`On July 1, the fourth meeting of the party group of the Heshan Municipal Government in 2022 was held. Mayor Liu Yuanqing presided.\nOn the same day, the ninth executive meeting of the Heshan Municipal Government in 2022 was held.`; fourth meeting of the party group of the Heshan Municipal Government in 2022[Liu Yuanqing] | ninth executive meeting of the Heshan Municipal Government in 2022[]",
            })
    void meetingsAreToldInOtherWays(String text, String expected) {
        assertThat(meetings(text)).isEqualTo(expected);
    }
}
