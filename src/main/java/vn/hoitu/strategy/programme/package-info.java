/** What a programme says and how it is read: figures beside the words of the decision. Knows no framework. */
@org.jspecify.annotations.NullMarked
package vn.hoitu.strategy.programme;
