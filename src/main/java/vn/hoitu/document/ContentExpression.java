package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A content expression as read from the schema: names, sequence, choice, repetition and parentheses. */
sealed interface ContentExpression {
    record Name(String name) implements ContentExpression {}

    record Sequence(List<ContentExpression> parts) implements ContentExpression {}

    record Choice(List<ContentExpression> options) implements ContentExpression {}

    record Repeat(ContentExpression inner, boolean mayBeAbsent, boolean mayRepeat) implements ContentExpression {}

    static ContentExpression parse(String text) {
        return new Reader(text).readAll();
    }

    /** Reads by descent; schema files are ours, so a wrong one is an exception at start. */
    final class Reader {
        private static final Pattern TOKEN = Pattern.compile("\\s*(\\w+|[()|*+?])\\s*");

        private final String text;
        private final List<String> tokens = new ArrayList<>();
        private int at;

        private Reader(String text) {
            this.text = text;
            Matcher matcher = TOKEN.matcher(text);
            int end = 0;
            while (end < text.length()) {
                if (!matcher.find() || matcher.start() != end) {
                    throw wrong();
                }
                tokens.add(matcher.group(1));
                end = matcher.end();
            }
        }

        private ContentExpression readAll() {
            if (tokens.isEmpty()) {
                return new Sequence(List.of());
            }
            ContentExpression expression = readChoice();
            if (at < tokens.size()) {
                throw wrong();
            }
            return expression;
        }

        private ContentExpression readChoice() {
            List<ContentExpression> options = new ArrayList<>();
            do {
                options.add(readSequence());
            } while (eat("|"));
            return options.size() == 1 ? options.getFirst() : new Choice(options);
        }

        private ContentExpression readSequence() {
            List<ContentExpression> parts = new ArrayList<>();
            do {
                parts.add(readRepeated());
            } while (at < tokens.size()
                    && !tokens.get(at).equals(")")
                    && !tokens.get(at).equals("|"));
            return parts.size() == 1 ? parts.getFirst() : new Sequence(parts);
        }

        private ContentExpression readRepeated() {
            ContentExpression expression = readOne();
            while (true) {
                if (eat("+")) {
                    expression = new Repeat(expression, false, true);
                } else if (eat("*")) {
                    expression = new Repeat(expression, true, true);
                } else if (eat("?")) {
                    expression = new Repeat(expression, true, false);
                } else {
                    return expression;
                }
            }
        }

        private ContentExpression readOne() {
            if (eat("(")) {
                ContentExpression inner = readChoice();
                if (!eat(")")) {
                    throw wrong();
                }
                return inner;
            }
            if (at == tokens.size() || !Character.isLetter(tokens.get(at).charAt(0))) {
                throw wrong();
            }
            return new Name(tokens.get(at++));
        }

        private boolean eat(String token) {
            boolean found = at < tokens.size() && tokens.get(at).equals(token);
            if (found) {
                at++;
            }
            return found;
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("not a content expression: " + text);
        }
    }
}
