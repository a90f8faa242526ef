/** Hội Tụ: one program that gives a press agency its whole digital newsroom. */
@org.jspecify.annotations.NullMarked
package vn.hoitu;
