/** What happens once the services are up: the first stock, and the address on the door. */
@NullMarked
package dev.souk.standalone.opening;

import org.jspecify.annotations.NullMarked;
