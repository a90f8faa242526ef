/** Reads foreign files, item by item and in bounded memory; knows nothing of the database, the web or Spring. */
@NullMarked
package vn.hoitu.importing.read;

import org.jspecify.annotations.NullMarked;
