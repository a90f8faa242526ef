/**
 * Correspondence: letters that readers, citizens and organisations write to the newsroom (feedback to a work,
 * questions, opinions and complaints handed on to authorities) and requests of the newsroom to authorities, each with
 * the day until which it is to be answered by law.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "organization", "identity", "document", "editorial", "site"})
@NullMarked
package vn.hoitu.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
