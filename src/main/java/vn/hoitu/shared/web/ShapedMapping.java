package vn.hoitu.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Asks only those endpoints whether a request is theirs whose addresses have its shape: as many segments, and the same
 * words where they have words. Nearly all our addresses begin with an agency's id, so that without this each request asks
 * each of the several hundred endpoints in turn, method, headers, address and all.
 */
final class ShapedMapping extends RequestMappingHandlerMapping {

    /** Of the request that this thread looks up. */
    private static final ThreadLocal<@Nullable List<String>> ASKED = new ThreadLocal<>();

    private final Map<RequestMappingInfo, List<Shape>> shapes = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        ASKED.set(segments(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication()));
        try {
            return super.lookupHandlerMethod(path, request);
        } finally {
            ASKED.remove();
        }
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        List<String> asked = ASKED.get();
        return asked == null || mayBe(info, asked) ? super.getMatchingMapping(info, request) : null;
    }

    private boolean mayBe(RequestMappingInfo info, List<String> asked) {
        for (Shape shape : shapes.computeIfAbsent(info, ShapedMapping::shapes)) {
            if (shape.fits(asked)) {
                return true;
            }
        }
        return false;
    }

    private static List<Shape> shapes(RequestMappingInfo info) {
        return info.getPatternValues().stream().map(Shape::of).toList();
    }

    static List<String> segments(PathContainer path) {
        return path.elements().stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(element -> ((PathContainer.PathSegment) element).valueToMatch())
                .toList();
    }

    /**
     * The segments of an address; empty text where anything may stand.
     *
     * @param open whether the address may have any shape, so that the endpoint itself must be asked
     */
    record Shape(List<String> words, boolean open) {

        static Shape of(String pattern) {
            if (pattern.contains("**") || pattern.contains("{*") || pattern.contains(":") || pattern.contains("\\")) {
                return new Shape(List.of(), true);
            }
            return new Shape(
                    Arrays.stream(pattern.split("/"))
                            .filter(segment -> !segment.isEmpty())
                            .map(segment -> segment.matches("[A-Za-z0-9._-]+") ? segment : "")
                            .toList(),
                    false);
        }

        boolean fits(List<String> asked) {
            if (open) {
                return true;
            }
            if (asked.size() != words.size()) {
                return false;
            }
            for (int i = words.size() - 1; i >= 0; i--) { // the ends differ, the beginnings are nearly all the same
                if (!words.get(i).isEmpty() && !words.get(i).equals(asked.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
