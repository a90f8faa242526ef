package vn.hoitu.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Rewrites each syllable into one of its forms. */
final class Forms extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> form;

    Forms(TokenStream input, UnaryOperator<String> form) {
        super(input);
        this.form = form;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String changed = form.apply(term.toString());
        term.setEmpty().append(changed);
        return true;
    }
}
