/** Reading letters that strangers wrote (MIME), within limits and whatever they hold; knows neither database nor Spring. */
@org.jspecify.annotations.NullMarked
package vn.hoitu.contribution.letter;
