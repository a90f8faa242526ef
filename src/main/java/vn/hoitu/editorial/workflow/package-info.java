/**
 * How a piece goes through a newsroom: the steps an agency designed, who may take it from one to the next, and who
 * answers for it at each. A kernel without framework: it knows neither database nor web, and the same rules draw the
 * design, check it and move pieces.
 */
@NullMarked
package vn.hoitu.editorial.workflow;

import org.jspecify.annotations.NullMarked;
