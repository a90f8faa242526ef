/** Maps that anybody may bring: read with care, drawn as plain paths. Knows no framework. */
@org.jspecify.annotations.NullMarked
package vn.hoitu.outlook.map;
