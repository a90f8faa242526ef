/** Tables of text in files people exchange: XLSX and CSV, read within limits and written so that nothing runs. */
@NullMarked
package vn.hoitu.organization.exchange;

import org.jspecify.annotations.NullMarked;
