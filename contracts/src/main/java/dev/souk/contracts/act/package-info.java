/** What a shopper does with words: a closed grammar. */
@NullMarked
package dev.souk.contracts.act;

import org.jspecify.annotations.NullMarked;
