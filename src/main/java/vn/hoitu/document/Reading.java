package vn.hoitu.document;

import java.util.List;

/** What comes of reading a document: the tree, or why it is refused. */
public sealed interface Reading {
    record Read(Node document) implements Reading {}

    record Refused(List<DocumentProblem> problems) implements Reading {}
}
