/** A piece as files for the layout: DOCX, ICML, XML. Knows neither database nor web. */
@NullMarked
package vn.hoitu.print.pack;

import org.jspecify.annotations.NullMarked;
