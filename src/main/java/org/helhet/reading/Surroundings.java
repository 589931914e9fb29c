package org.helhet.reading;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.helhet.reading.Meaning.Days;
import org.helhet.reading.Meaning.Sign;
import org.helhet.reading.Meaning.TimeOfDay;
import org.jspecify.annotations.Nullable;

/** A date in a text together with what stands around it: the time of day, "by" or "before", and whether it is needed then. */
final class Surroundings {

    private static final Set<Sign> ABOUT_THE_DATE =
            EnumSet.of(Sign.LATEST, Sign.BEFORE, Sign.BY, Sign.AHEAD, Sign.OTHER);
    private static final Set<Sign> AFTER_THE_DATE = EnumSet.of(Sign.LATEST);
    private static final Set<Sign> BEFORE_THE_HOUR = EnumSet.of(Sign.FILLER, Sign.COMMA, Sign.BEFORE, Sign.BY);
    private static final int BESIDE = 6;
    private static final int FAR = 40;

    private final Pieces pieces;
    private final int at;
    private int first;
    private int last;
    private Sign sign = Sign.NOTHING;
    private @Nullable LocalTime hour;

    private Surroundings(Pieces pieces, int at) {
        this.pieces = pieces;
        this.at = at;
        this.first = at;
        this.last = at;
    }

    static Surroundings of(Pieces pieces, int at) {
        var date = new Surroundings(pieces, at);
        date.lookLeft();
        date.lookRight();
        return date;
    }

    Days days() {
        return (Days) pieces.at(at);
    }

    /** The time said beside the date, or with it as in "tonight". */
    Optional<LocalTime> time() {
        return Optional.ofNullable(hour).or(() -> Optional.ofNullable(days().time()));
    }

    boolean saysTheHour() {
        return hour != null;
    }

    boolean isBefore() {
        return sign == Sign.BEFORE;
    }

    int start() {
        return pieces.all().get(first).start();
    }

    int end() {
        return pieces.all().get(last).end();
    }

    /** The nearest word before the date decides, else the first after it. A last day needs no further word. */
    boolean sayItIsNeeded() {
        return switch (deciding()) {
            case NEED -> sign != Sign.OTHER;
            case ASK -> sign == Sign.LATEST || sign == Sign.BEFORE || sign == Sign.BY;
            case AGAINST -> false;
            default -> sign == Sign.LATEST;
        };
    }

    private void lookLeft() {
        for (int i = at - 1; i >= at - BESIDE; i--) {
            if (takesHour(pieces.at(i)) || takesSign(pieces.at(i), ABOUT_THE_DATE)) {
                first = i;
            } else if (pieces.at(i) != Sign.FILLER) {
                return;
            }
        }
    }

    private void lookRight() {
        for (int i = at + 1; i <= at + BESIDE; i++) {
            if (takesHour(pieces.at(i)) || takesSign(pieces.at(i), AFTER_THE_DATE)) {
                last = i;
            } else if (!(pieces.at(i) instanceof Sign beside && BEFORE_THE_HOUR.contains(beside))) {
                return;
            }
        }
    }

    private boolean takesHour(Meaning beside) {
        if (hour == null && beside instanceof TimeOfDay time) {
            hour = time.time();
            return true;
        }
        return false;
    }

    /** The sign nearest to the date is the one that counts. */
    private boolean takesSign(Meaning beside, Set<Sign> wanted) {
        if (beside instanceof Sign found && wanted.contains(found)) {
            sign = sign == Sign.NOTHING ? found : sign;
            return true;
        }
        return false;
    }

    private Sign deciding() {
        for (int i = at - 1; i >= at - FAR && pieces.at(i) != Sign.END_OF_SENTENCE; i--) {
            if (isDeciding(pieces.at(i))) {
                return (Sign) pieces.at(i);
            }
        }
        return decidingAfter();
    }

    /** A word after the date speaks of it only when no other date follows: "the fair is on Thursday, we need them on Wednesday". */
    private Sign decidingAfter() {
        var found = Sign.NOTHING;
        for (int i = at + 1; i <= at + FAR && pieces.at(i) != Sign.END_OF_SENTENCE; i++) {
            if (found == Sign.NOTHING && isDeciding(pieces.at(i))) {
                found = (Sign) pieces.at(i);
            } else if (found != Sign.NOTHING && pieces.at(i) instanceof Days) {
                return Sign.NOTHING;
            }
        }
        return found;
    }

    private static boolean isDeciding(Meaning meaning) {
        return meaning == Sign.NEED || meaning == Sign.ASK || meaning == Sign.AGAINST;
    }
}
