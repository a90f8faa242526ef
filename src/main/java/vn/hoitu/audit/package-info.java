/**
 * The record of who did what, when, from where, with what before and after. Rows are written with the change itself;
 * a sealer chains them by hash afterwards, so that recording slows no writer and altering a row is found.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package vn.hoitu.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
