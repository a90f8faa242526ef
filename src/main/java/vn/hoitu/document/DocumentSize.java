package vn.hoitu.document;

import java.util.List;

/** How large a tree is, against what a document may be. */
final class DocumentSize {
    private int nodes;
    private int textUnits;

    private DocumentSize() {}

    /** Every node and every unit of text takes a position, so a short document is within all limits. */
    static List<DocumentProblem> problems(Node document) {
        if (document.nodeSize() <= Math.min(DocumentLimits.MAX_NODES, DocumentLimits.MAX_TEXT_UNITS)) {
            return List.of();
        }
        DocumentSize size = new DocumentSize();
        size.count(document);
        if (size.nodes > DocumentLimits.MAX_NODES) {
            return List.of(new DocumentProblem(DocumentRule.TOO_MANY_NODES, "", ""));
        }
        return size.textUnits > DocumentLimits.MAX_TEXT_UNITS
                ? List.of(new DocumentProblem(DocumentRule.TOO_MUCH_TEXT, "", ""))
                : List.of();
    }

    /** How many levels a node has, itself counted; never many, by {@link Replacement#MAX_LEVELS}. */
    static int levels(Node node) {
        int deepest = 0;
        for (int i = 0; i < node.childCount(); i++) {
            deepest = Math.max(deepest, levels(node.child(i)));
        }
        return deepest + 1;
    }

    private void count(Node node) {
        nodes++;
        textUnits += node.text().length();
        for (int i = 0; i < node.childCount(); i++) {
            count(node.child(i));
        }
    }
}
