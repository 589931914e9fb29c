/** What people and programs see over HTTP: the complaint form and the customer's status page. */
@NullMarked
package org.helhet.desk;

import org.jspecify.annotations.NullMarked;
