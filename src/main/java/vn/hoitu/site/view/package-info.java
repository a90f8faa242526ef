/** What templates are given: texts and addresses, ready to be put out. */
@org.jspecify.annotations.NullMarked
package vn.hoitu.site.view;
