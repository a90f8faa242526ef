package vn.hoitu.media;

import vn.hoitu.media.drawing.Canvas;
import vn.hoitu.media.drawing.Chart;
import vn.hoitu.media.drawing.City;
import vn.hoitu.media.drawing.Fields;
import vn.hoitu.media.drawing.Forest;
import vn.hoitu.media.drawing.River;
import vn.hoitu.media.drawing.Scene;
import vn.hoitu.media.drawing.Sea;
import vn.hoitu.media.drawing.Terraces;

/** Draws pictures for an installation that has none yet: nobody's photograph, and the same seed gives the same picture. */
public final class GeneratedPictures {

    public static final int WIDTH_PIXELS = 1600;
    public static final int HEIGHT_PIXELS = 1000;

    private GeneratedPictures() {}

    /** A JPEG of {@value #WIDTH_PIXELS} × {@value #HEIGHT_PIXELS} pixels. */
    public static byte[] draw(long seed, Motif motif) {
        Canvas canvas = new Canvas(WIDTH_PIXELS, HEIGHT_PIXELS, seed * 31 + motif.ordinal());
        scene(motif).draw(canvas);
        return ProgressiveJpeg.encode(canvas.finished());
    }

    private static Scene scene(Motif motif) {
        return switch (motif) {
            case TERRACES -> new Terraces();
            case RIVER -> new River();
            case CITY -> new City();
            case FIELDS -> new Fields();
            case SEA -> new Sea();
            case FOREST -> new Forest();
            case CHART -> new Chart();
        };
    }
}
