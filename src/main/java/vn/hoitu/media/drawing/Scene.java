package vn.hoitu.media.drawing;

/** One thing to be drawn, from back to front. */
public interface Scene {

    void draw(Canvas canvas);
}
