/**
 * What must be right before a piece goes on and before it reaches readers: one small class per check, each with its
 * citation or house rule. The checks see a {@link vn.hoitu.editorial.check.CheckedPiece} and what the agency set; what
 * follows from their findings is decided by the gate of the editorial module.
 */
@org.jspecify.annotations.NullMarked
package vn.hoitu.editorial.check;
