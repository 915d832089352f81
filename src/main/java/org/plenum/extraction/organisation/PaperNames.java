package org.plenum.extraction.organisation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.document.OutletNames;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;

/** Finds the name of a paper, a station or a news site by its last words: "Yueyang Daily", "Huaibei News Network". */
final class PaperNames {

    private static final Set<String> ENDS =
            Set.of("daily", "times", "herald", "pictorial", "express", "gazette", "weekly", "newspaper", "tv");
    private static final Set<String> PAIRS = Set.of(
            "evening news",
            "evening post",
            "morning post",
            "morning news",
            "news network",
            "news agency",
            "news center",
            "news net",
            "metropolis daily",
            "radio station",
            "television station",
            "tv station",
            "media center",
            "youth daily",
            "information network");

    /** The second words of these. */
    private static final WordSet PAIR_ENDS = WordSet.of(
            PAIRS.stream().map(pair -> pair.substring(pair.indexOf(' ') + 1)).toList());

    private static final Set<String> REPORTING =
            Set.of("reported", "reports", "learned", "learnt", "news", "says", "said");
    private static final List<String> HAN_ENDS =
            List.of("日报", "晚报", "晨报", "时报", "快报", "周报", "新闻网", "电视台", "融媒", "融媒体中心", "发布");
    private static final int LONGEST_SITE = 120;
    private static final int LONGEST_LINK = 5;
    private static final WordSet CITING =
            WordSet.of("a", "an", "the", "report", "reports", "news", "article", "by", "from", "in", "of", "on");
    private static final WordSet MARKS = WordSet.of("-", "|", "_");
    private static final OutletNames OUTLETS = new OutletNames();
    private static final int FIRST_SENTENCES = 4;
    private static final int LONGEST_CITATION = 8;

    private PaperNames() {}

    /** The first paper named within a span; null when none is. */
    static @Nullable Span first(Document document, Span span) {
        Tokens tokens = document.tokens();
        int first = document.tokenAt(span.start());
        for (int i = first; i < tokens.size() && tokens.get(i).end() <= span.end(); i++) {
            Token token = tokens.get(i);
            if (tokens.isHan(i) && hanEnd(token.text()) > 0) {
                return new Span(token.start(), token.start() + hanEnd(token.text()));
            }
            if (!tokens.isCapitalised(i)) {
                continue;
            }
            boolean pair = i > first && isPair(tokens, i);
            boolean station = token.is("tv")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("station")
                    && tokens.get(i + 1).end() <= span.end();
            if (!station && (pair || ENDS.contains(token.norm()))) {
                int from = i;
                while (from > first && isPaperWord(tokens, from - 1, first)) {
                    from--;
                }
                from = behindReporter(tokens, from, i);
                if (from < i - (pair ? 1 : 0)) {
                    return new Span(tokens.get(from).start(), token.end());
                }
            }
        }
        return null;
    }

    /** "Evening News": whether a paper's last two words end with this one. */
    private static boolean isPair(Tokens tokens, int last) {
        return PAIR_ENDS.contains(tokens, last)
                && PAIRS.contains(
                        tokens.get(last - 1).norm() + ' ' + tokens.get(last).norm());
    }

    /** "Reporter Zhang San of | Yiyang Daily": where the paper begins behind its reporter. */
    private static int behindReporter(Tokens tokens, int from, int to) {
        int at = from;
        if (tokens.get(from).is("reporter") || tokens.get(from).is("correspondent")) {
            for (int i = from; i < to; i++) {
                at = tokens.get(i).is("of") ? i + 1 : at;
            }
        }
        return at;
    }

    /** "南漳新闻网讯", "湖南日报": length of the paper's name in a run of characters; 0 where there is none. */
    private static int hanEnd(String run) {
        boolean news = run.endsWith("讯") && run.length() > 3 && !run.startsWith("本");
        String name = news ? run.substring(0, run.length() - 1) : run;
        boolean paper = name.length() > 3 && HAN_ENDS.stream().anyMatch(name::endsWith);
        return paper ? name.length() : 0;
    }

    private static boolean isPaperWord(Tokens tokens, int at, int first) {
        Token token = tokens.get(at);
        return token.isCapitalised()
                || token.is("of") && at > first && tokens.get(at - 1).isCapitalised();
    }

    /** "Home » Headline – Huaibei News Network – slogan": the site behind the headline, or behind its place in a trail of pages. */
    static @Nullable Span behindHeadline(Document document) {
        Line headline = document.first(Label.HEADLINE).orElse(null);
        if (headline == null) {
            return null;
        }
        int end = headline.span().end();
        for (Line line : document.lines()) {
            boolean behind = line.paragraph() == headline.paragraph() && line.label() == Label.CHROME;
            end = behind ? Math.max(end, line.span().end()) : end;
        }
        Tokens tokens = document.tokens();
        Span joined = null;
        for (int i = document.tokenAt(headline.span().start()) + 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.end() >= end) {
                break;
            }
            if ((token.is("-") || token.is("|")) && tokens.get(i + 1).start() > token.end()) {
                Span paper = first(document, new Span(token.end(), end));
                return paper == null ? lastPiece(document, headline, end) : paper;
            }
            Span rest = new Span(token.start(), end);
            joined = token.joined() && isPaper(document, rest) ? rest : joined;
        }
        return joined == null ? lastPiece(document, headline, end) : joined;
    }

    /** The name behind the last mark of what a site appended to the headline, or in the bracket before it: "[Yiyang Cloud] ...". */
    private static @Nullable Span lastPiece(Document document, Line headline, int end) {
        Tokens tokens = document.tokens();
        int first = document.tokenAt(headline.span().start());
        int to = document.tokenAt(end);
        Span appended = behindMark(document, first, to);
        for (Line line : document.lines()) {
            if (appended != null || line.span().start() >= headline.span().start()) {
                break;
            }
            boolean site = line.label() == Label.CHROME && line.span().length() <= LONGEST_SITE;
            appended = site
                    ? behindMark(
                            document,
                            document.tokenAt(line.span().start()),
                            document.tokenAt(line.span().end()))
                    : null;
        }
        if (appended != null) {
            return appended;
        }
        int close = first + 1;
        while (close < to && !tokens.get(close).is("]")) {
            close++;
        }
        boolean bracket = tokens.get(first).is("[") && close < to && OUTLETS.isName(tokens, first + 1, close);
        return bracket ? document.span(first + 1, close) : null;
    }

    /** What stands behind the last mark, if it is a name. */
    private static @Nullable Span behindMark(Document document, int first, int to) {
        Tokens tokens = document.tokens();
        int from = to;
        while (from > first
                && !MARKS.contains(tokens.get(from - 1))
                && (from == to || !tokens.get(from).joined())) {
            from--;
        }
        boolean behind = from > first || from < to && MARKS.contains(tokens.get(first));
        return behind && OUTLETS.isName(tokens, from, to) ? document.span(from, to) : null;
    }

    /** Whether a span is nothing but the name of a paper. */
    private static boolean isPaper(Document document, Span span) {
        Span paper = first(document, span);
        return paper != null
                && document.tokenAt(paper.start()) == document.tokenAt(span.start())
                && paper.end() >= span.end() - 1;
    }

    /** "Hunan Daily reported that ...", "Hunan Daily has it that ...", "Hunan Daily News:" behind the paper's name. */
    private static boolean isReporting(Tokens tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        boolean has = tokens.get(at).is("has")
                && (tokens.get(at + 1).is("it") || tokens.get(at + 1).is("learned"));
        return has || REPORTING.contains(tokens.get(at).norm());
    }

    /** "According to the Xinjiang Daily report", "as reported by Hunan Daily" in the first sentences. */
    static @Nullable Span cited(Document document) {
        Tokens tokens = document.tokens();
        for (Sentence sentence : document.sentences()
                .subList(0, Math.min(FIRST_SENTENCES, document.sentences().size()))) {
            for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
                boolean according =
                        tokens.get(i).is("according") && tokens.get(i + 1).is("to");
                boolean reported =
                        tokens.get(i).is("reported") && tokens.get(i + 1).is("by");
                boolean opens = i == sentence.from() && tokens.get(i).isCapitalised();
                Span own =
                        opens ? first(document, document.span(i, Math.min(sentence.to(), i + LONGEST_CITATION))) : null;
                if (own != null
                        && document.tokenAt(own.start()) == i
                        && isReporting(tokens, document.tokenAt(own.end()))) {
                    return own;
                }
                Span paper = according || reported ? citedAt(document, i + 2, sentence.to()) : null;
                Span learned =
                        tokens.get(i).is("reporter") ? learned(document, sentence.from(), i, sentence.to()) : null;
                if (paper != null || learned != null) {
                    return paper == null ? learned : paper;
                }
            }
        }
        return null;
    }

    /** "According to | the Xinjiang Daily report", "According to | a report by Jimu News". */
    private static @Nullable Span citedAt(Document document, int from, int to) {
        Tokens tokens = document.tokens();
        Span paper = first(document, document.span(from, Math.min(to, from + LONGEST_CITATION - 2)));
        if (paper != null && document.tokenAt(paper.start()) <= from + 1) {
            return paper;
        }
        int at = from;
        while (at < Math.min(to, from + LONGEST_LINK) && CITING.contains(tokens.get(at))) {
            at++;
        }
        return outletAt(document, at, to);
    }

    /** "The reporter of Jimu News | learned", "Jimu News reporter | learned". */
    private static @Nullable Span learned(Document document, int first, int reporter, int to) {
        Tokens tokens = document.tokens();
        Token next = tokens.get(reporter + 1);
        if (next.is("of") || next.is("from")) {
            return outletAt(document, reporter + 2, to);
        }
        boolean own = REPORTING.contains(next.norm()) && OUTLETS.isNews(tokens, first, reporter);
        return own ? document.span(first, reporter) : null;
    }

    /** The name that begins at a token: capitalised words up to a mark, a verb or "report". */
    private static @Nullable Span outletAt(Document document, int from, int to) {
        Tokens tokens = document.tokens();
        int end = from;
        while (end < to
                && (tokens.get(end).isCapitalised()
                        || end > from
                                && (tokens.get(end).is("and") || tokens.get(end).is("'s")))) {
            end++;
        }
        return end > from && OUTLETS.isNews(tokens, from, end) ? document.span(from, end) : null;
    }
}
