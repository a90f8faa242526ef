/**
 * Rules that turn published facts into an agency's value of an indicator, with the reasons. Knows neither database nor
 * web.
 */
@org.jspecify.annotations.NullMarked
package vn.hoitu.strategy.evidence;
