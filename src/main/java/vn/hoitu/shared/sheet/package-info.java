/**
 * Tables in files people exchange, XLSX and CSV: read within limits, with what in them is not what it seems named by its
 * place, and written so that nothing in them runs.
 */
@org.jspecify.annotations.NullMarked
package vn.hoitu.shared.sheet;
