/** Fetches from foreign web servers without letting an address lead into the house. */
@NullMarked
package vn.hoitu.importing.fetch;

import org.jspecify.annotations.NullMarked;
