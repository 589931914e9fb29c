package org.helhet.intake;

import java.util.ArrayList;
import java.util.List;

/** A part made of parts, while they are being read. */
final class Multipart {

    private final String type;
    private final List<Shown> parts = new ArrayList<>();
    private Shown preamble = Shown.NOTHING;
    private boolean hasParts;

    Multipart(String type) {
        this.type = type;
    }

    boolean isAlternative() {
        return type.equals("multipart/alternative");
    }

    /** What stands beside a page, or beside other ways to say the same, is a file only if it has a name. */
    boolean holdsUnnamedFiles() {
        return !isAlternative() && !type.equals("multipart/related");
    }

    void begins(Shown words) {
        preamble = words;
    }

    void hasPart() {
        hasParts = true;
    }

    void add(Shown part) {
        parts.add(part);
    }

    /** What a person sees of it: where no part was found since the boundary is wrong, all that stands there. */
    Shown shown() {
        if (!hasParts) {
            return preamble;
        }
        return isAlternative() ? Shown.plainest(parts) : Shown.together(parts);
    }
}
