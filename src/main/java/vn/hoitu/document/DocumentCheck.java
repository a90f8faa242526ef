package vn.hoitu.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a tree with its schema. */
final class DocumentCheck {
    /** So that a detail stays one readable line. */
    private static final int MAX_NAMES_IN_DETAIL = 12;

    private final List<DocumentProblem> problems = new ArrayList<>();

    private DocumentCheck() {}

    static List<DocumentProblem> of(Node root) {
        return of(root, "");
    }

    static List<DocumentProblem> of(Node root, String path) {
        DocumentCheck check = new DocumentCheck();
        check.checkNode(root, path);
        return List.copyOf(check.problems);
    }

    /** The node's own attributes, marks and text, not what is in it. */
    static List<DocumentProblem> ofMarkup(Node node, String path) {
        DocumentCheck check = new DocumentCheck();
        check.checkMarkup(node, path);
        return List.copyOf(check.problems);
    }

    /** Whether the node may hold its children, not what they are. */
    static List<DocumentProblem> ofContent(Node node, String path) {
        DocumentCheck check = new DocumentCheck();
        check.checkContent(node, path);
        return List.copyOf(check.problems);
    }

    private void checkNode(Node node, String path) {
        if (problems.size() >= DocumentLimits.MAX_PROBLEMS) {
            return;
        }
        checkMarkup(node, path);
        checkContent(node, path);
        if (node.is("doc")) {
            problems.addAll(ofVariants(node, path));
        }
        int index = 0;
        for (Node child : node.children()) {
            checkNode(child, path + "/content/" + index);
            index++;
        }
    }

    private void checkMarkup(Node node, String path) {
        Optional<AttributeTable.Complaint> complaint =
                node.type().attributes().firstComplaint(node.attributes().asMap());
        complaint.ifPresent(found -> add(
                found.rule(), path + "/attrs/" + found.attribute(), node.type().name()));
        checkMarks(node, path);
    }

    private void checkMarks(Node node, String path) {
        for (Mark mark : node.marks()) {
            Map<String, ?> given = mark.attributes().asMap();
            mark.type()
                    .attributes()
                    .firstComplaint(given)
                    .ifPresent(found -> add(
                            found.rule(),
                            path + "/marks/" + mark.type().name() + "/attrs/" + found.attribute(),
                            mark.type().name()));
        }
        if (!Mark.isCanonical(node.marks())) {
            add(DocumentRule.MARKS_NOT_CANONICAL, path + "/marks", markNames(node));
        }
        if (TextRules.hasBrokenCharacters(node.text())) {
            add(DocumentRule.BROKEN_TEXT, path + "/text", "");
        }
    }

    /** Each channel has its own words once. */
    static List<DocumentProblem> ofVariants(Node document, String path) {
        Set<String> channels = new HashSet<>();
        for (int i = 0; i < document.childCount(); i++) {
            Node child = document.child(i);
            String channel =
                    child.is("variant") ? child.attributes().string("channel").orElse("") : "";
            if (!channel.isEmpty() && !channels.add(channel)) {
                return List.of(new DocumentProblem(
                        DocumentRule.VARIANT_TWICE, path + "/content/" + i + "/attrs/channel", channel));
            }
        }
        return List.of();
    }

    private void checkContent(Node node, String path) {
        ContentMatch end = node.type().contentMatch().after(node.content());
        if (end == null || !end.isValidEnd()) {
            String names = node.children().stream()
                    .limit(MAX_NAMES_IN_DETAIL)
                    .map(child -> child.type().name())
                    .collect(Collectors.joining(" "));
            add(DocumentRule.WRONG_CONTENT, path + "/content", node.type().name() + ": " + names);
        }
        for (Node child : node.children()) {
            if (!node.type().allowsMarks(child.marks())) {
                add(
                        DocumentRule.MARK_NOT_ALLOWED,
                        path + "/content",
                        node.type().name() + ": " + markNames(child));
                return;
            }
        }
    }

    private static String markNames(Node node) {
        return node.marks().stream().map(mark -> mark.type().name()).collect(Collectors.joining(" "));
    }

    private void add(DocumentRule rule, String path, String detail) {
        if (problems.size() < DocumentLimits.MAX_PROBLEMS) {
            problems.add(new DocumentProblem(rule, path, detail));
        }
    }
}
