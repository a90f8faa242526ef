package vn.hoitu.strategy.evidence;

import java.util.Set;

/**
 * How one indicator of the national programme is worked out for one agency. A rule is the same at every time; what
 * changes are thresholds, or its version.
 */
public interface IndicatorRule {

    /** The code of the indicator in the national programme. */
    String indicator();

    /** Grows whenever the rule would answer otherwise on the same facts and thresholds. */
    int version();

    /** The kinds of facts it looks at. */
    Set<String> kinds();

    /** The thresholds it asks for. */
    Set<String> thresholds();

    Judgement judge(Facts facts, Thresholds thresholds);
}
