/** What a decision says of the Strategy, words and figures side by side. Knows no framework but the mark of its border. */
@org.springframework.modulith.NamedInterface("programme")
@org.jspecify.annotations.NullMarked
package vn.hoitu.strategy.programme;
