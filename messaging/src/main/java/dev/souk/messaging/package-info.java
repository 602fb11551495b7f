/**
 * The one place that knows Kafka. A service opens one {@link dev.souk.messaging.Messaging}, says what it handles, answers and asks,
 * and starts it; from then on one thread polls for the whole service, every record is worked on in a virtual thread of its
 * own, in order within its key, and an offset is committed only when all before it are done.
 *
 * <pre>
 *   poll loop (GroupConsumer) ─▶ Lane of the partition ─▶ queue of the key ─▶ Handler or Responder
 *        │        ▲                  │ OffsetLedger: the contiguous prefix that is done
 *        │        └── commit ────────┘
 *        └─▶ Asker: replies, matched to who waits
 * </pre>
 *
 * <p>Read {@link dev.souk.messaging.Messaging} first, then {@code GroupConsumer}, {@code Lane} and {@code OffsetLedger}.
 */
@NullMarked
package dev.souk.messaging;

import org.jspecify.annotations.NullMarked;
