package vn.hoitu.media;

import java.awt.geom.AffineTransform;

/** How the camera was held, by EXIF's number 1 to 8; pictures are shown as the photographer saw them. */
record Turn(int exif) {

    static final Turn NONE = new Turn(1);

    Turn {
        if (exif < 1 || exif > 8) {
            throw new IllegalArgumentException("Not an EXIF orientation: " + exif);
        }
    }

    static Turn of(int exif) {
        return exif >= 1 && exif <= 8 ? new Turn(exif) : NONE;
    }

    boolean swapsSides() {
        return exif >= 5;
    }

    /** Moves a picture of this width and height, as stored, to where it is seen. */
    AffineTransform transform(double width, double height) {
        return switch (exif) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
