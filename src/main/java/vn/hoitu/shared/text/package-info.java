/** What Vietnamese writing needs everywhere: normal forms, tone placement, slugs, counting and encodings before Unicode. */
@org.jspecify.annotations.NullMarked
package vn.hoitu.shared.text;
