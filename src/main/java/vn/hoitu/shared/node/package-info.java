/** Word between the nodes that share one database. */
@org.jspecify.annotations.NullMarked
package vn.hoitu.shared.node;
