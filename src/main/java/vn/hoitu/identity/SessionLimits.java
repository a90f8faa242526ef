package vn.hoitu.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lives.
 *
 * @param idle ends a session without activity
 * @param absolute ends any session
 */
@ConfigurationProperties("hoitu.session")
record SessionLimits(
        @DefaultValue("60m") Duration idle,
        @DefaultValue("12h") Duration absolute) {}
