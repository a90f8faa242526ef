@org.jspecify.annotations.NullMarked
package vn.hoitu.shared.evidence;
