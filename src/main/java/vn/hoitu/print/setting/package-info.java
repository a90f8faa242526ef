/** What of a document is set in type, and how many lines that takes. Knows neither database nor web. */
@NullMarked
package vn.hoitu.print.setting;

import org.jspecify.annotations.NullMarked;
