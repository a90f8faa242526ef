/** Who belongs to the denominator of an indicator, by rule. Knows no framework. */
@org.jspecify.annotations.NullMarked
package vn.hoitu.strategy.population;
