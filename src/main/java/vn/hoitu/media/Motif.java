package vn.hoitu.media;

/** What a drawn picture shows. */
public enum Motif {
    TERRACES,
    RIVER,
    CITY,
    FIELDS,
    SEA,
    FOREST,
    CHART
}
