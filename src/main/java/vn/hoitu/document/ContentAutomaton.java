package vn.hoitu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compiles a content expression: first to an automaton with silent edges, then to a deterministic one. */
final class ContentAutomaton {
    /** A missing type is a silent edge. */
    private record Edge(@Nullable NodeType type, int to) {}

    private final Function<String, List<NodeType>> typesNamed;
    private final List<List<Edge>> states = new ArrayList<>();

    private ContentAutomaton(Function<String, List<NodeType>> typesNamed) {
        this.typesNamed = typesNamed;
    }

    static ContentMatch compile(String expression, Function<String, List<NodeType>> typesNamed) {
        ContentAutomaton automaton = new ContentAutomaton(typesNamed);
        int start = automaton.newState();
        int end = automaton.add(ContentExpression.parse(expression), start);
        return automaton.determinize(start, end);
    }

    private int newState() {
        states.add(new ArrayList<>());
        return states.size() - 1;
    }

    private void link(int from, @Nullable NodeType type, int to) {
        states.get(from).add(new Edge(type, to));
    }

    /** Adds the expression behind a state and returns the state in which it ends. */
    private int add(ContentExpression expression, int from) {
        return switch (expression) {
            case ContentExpression.Name name -> {
                int end = newState();
                typesNamed.apply(name.name()).forEach(type -> link(from, type, end));
                yield end;
            }
            case ContentExpression.Sequence sequence -> {
                int at = from;
                for (ContentExpression part : sequence.parts()) {
                    at = add(part, at);
                }
                yield at;
            }
            case ContentExpression.Choice choice -> {
                int end = newState();
                for (ContentExpression option : choice.options()) {
                    int start = newState();
                    link(from, null, start);
                    link(add(option, start), null, end);
                }
                yield end;
            }
            case ContentExpression.Repeat repeat -> addRepeat(repeat, from);
        };
    }

    private int addRepeat(ContentExpression.Repeat repeat, int from) {
        int start = newState();
        int end = newState();
        link(from, null, start);
        int innerEnd = add(repeat.inner(), start);
        link(innerEnd, null, end);
        if (repeat.mayBeAbsent()) {
            link(start, null, end);
        }
        if (repeat.mayRepeat()) {
            link(innerEnd, null, start);
        }
        return end;
    }

    private ContentMatch determinize(int start, int end) {
        Map<TreeSet<Integer>, ContentMatch> known = new HashMap<>();
        Deque<TreeSet<Integer>> open = new ArrayDeque<>();
        TreeSet<Integer> first = closure(start);
        ContentMatch result = new ContentMatch(first.contains(end));
        known.put(first, result);
        open.add(first);
        while (!open.isEmpty()) {
            TreeSet<Integer> set = open.remove();
            ContentMatch state = known.get(set);
            targets(set).forEach((type, target) -> {
                ContentMatch next = known.get(target);
                if (next == null) {
                    next = new ContentMatch(target.contains(end));
                    known.put(target, next);
                    open.add(target);
                }
                if (state != null) {
                    state.addEdge(type, next);
                }
            });
        }
        return result;
    }

    private Map<NodeType, TreeSet<Integer>> targets(TreeSet<Integer> set) {
        Map<NodeType, TreeSet<Integer>> targets = new LinkedHashMap<>();
        for (int state : set) {
            for (Edge edge : states.get(state)) {
                if (edge.type() != null) {
                    targets.computeIfAbsent(edge.type(), _ -> new TreeSet<>()).addAll(closure(edge.to()));
                }
            }
        }
        return targets;
    }

    private TreeSet<Integer> closure(int from) {
        TreeSet<Integer> reached = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int state = open.remove();
            if (reached.add(state)) {
                for (Edge edge : states.get(state)) {
                    if (edge.type() == null) {
                        open.add(edge.to());
                    }
                }
            }
        }
        return reached;
    }
}
