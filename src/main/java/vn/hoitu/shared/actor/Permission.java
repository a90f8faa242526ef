package vn.hoitu.shared.actor;

/**
 * What an act needs. The screens show what a person may do by these codes; the service that carries the act out asks
 * its module's policy.
 */
public record Permission(String code) {}
