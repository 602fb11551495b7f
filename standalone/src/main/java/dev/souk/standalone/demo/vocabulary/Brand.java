package dev.souk.standalone.demo.vocabulary;

import java.util.List;

/**
 * An invented brand.
 *
 * @param tier multiplies its prices, and lifts its quality a little
 */
public record Brand(double tier, List<String> categories) {}
