package vn.hoitu.shared.operation;

/** Something kept for speed that can be built anew from the records, such as the search index. */
public interface Projection {

    /** Short name for people, such as {@code search}. */
    String name();

    /** Builds it anew while the program goes on answering from the old one. */
    void rebuild();

    /** How many documents it holds. */
    long size();
}
