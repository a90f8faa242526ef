package vn.hoitu.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller whose lists are filtered by the address: a parameter it does not have is refused when something is
 * read. A misspelt filter would otherwise show everything as if it were what was asked for.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyKnownParameters {}
