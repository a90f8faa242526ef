package vn.hoitu.operation;

/** A command that will not do what it is asked; the message is the sentence for the person at the terminal. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence, null, false, false);
    }
}
