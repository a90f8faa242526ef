package vn.hoitu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.hoitu.shared.AgencyId;

/** Turns words into a Lucene query in which a find as typed always stands before one that differs in diacritics. */
final class Queries {

    /** Far above what all other scores of a query can add up to, so that these are steps, not weights. */
    private static final float AS_TYPED = 100_000f;

    private static final float AS_TYPED_SO_FAR = 20_000f;
    private static final float EXACT_FORM = 1.5f;
    private static final float BEGUN_WORD = 0.5f;
    private static final float NEIGHBOURS = 2f;
    private static final float TIE = 0.1f;
    private static final int MOST_OF_PERCENT = 75;

    private Queries() {}

    static Query of(AgencyId agency, List<FoundKind> kinds, SearchWords asked) {
        BooleanQuery.Builder kind = new BooleanQuery.Builder();
        kinds.forEach(k -> kind.add(new TermQuery(new Term(Fields.KIND, k.code())), Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.AGENCY, agency.toString())), Occur.FILTER)
                .add(kind.build(), Occur.FILTER)
                .add(matching(asked), Occur.MUST)
                .build();
    }

    private static Query matching(SearchWords asked) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        asked.phrases().forEach(phrase -> all.add(phrase(phrase), Occur.MUST));
        if (!asked.loose().isEmpty()) {
            all.add(loose(asked), Occur.MUST);
        }
        neighbours(asked.words()).forEach(pair -> all.add(pair, Occur.SHOULD));
        all.add(step(asked, AS_TYPED, false), Occur.SHOULD);
        all.add(step(asked, AS_TYPED_SO_FAR, true), Occur.SHOULD);
        return all.build();
    }

    private static Query loose(SearchWords asked) {
        List<Word> words = asked.loose().stream().distinct().toList();
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        words.forEach(word -> some.add(anyForm(word, asked.isBegun(word)), Occur.SHOULD));
        int needed = words.size() <= SearchLimits.ALL_OF_WORDS
                ? words.size()
                : Math.ceilDiv(words.size() * MOST_OF_PERCENT, 100);
        return some.setMinimumNumberShouldMatch(needed).build();
    }

    private static Query anyForm(Word word, boolean begun) {
        List<Query> forms = new ArrayList<>();
        for (Fields.Place place : Fields.Place.values()) {
            forms.add(new BoostQuery(term(place.exact(), word.exact()), place.boost() * EXACT_FORM));
            forms.add(new BoostQuery(term(place.folded(), word.folded()), place.boost()));
            if (begun) {
                forms.add(new BoostQuery(
                        new PrefixQuery(new Term(place.folded(), word.folded())), place.boost() * BEGUN_WORD));
            }
        }
        return new DisjunctionMaxQuery(forms, TIE);
    }

    /** Typed with marks, a phrase means those marks; typed without, it means any. */
    private static Query phrase(List<Word> words) {
        boolean marked = words.stream().anyMatch(Word::hasMarks);
        return anywhere(place -> {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            words.forEach(word -> phrase.add(
                    marked ? new Term(place.exact(), word.exact()) : new Term(place.folded(), word.folded())));
            return phrase.build();
        });
    }

    private static List<Query> neighbours(List<Word> words) {
        List<Query> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            String pair = words.get(i - 1).folded() + " " + words.get(i).folded();
            pairs.add(new BoostQuery(term(Fields.PAIRS, pair), NEIGHBOURS));
        }
        return pairs;
    }

    /** Lifts what holds every word as typed above what does not; with {@code begun}, the last may go on. */
    private static Query step(SearchWords asked, float height, boolean begun) {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        asked.words().stream().distinct().forEach(word -> {
            boolean open = begun && asked.isBegun(word);
            every.add(
                    anywhere(place -> open
                            ? new PrefixQuery(new Term(place.exact(), word.exact()))
                            : term(place.exact(), word.exact())),
                    Occur.MUST);
        });
        return new BoostQuery(new ConstantScoreQuery(every.build()), height);
    }

    private static Query anywhere(Function<Fields.Place, Query> query) {
        return new DisjunctionMaxQuery(
                Arrays.stream(Fields.Place.values())
                        .<Query>map(place -> new BoostQuery(query.apply(place), place.boost()))
                        .toList(),
                TIE);
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
