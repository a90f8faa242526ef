package vn.hoitu.outlook.map;

import java.util.List;

/**
 * A map ready to be drawn.
 *
 * @param viewBox as SVG wants it
 */
public record GeoMap(String viewBox, List<Shape> shapes) {

    /**
     * @param key the province as {@link ProvinceName#key} writes it
     * @param path as SVG wants it
     * @param archipelago Hoàng Sa or Trường Sa
     */
    public record Shape(String key, String path, boolean archipelago) {}
}
