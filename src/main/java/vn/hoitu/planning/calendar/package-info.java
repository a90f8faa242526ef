/**
 * Dates as newsrooms write them and as calendars exchange them (iCalendar, RFC 5545): whole days that stay days, times
 * with the zone they were said in, repetitions. Knows neither database nor web.
 */
@NullMarked
package vn.hoitu.planning.calendar;

import org.jspecify.annotations.NullMarked;
