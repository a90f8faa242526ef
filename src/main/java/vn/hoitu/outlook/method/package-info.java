/** How a value stands against its target path, where it leads, and who compares with whom. Knows no framework. */
@org.jspecify.annotations.NullMarked
package vn.hoitu.outlook.method;
