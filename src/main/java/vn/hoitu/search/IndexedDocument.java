package vn.hoitu.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;

/** A document with the key under which it replaces its earlier self. */
record IndexedDocument(Term key, Document document) {}
