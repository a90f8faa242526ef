/**
 * What every module stands on: the database in the process, tenancy, the change table that keeps nodes in step, who
 * acts, refusals as values. It knows nothing of any other module and is open to all of them.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.hoitu.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
