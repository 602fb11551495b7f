package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.ConversationCommand;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what a command says, without what may differ when it is sent again. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(ConversationCommand command) {
        String words =
                switch (command) {
                    case ConversationCommand.TakeTurn turn -> "turn " + turn.text();
                    case ConversationCommand.PatchNeed patch -> "patch " + String.join(" ", patch.removed());
                    case ConversationCommand.CancelTurn cancel -> "cancel " + cancel.cancelled();
                    case ConversationCommand.ReadConversation _ -> "read";
                    case ConversationCommand.DeleteConversation _ -> "delete";
                };
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
