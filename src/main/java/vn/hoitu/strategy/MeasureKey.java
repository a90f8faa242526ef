package vn.hoitu.strategy;

/**
 * What is measured: an indicator of the programme that first defines it.
 *
 * @param programme code of that programme, such as {@code qd-781}
 * @param indicator its code there, such as {@code 3}
 */
public record MeasureKey(String programme, String indicator) {}
