package org.plenum.extraction.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenum.extraction.Span;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.gazetteer.PinyinNames;

/**
 * Cuts the words behind a credit into names, where nothing but blanks may stand between them: "Pema Lhamo Nima Caidan" is two of two words,
 * "Hyun Jin-guo" one, "王晗笑 张 瑜" two, and "pan zhou" one that a translation left in lower case. Immutable.
 */
final class CreditedNames {

    private static final int LONGEST_HAN = 4;
    private static final int MOST_WORDS = 12;
    private static final int NARROW = 1;
    private static final int THREE = 3;
    private static final Set<String> HAN_ENDS =
            Set.of("发布", "日报", "新闻", "媒体", "中心", "晚报", "融媒", "电视", "电台", "记者", "编辑", "报道", "时报", "客户");
    private static final String HAN_PLACES = "室部局办社网报台院处科委厅站";

    private final PinyinNames pinyin = PinyinNames.standard();
    private final PhraseTable<String> credits;

    /** @param credits words that credit people, at which a name ends */
    CreditedNames(PhraseTable<String> credits) {
        this.credits = credits;
    }

    /** "\u65af\u7434", "\u738b\u6657\u7b11": two or three characters that may be a name, or four with a surname of two, and not who it works for. */
    boolean isHan(Token token) {
        String text = token.text();
        int length = text.length();
        return token.kind() == Token.Kind.HAN
                && length > 1
                && (length < LONGEST_HAN || length == LONGEST_HAN && pinyin.isHanSurname(text.substring(0, 2)))
                && HAN_PLACES.indexOf(text.charAt(length - 1)) < 0
                && !HAN_ENDS.contains(text.substring(length - 2));
    }

    /** Index behind the words that stand here with one blank between two; the index given where none does. */
    int end(Tokens tokens, int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + MOST_WORDS)
                && (at == from || isNear(tokens, at) && credits.longest(tokens, at, limit) == null)
                && (tokens.get(at).isCapitalised()
                        || at > from && isInner(tokens.get(at))
                        || isLower(tokens, at, limit))) {
            at += isLower(tokens, at, limit) ? 2 : 1;
        }
        return at;
    }

    /** "zhou lei": two words in small letters that are a surname and a given name and nothing else. */
    boolean isLower(Tokens tokens, int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        Token one = tokens.get(at);
        Token two = tokens.get(at + 1);
        return one.isWord()
                && two.isWord()
                && !one.isCapitalised()
                && !two.isCapitalised()
                && isNear(tokens, at + 1)
                && !two.has(~Vocabulary.NAME)
                && pinyin.mayBeLowerCase(one.text(), two.text());
    }

    /** "Jin-guo": the second half of a given name. */
    private static boolean isInner(Token token) {
        return token.joined() && token.isWord();
    }

    private static boolean isNear(Tokens tokens, int at) {
        return tokens.get(at).start() - tokens.get(at - 1).end() <= NARROW;
    }

    /** The tokens from one up to another, cut into names: spans of token indices. */
    List<Span> cut(Tokens tokens, Names names, int from, int to) {
        List<Integer> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (i == from || !isInner(tokens.get(i))) {
                words.add(i);
            }
        }
        words.add(to);
        List<Span> cut = new ArrayList<>();
        int at = 0;
        while (at < words.size() - 1) {
            int length = length(tokens, names, words, at);
            cut.add(new Span(words.get(at), words.get(at + length)));
            at += length;
        }
        return cut;
    }

    /** Whether each of the names has the letters of one: of a surname and pinyin, of a part of names of other peoples, or "Jin-guo". */
    boolean areLikely(Tokens tokens, Names names, int from, int to) {
        for (Span name : cut(tokens, names, from, to)) {
            boolean likely = names.has(name.start()) || isLower(tokens, name.start(), name.end());
            for (int i = name.start(); i < name.end() && !likely; i++) {
                likely =
                        tokens.get(i).has(Vocabulary.NAME) || isInner(tokens.get(i)) || isLikely(tokens, i, name.end());
            }
            if (!likely) {
                return false;
            }
        }
        return true;
    }

    /** "Zhang Zhong Yu": a surname and two single syllables. */
    private boolean isOfThree(Tokens tokens, List<Integer> words, int at) {
        return pinyin.isSurname(tokens.get(words.get(at)).text())
                && pinyin.isSyllable(tokens.get(words.get(at + 1)).text())
                && pinyin.isSyllable(tokens.get(words.get(at + 2)).text());
    }

    private boolean isLikely(Tokens tokens, int at, int to) {
        return at + 2 == to && isLikely(tokens.get(at), tokens.get(at + 1));
    }

    /** How many of the words the name has that begins with one: as its letters say, else two, and three where they say so and all are in it. */
    private int length(Tokens tokens, Names names, List<Integer> words, int at) {
        int left = words.size() - 1 - at;
        Names.Name name = names.at(words.get(at));
        int known = name == null || name.from() != words.get(at) ? -1 : words.indexOf(name.to()) - at;
        if (left == THREE && isOfThree(tokens, words, at)) {
            return THREE;
        }
        if (known > 0 && (known == left || isLikely(tokens.get(words.get(at)), tokens.get(words.get(at + 1))))) {
            return known;
        }
        boolean lastTwo = left == THREE && isLikely(tokens.get(words.get(at + 1)), tokens.get(words.get(at + 2)));
        return left <= 2 ? left : lastTwo ? 1 : 2;
    }

    private boolean isLikely(Token surname, Token given) {
        return pinyin.isLikely(surname.text(), given.text());
    }
}
