package vn.hoitu.search;

/** What search must know of the change table to tell whether an index can still be brought up to date. */
interface ChangeTable {

    /** Where the changes of every agency end now. */
    Cursors ends();

    /** The oldest change still known of every agency that has any. */
    Cursors beginnings();
}
