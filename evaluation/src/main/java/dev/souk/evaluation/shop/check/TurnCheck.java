package dev.souk.evaluation.shop.check;

import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.evaluation.shop.record.RawRecord;
import dev.souk.evaluation.shop.script.Turn;
import dev.souk.evaluation.shop.transcript.TurnTranscript;
import dev.souk.evaluation.shop.transcript.TurnTranscript.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One turn, judged; what is found is added to {@code findings}. */
final class TurnCheck {
    private final Evidence evidence;
    private final Turn expected;
    private final TurnTranscript turn;
    private final List<Shown> before;
    private final List<Finding> findings;
    private final List<RawRecord> shown;
    private final Comparison comparison;

    TurnCheck(Evidence evidence, Turn expected, TurnTranscript turn, List<Shown> before, List<Finding> findings) {
        this.evidence = evidence;
        this.expected = expected;
        this.turn = turn;
        this.before = before;
        this.findings = findings;
        this.shown = turn.slate().stream()
                .map(evidence::record)
                .filter(Objects::nonNull)
                .toList();
        this.comparison = new Comparison(before.isEmpty() ? null : evidence.record(before.getFirst()));
    }

    void judge() {
        if (expected.constrains()) {
            satisfaction();
        }
        if (expected.show() != null) {
            shown(expected.show());
        }
        order();
        if (!expected.goals().isEmpty()) {
            found(
                    Metric.GOAL,
                    expected.goals().contains(turn.goal().toLowerCase(Locale.ROOT)),
                    turn.goal() + " instead of " + expected.goal());
        }
        field();
        if (expected.language() != null) {
            found(Metric.LANGUAGE, ReplyLanguage.is(turn.text(), expected.language()), "not " + expected.language());
        }
        expected.never().forEach(words -> found(Metric.NEVER, !turn.text().contains(words), "says " + words));
        grounded();
    }

    private void satisfaction() {
        for (Shown item : turn.slate()) {
            RawRecord raw = evidence.record(item);
            if (raw == null) {
                found(Metric.SATISFACTION, false, item.id() + " is in no raw record");
                continue;
            }
            boolean inCategory =
                    expected.categories().isEmpty() || expected.categories().contains(raw.category());
            List<String> broken = expected.all().stream()
                    .filter(condition -> !comparison.meets(raw, condition))
                    .map(condition -> condition + " (has " + raw.field(condition.field()) + ")")
                    .toList();
            found(
                    Metric.SATISFACTION,
                    inCategory && broken.isEmpty(),
                    raw.name() + (inCategory ? "" : " is of " + raw.category()) + " breaks " + broken);
        }
    }

    private List<RawRecord> matching() {
        return (expected.categories().isEmpty()
                        ? List.copyOf(evidence.catalogue().records())
                        : evidence.catalogue().of(expected.categories()))
                .stream()
                        .filter(raw -> comparison.meetsAll(raw, expected.all()))
                        .toList();
    }

    private void shown(boolean show) {
        int count = turn.slate().size();
        if (!show) {
            found(Metric.HIDE, count == 0, count + " shown where none should be");
            return;
        }
        long enough = Math.min(3, Matching.distinct(matching()));
        found(Metric.SHOW, count >= enough, count + " shown where at least " + enough + " should be");
    }

    private void order() {
        if (expected.order().isEmpty() || shown.isEmpty()) {
            return;
        }
        Turn.SortedBy order = expected.order().get();
        String field = order.field();
        int sign = order.descending() ? -1 : 1;
        List<Double> values = shown.stream()
                .map(raw -> sign * raw.field(field).asDouble(Double.POSITIVE_INFINITY * sign))
                .toList();
        boolean sorted = values.equals(values.stream().sorted().toList());
        double best = matching().stream()
                .filter(raw -> raw.field(field).isNumber())
                .mapToDouble(raw -> sign * raw.field(field).doubleValue())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        found(
                Metric.ORDER,
                sorted && values.getFirst() <= best,
                "by " + expected.sorted() + ": " + values + ", the best being " + best);
    }

    private void field() {
        if (expected.saysField() == null) {
            return;
        }
        Turn.StatedField asked = expected.saysField();
        RawRecord raw = asked.item() < before.size() ? evidence.record(before.get(asked.item())) : null;
        found(
                Metric.FIELD,
                raw != null && evidence.stated().states(turn.text(), raw, asked.field()),
                asked.field() + " of item " + asked.item() + ", "
                        + (raw == null ? "which was not shown" : raw.name() + ": " + raw.field(asked.field())));
    }

    private void grounded() {
        turn.sentences().forEach(sentence -> evidence.claims()
                .in(sentence.text(), cited(sentence.cites()))
                .forEach(claim -> found(
                        Metric.GROUNDED,
                        claim.grounded(),
                        "“" + claim.words() + "” is in no record cited by: " + sentence.text())));
    }

    private List<RawRecord> cited(List<String> cites) {
        Map<String, ItemSource> sources = turn.cited();
        return cites.stream()
                .flatMap(id -> {
                    ItemSource source = sources.getOrDefault(id, new ItemSource("", -1));
                    return evidence.catalogue().find(id, source.file(), source.row()).stream();
                })
                .toList();
    }

    private void found(Metric metric, boolean right, String detail) {
        findings.add(new Finding(metric, turn.conversation(), turn.turn(), right, right ? "" : detail));
    }
}
