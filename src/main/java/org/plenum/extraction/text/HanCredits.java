package org.plenum.extraction.text;

/**
 * Words in Chinese that credit people or label what a page says of itself, and that names are printed right behind or before: "\u8bb0\u8005\u738b\u5a01",
 * "\u672c\u7f51\u53d1\u8868\u65f6\u95f4".
 */
final class HanCredits {

    /** A longer run of characters is a sentence, in which nobody is credited. */
    static final int LONGEST_RUN = 16;

    /** Longer ones before those that they begin with. */
    private static final String[] WORDS = {
        "全媒体记者", "融媒体记者", "融媒记者", "实习记者", "见习记者", "首席记者", "本报记者", "特约记者", "记者", "特约通讯员", "见习通讯员", "本报通讯员", "通讯员",
        "摄影报道", "摄影", "供稿", "撰稿", "作者", "责任编辑", "责编", "编辑", "审核人", "审核", "校对", "信息来源", "来源", "发表时间", "发布时间", "发布日期",
        "浏览次数", "阅读次数", "点击数"
    };

    private HanCredits() {}

    /** Length of the word that begins here; 0 where none does. */
    static int length(char[] text, int at, int limit) {
        for (String word : WORDS) {
            if (word.charAt(0) == text[at] && at + word.length() <= limit && startsWith(word, text, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean startsWith(String word, char[] text, int at) {
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i) != text[at + i]) {
                return false;
            }
        }
        return true;
    }
}
