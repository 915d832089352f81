package org.plenum.benchmark.synthetic;

import java.util.SplittableRandom;

/**
 * Who holds which post: for each place and term of five years some dozens of officials by rank. In a second term half of them are those of
 * the first, two ranks higher. Names are drawn as they are given in China, so that there are namesakes everywhere. Immutable.
 */
final class Officials {

    /** Officials of a place in a term: with 300 places and two terms some 20,000 names in posts. */
    static final int RANKS = 33;

    private static final int KEPT = 16;
    private static final int PROMOTION = 2;

    private static final String[] SURNAMES =
            ("Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song Tang Han Feng Deng Cao Peng Zeng"
                            + " Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Yao Shen Zhong Tan Fan Shi Liao Jia Xia Fu Fang Zou Xiong Bai Meng"
                            + " Qin Qiu Hou Yin Xue Yan Lei Long Tao Mao Hao Gong Shao Wan Qian Kong Xiang Tang Gu Mo Qi Niu Kang Mei Ge Hong Lan Nie Pang Xin Zhan")
                    .split(" ");
    private static final String[] SYLLABLES =
            ("wei jun jie ming hua guo jian ping xiao hong bin lin feng qiang yong gang hui tao chao hai long bo xin yan li fang ying juan min jing na yun"
                            + " zhi wen shu rui hao yu tian cheng xiang liang sheng dong rong kai zhong shan jin xue yue hong ping guang da zheng bing fei peng kun lei chun"
                            + " qing mei lan xia hong yi zi han zhen song bao shun dan heng chang ren xi qi cai bei xuan yang shi lu ru ning sen ke ze wu")
                    .split(" ");

    private final Zipf surnames = new Zipf(SURNAMES.length, 0.9);
    private final Zipf syllables = new Zipf(SYLLABLES.length, 0.5);
    private final long seed;

    Officials(long seed) {
        this.seed = seed;
    }

    /** @param term 0 or 1 */
    String name(int place, int term, int rank) {
        if (term > 0 && rank < KEPT) {
            return name(place, term - 1, rank + PROMOTION);
        }
        return name(new SplittableRandom(seed * 31 + place * 100_003L + term * 1_009L + rank));
    }

    /** Anybody's name: a reporter's, say. */
    String name(SplittableRandom random) {
        StringBuilder name = new StringBuilder(SURNAMES[surnames.draw(random)]).append(' ');
        String first = SYLLABLES[syllables.draw(random)];
        name.append(Character.toUpperCase(first.charAt(0))).append(first, 1, first.length());
        return random.nextInt(4) == 0
                ? name.toString()
                : name.append(SYLLABLES[syllables.draw(random)]).toString();
    }
}
