package vn.hoitu.shared.problem;

/**
 * A value of a message that is a text of the bundles itself, told in the language of whoever reads the message.
 *
 * @param key as in the bundles
 */
public record TextKey(String key) {}
