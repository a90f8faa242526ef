/** Waking a browser (RFC 8030, 8188, 8291, 8292) with nothing but the JDK; knows neither database nor Spring. */
@org.jspecify.annotations.NullMarked
package vn.hoitu.notice.push;
