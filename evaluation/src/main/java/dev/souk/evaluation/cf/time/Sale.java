package dev.souk.evaluation.cf.time;

/**
 * What a customer bought of one item in one invoice.
 *
 * @param time epoch seconds
 * @param revenue quantity × price
 */
record Sale(int customer, int item, long time, float revenue) {}
