/** Landscapes and charts drawn from a seed. */
@NullMarked
package vn.hoitu.media.drawing;

import org.jspecify.annotations.NullMarked;
