package dev.souk.contracts.topic;

/** Header names: CloudEvents 1.0 in Kafka binary mode, W3C trace context, and Souk's own. */
public final class Headers {
    public static final String CE_SPECVERSION = "ce_specversion";
    public static final String CE_ID = "ce_id";
    public static final String CE_SOURCE = "ce_source";
    public static final String CE_TYPE = "ce_type";
    public static final String CE_TIME = "ce_time";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACEPARENT = "traceparent";
    /** Milliseconds since the epoch after which nobody waits for the reply. */
    public static final String DEADLINE = "souk-deadline";
    /** {@code topic} or {@code topic/partition} to reply to. */
    public static final String REPLY_TO = "souk-reply-to";
    /** Chosen by the asker, repeated in the reply. */
    public static final String CORRELATION = "souk-correlation";
    /** In a reply: why there is none, in words; the value is then empty. */
    public static final String FAILURE = "souk-failure";
    /** In a dead letter: topic, partition and offset it came from. */
    public static final String DEAD_ORIGIN = "souk-dead-origin";
    /** In a dead letter: class and message of what went wrong. */
    public static final String DEAD_CAUSE = "souk-dead-cause";

    private Headers() {}
}
