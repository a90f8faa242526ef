package vn.hoitu.editorial;

/**
 * Where the passage stands that a comment is about: two positions in one version of the text. Both are equal when the
 * passage was deleted; where it stood is remembered, because what was cut often comes back.
 */
record CommentAnchor(int from, int to, int version) {

    boolean gone() {
        return from >= to;
    }
}
