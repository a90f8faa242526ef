package vn.hoitu.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How readers reach this installation.
 *
 * @param host the installation's own host name
 * @param baseUrlScheme {@code https} where a proxy in front of the program speaks it
 * @param baseUrlPortShown whether public addresses carry the port the program listens on
 */
@ConfigurationProperties("hoitu")
record SiteSettings(
        @DefaultValue("localhost") String host,
        @DefaultValue("http") String baseUrlScheme,
        @DefaultValue("true") boolean baseUrlPortShown) {}
