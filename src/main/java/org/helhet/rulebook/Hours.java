package org.helhet.rulebook;

import java.time.LocalTime;

/** When the door is open, in local time. */
record Hours(LocalTime opens, LocalTime closes) {}
