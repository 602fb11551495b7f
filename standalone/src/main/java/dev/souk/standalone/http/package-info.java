/** Questions over HTTP that are asked until the answer will do. */
@NullMarked
package dev.souk.standalone.http;

import org.jspecify.annotations.NullMarked;
