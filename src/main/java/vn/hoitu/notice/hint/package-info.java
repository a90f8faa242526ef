/** Hints to open tabs that something changed; the server of WebSockets needs the one public type. */
@org.jspecify.annotations.NullMarked
package vn.hoitu.notice.hint;
