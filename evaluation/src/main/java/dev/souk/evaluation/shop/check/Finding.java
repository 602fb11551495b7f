package dev.souk.evaluation.shop.check;

/**
 * One thing judged.
 *
 * @param detail what was expected and what came
 */
public record Finding(Metric metric, String conversation, int turn, boolean right, String detail) {}
