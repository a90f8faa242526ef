package vn.hoitu.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.hoitu.testing.ModuleTest;

/** The shape of an address never turns away a request that the address itself would take. */
@ModuleTest
class ShapedMappingTests {

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Test
    void theEndpointsAreAskedByTheirShape() {
        assertThat(mappings).hasAtLeastOneElementOfType(ShapedMapping.class);
    }

    @Test
    void everyAddressThatFitsHasTheShape() {
        List<String> patterns = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .distinct()
                .toList();
        List<String> paths = patterns.stream()
                .flatMap(pattern -> Stream.of(
                        pattern.replaceAll("\\{[^}]*}", "x1"),
                        pattern.replaceAll("\\{[^}]*}", "pieces"),
                        pattern.replaceAll("\\{[^}]*}", "b%C3%A0i.html"),
                        pattern.replaceAll("\\{[^}]*}", "x;v=1") + "/",
                        "/" + pattern.replaceAll("\\{[^}]*}", "x1")))
                .distinct()
                .toList();
        assertThat(patterns).hasSizeGreaterThan(200);

        int taken = 0;
        for (String pattern : patterns) {
            PathPattern itself = PathPatternParser.defaultInstance.parse(pattern);
            ShapedMapping.Shape shape = ShapedMapping.Shape.of(pattern);
            for (String path : paths) {
                PathContainer parsed = PathContainer.parsePath(path);
                if (itself.matches(parsed)) {
                    taken++;
                    assertThat(shape.fits(ShapedMapping.segments(parsed)))
                            .as(pattern + " takes " + path)
                            .isTrue();
                }
            }
        }
        assertThat(taken).isGreaterThan(patterns.size());
    }

    @Test
    void anAddressOfAnotherShapeIsNotAsked() {
        ShapedMapping.Shape piece = ShapedMapping.Shape.of("/api/v1/agencies/{agency}/pieces/{id}");

        assertThat(piece.fits(List.of("api", "v1", "agencies", "a", "letters", "b")))
                .isFalse();
        assertThat(piece.fits(List.of("api", "v1", "agencies", "a", "pieces"))).isFalse();
    }
}
