package vn.hoitu.contribution.letter;

import java.util.List;

/**
 * A letter as it was understood.
 *
 * @param messageId what it calls itself, or a hash of its bytes where it calls itself nothing
 * @param html whether the body is HTML
 * @param remarks codes of what was guessed, cut or lost
 */
public record ReadLetter(
        String messageId,
        String fromName,
        String fromAddress,
        String subject,
        String body,
        boolean html,
        List<Enclosure> enclosures,
        List<String> remarks) {

    /** Something that came with the letter. */
    public record Enclosure(String name, byte[] content) {}
}
