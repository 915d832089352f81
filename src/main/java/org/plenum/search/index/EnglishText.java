package org.plenum.search.index;

import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** No case, no accents, words by their stems; every word counts, so that phrases are exact. A Chinese character is a word. */
public final class EnglishText extends Analyzer {

    /** First letters of the words that are read; null for all. */
    private final @Nullable String beginnings;

    public EnglishText() {
        this.beginnings = null;
    }

    /** Reads only words that may have one of the stems, and some others: stems are most of the work, and begin as their words do. */
    public EnglishText(Collection<String> stems) {
        this.beginnings = stems.stream()
                .filter(stem -> !stem.isEmpty())
                .map(stem -> stem.substring(0, 1))
                .collect(Collectors.joining());
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        TokenStream wanted = beginnings == null ? folded : new Wanted(folded, beginnings);
        return new TokenStreamComponents(words, new PorterStemFilter(wanted));
    }

    private static final class Wanted extends FilteringTokenFilter {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final String beginnings;

        Wanted(TokenStream words, String beginnings) {
            super(words);
            this.beginnings = beginnings;
        }

        @Override
        protected boolean accept() {
            return word.length() > 0 && beginnings.indexOf(word.charAt(0)) >= 0;
        }
    }
}
