/** Sign-in: who may call the API, by the first account's password or by an API key. */
@NullMarked
package org.helhet.desk.access;

import org.jspecify.annotations.NullMarked;
