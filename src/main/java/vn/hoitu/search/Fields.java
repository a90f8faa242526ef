package vn.hoitu.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import vn.hoitu.editorial.SearchablePiece;
import vn.hoitu.media.PictureView;
import vn.hoitu.shared.AgencyId;

/** What stands in the index: ids and terms, never a text to be shown. */
final class Fields {

    /** Where words are looked for, and how much a find there counts. */
    enum Place {
        TITLE(4f),
        SAPO(2f),
        NAMES(1.5f),
        TEXT(1f);

        private final float boost;

        Place(float boost) {
            this.boost = boost;
        }

        float boost() {
            return boost;
        }

        String exact() {
            return name();
        }

        String folded() {
            return name() + FOLDED;
        }
    }

    static final String PAIRS = "pairs";
    static final String KEY = "key";
    static final String AGENCY = "agency";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String STATE = "state";
    static final String AT = "at";

    private static final String FOLDED = "_folded";

    private Fields() {}

    static boolean isFolded(String field) {
        return field.endsWith(FOLDED);
    }

    /** Names the one document of a subject in one of its kinds. */
    static Term key(Subject subject, FoundKind kind) {
        return new Term(KEY, subject.agency() + ":" + kind.code() + ":" + subject.id());
    }

    static Document of(SearchablePiece piece, FoundKind kind) {
        Subject subject = new Subject(piece.agency(), Subject.PIECE, piece.id().value());
        long at = (piece.publishedAt() == null ? piece.updatedAt() : piece.publishedAt()).toEpochMilli();
        Document document = document(subject, kind, at);
        document.add(new StringField(STATE, piece.state().code(), Field.Store.NO));
        add(document, Place.TITLE, piece.title());
        add(document, Place.SAPO, piece.sapo());
        piece.authors().forEach(name -> add(document, Place.NAMES, name));
        piece.tags().forEach(tag -> add(document, Place.NAMES, tag));
        add(document, Place.TEXT, piece.text());
        return document;
    }

    static Document of(AgencyId agency, PictureView picture) {
        Subject subject = new Subject(agency, Subject.PICTURE, picture.id());
        Document document =
                document(subject, FoundKind.PICTURE, picture.addedAt().toEpochMilli());
        add(document, Place.TITLE, picture.caption());
        add(document, Place.NAMES, picture.credit());
        add(document, Place.TEXT, picture.alt());
        return document;
    }

    private static Document document(Subject subject, FoundKind kind, long at) {
        Document document = new Document();
        document.add(new StringField(KEY, key(subject, kind).text(), Field.Store.NO));
        document.add(new StringField(AGENCY, subject.agency().toString(), Field.Store.NO));
        document.add(new StringField(KIND, kind.code(), Field.Store.YES));
        document.add(new StringField(ID, subject.id().toString(), Field.Store.YES));
        document.add(new NumericDocValuesField(AT, at));
        return document;
    }

    private static void add(Document document, Place place, String text) {
        String cut = text.length() <= SearchLimits.MOST_TEXT_CHARACTERS
                ? text
                : text.substring(0, SearchLimits.MOST_TEXT_CHARACTERS);
        for (String field : List.of(place.exact(), place.folded(), PAIRS)) {
            document.add(new TextField(field, cut, Field.Store.NO));
        }
    }
}
