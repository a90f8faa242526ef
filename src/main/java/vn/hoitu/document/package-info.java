/**
 * The text model of a piece: one tree with named field nodes, the same in Java and in the editor.
 *
 * <p>A kernel without framework. Trees are immutable and keep ProseMirror's meaning exactly (positions, joined text
 * nodes, order of marks), because steps made in the editor are applied to them. Foreign input is refused with values,
 * never with exceptions, and every view of a document encodes what it puts out.
 */
@org.jspecify.annotations.NullMarked
package vn.hoitu.document;
