package vn.hoitu.search;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.hoitu.shared.text.VietnameseText;

/** Cuts text into syllables and brings each into the forms of {@link Word}; a query goes the same way as the texts. */
final class Analysis {

    /** A syllable and where it stands in the text. */
    record Placed(Word word, int from, int to) {}

    private static final Normalizer2 COMPOSED_SMALL = Normalizer2.getNFKCCasefoldInstance();
    private static final Analyzer EXACT = new Exact();
    private static final Analyzer FOLDED = new Folded();
    private static final Analyzer PAIRS = new Pairs();

    private Analysis() {}

    /** The analyser of the index: the field's name says which form it holds. */
    static Analyzer byField() {
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.equals(Fields.PAIRS) ? PAIRS : Fields.isFolded(field) ? FOLDED : EXACT;
            }
        };
    }

    static List<Placed> words(String text, int most) {
        List<Placed> words = new ArrayList<>();
        try (TokenStream tokens = EXACT.tokenStream("text", text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
            tokens.reset();
            while (words.size() < most && tokens.incrementToken()) {
                words.add(new Placed(Word.of(term.toString()), place.startOffset(), place.endOffset()));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory could not be read", e);
        }
    }

    private static TokenStream exact(Tokenizer syllables) {
        return new Forms(new ICUNormalizer2Filter(syllables, COMPOSED_SMALL), VietnameseText::withOneTonePlacement);
    }

    private static TokenStream folded(Tokenizer syllables) {
        return new Forms(exact(syllables), VietnameseText::searchKey);
    }

    private static final class Exact extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer syllables = new ICUTokenizer();
            return new TokenStreamComponents(syllables, exact(syllables));
        }
    }

    private static final class Folded extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer syllables = new ICUTokenizer();
            return new TokenStreamComponents(syllables, folded(syllables));
        }
    }

    /** Neighbouring syllables as one term: most Vietnamese words are two syllables. */
    private static final class Pairs extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer syllables = new ICUTokenizer();
            ShingleFilter pairs = new ShingleFilter(folded(syllables), 2, 2);
            pairs.setOutputUnigrams(false);
            return new TokenStreamComponents(syllables, pairs);
        }
    }
}
