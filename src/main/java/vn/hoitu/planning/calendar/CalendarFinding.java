package vn.hoitu.planning.calendar;

/**
 * Something of a calendar file that was not taken as it stood.
 *
 * @param entry which event of the file, from 1
 * @param title as far as it could be read
 * @param code names the reason
 * @param taken the event itself was taken, only not all of it
 */
public record CalendarFinding(int entry, String title, String code, boolean taken) {}
