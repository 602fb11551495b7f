package dev.souk.evaluation.shop.check;

import dev.souk.evaluation.shop.record.RawCatalogue;
import dev.souk.evaluation.shop.script.Script.Conversation;
import dev.souk.evaluation.shop.transcript.TurnTranscript;
import dev.souk.evaluation.shop.transcript.TurnTranscript.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a conversation's transcript: what each turn of the script expects, on the raw records; and that every claim is grounded, in
 * every turn. "Shown before" is the latest slate before the turn. Safe for use by several threads.
 */
public final class TranscriptCheck {
    private final Evidence evidence;

    public TranscriptCheck(RawCatalogue catalogue) {
        this.evidence =
                new Evidence(catalogue, new GroundedClaims(new CatalogueNames(catalogue)), new StatedFields(catalogue));
    }

    /**
     * Judges every turn.
     *
     * @param transcript the conversation's turns in order; a turn that is missing was not answered
     */
    public List<Finding> judge(Conversation conversation, List<TurnTranscript> transcript) {
        List<Finding> findings = new ArrayList<>();
        List<Shown> before = List.of();
        for (int i = 0; i < conversation.turns().size(); i++) {
            int number = i;
            Optional<TurnTranscript> answered =
                    transcript.stream().filter(turn -> turn.turn() == number).findFirst();
            findings.add(new Finding(
                    Metric.ANSWERED,
                    conversation.id(),
                    i,
                    answered.isPresent(),
                    answered.isPresent() ? "" : "no answer"));
            if (answered.isPresent()) {
                TurnTranscript turn = answered.get();
                new TurnCheck(evidence, conversation.turns().get(i), turn, before, findings).judge();
                before = turn.slate().isEmpty() ? before : turn.slate();
            }
        }
        return List.copyOf(findings);
    }
}
