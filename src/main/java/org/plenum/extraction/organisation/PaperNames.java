package org.plenum.extraction.organisation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.text.Token;

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
            "media center",
            "youth daily",
            "information network");

    private static final Set<String> REPORTING =
            Set.of("reported", "reports", "learned", "learnt", "news", "says", "said");
    private static final List<String> HAN_ENDS = List.of("日报", "晚报", "晨报", "时报", "新闻网", "电视台", "融媒", "融媒体中心", "发布");
    private static final int FIRST_SENTENCES = 4;
    private static final int LONGEST_CITATION = 8;
    private static final int LONGEST_STAMP = 110;
    private static final Set<String> STAMPED =
            Set.of("news", "net", "network", "online", "media", "release", "publishing");

    private PaperNames() {}

    /** The first paper named within a span; null when none is. */
    static @Nullable Span first(Document document, Span span) {
        List<Token> tokens = document.tokens();
        int first = document.tokenAt(span.start());
        for (int i = first; i < tokens.size() && tokens.get(i).end() <= span.end(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.HAN && hanEnd(token.text()) > 0) {
                return new Span(token.start(), token.start() + hanEnd(token.text()));
            }
            boolean pair = i > first && PAIRS.contains(tokens.get(i - 1).norm() + ' ' + token.norm());
            if (token.isCapitalised() && (pair || ENDS.contains(token.norm()))) {
                int from = i;
                while (from > first && isPaperWord(tokens, from - 1, first)) {
                    from--;
                }
                if (from < i - (pair ? 1 : 0)) {
                    return new Span(tokens.get(from).start(), token.end());
                }
            }
        }
        return null;
    }

    /** The paper on a line above the text that has a stamp, or stands beside one: "Upstream News | Updated: 2022-03-02"; null when none is. */
    static @Nullable Span stamped(Document document) {
        Line before = null;
        for (Line line : document.lines()) {
            if (line.label() == Label.BODY) {
                return null;
            }
            boolean beside =
                    before != null && before.paragraph() == line.paragraph() && before.label() == Label.SUBTITLE;
            Span named = before != null && beside ? before.span() : line.span();
            Span stamped = line.label() == Label.METADATA ? stamped(document, named) : null;
            if (stamped != null) {
                return stamped;
            }
            before = line;
        }
        return null;
    }

    /** "Yiyang Daily 2022-03-02 08:30", "2022-03-02 | Upstream News": the paper on a line of a few words, most of it its name; null when none is. */
    private static @Nullable Span stamped(Document document, Span line) {
        Span paper = line.length() <= LONGEST_STAMP ? first(document, line) : null;
        List<Token> tokens = document.tokens();
        int from = document.tokenAt(line.start());
        int to = from;
        while (paper == null
                && line.length() <= LONGEST_STAMP
                && to < tokens.size()
                && tokens.get(to).end() <= line.end()
                && tokens.get(to).isCapitalised()) {
            to++;
        }
        boolean mark = to < tokens.size()
                && (!tokens.get(to).isWord() || tokens.get(to).start() >= line.end());
        return to > from + 1 && mark && STAMPED.contains(tokens.get(to - 1).norm()) ? document.span(from, to) : paper;
    }

    /** "南漳新闻网讯", "湖南日报": length of the paper's name in a run of characters; 0 where there is none. */
    private static int hanEnd(String run) {
        boolean news = run.endsWith("讯") && run.length() > 3 && !run.startsWith("本");
        String name = news ? run.substring(0, run.length() - 1) : run;
        boolean paper = name.length() > 3 && HAN_ENDS.stream().anyMatch(name::endsWith);
        return paper ? name.length() : 0;
    }

    private static boolean isPaperWord(List<Token> tokens, int at, int first) {
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
        List<Token> tokens = document.tokens();
        Span joined = null;
        for (int i = document.tokenAt(headline.span().start()) + 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.end() >= end) {
                break;
            }
            if ((token.is("-") || token.is("|")) && tokens.get(i + 1).start() > token.end()) {
                return first(document, new Span(token.end(), end));
            }
            Span rest = new Span(token.start(), end);
            joined = token.joined() && isPaper(document, rest) ? rest : joined;
        }
        return joined;
    }

    /** Whether a span is nothing but the name of a paper. */
    private static boolean isPaper(Document document, Span span) {
        Span paper = first(document, span);
        return paper != null
                && document.tokenAt(paper.start()) == document.tokenAt(span.start())
                && paper.end() >= span.end() - 1;
    }

    /** "Hunan Daily reported that ...", "Hunan Daily has it that ...", "Hunan Daily News:" behind the paper's name. */
    private static boolean isReporting(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        boolean has = tokens.get(at).is("has")
                && (tokens.get(at + 1).is("it") || tokens.get(at + 1).is("learned"));
        return has || REPORTING.contains(tokens.get(at).norm());
    }

    /** "According to the Xinjiang Daily report", "as reported by Hunan Daily" in the first sentences. */
    static @Nullable Span cited(Document document) {
        List<Token> tokens = document.tokens();
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
                if (according || reported) {
                    int end = Math.min(sentence.to(), i + LONGEST_CITATION);
                    Span paper = first(document, document.span(i + 2, end));
                    boolean near = paper != null && document.tokenAt(paper.start()) <= i + 3;
                    if (near) {
                        return paper;
                    }
                }
            }
        }
        return null;
    }
}
