package org.helhet.spreadsheet;

import java.util.List;

/** What came of reading a workbook: its sheets, or why it was not read. */
public sealed interface Workbook {

    /** All sheets in the order of their tabs; of a hidden one only the name. */
    record Read(List<Worksheet> sheets) implements Workbook {}

    /** Nothing of it may be used. */
    record Refused(Refusal why) implements Workbook {}

    /** Why a workbook was not read. */
    enum Refusal {

        /** The bytes are no workbook of this kind at all. */
        NO_WORKBOOK,

        /** An older format (.xls), or protected by a password: both look alike from outside. */
        OLD_OR_PROTECTED,

        /** Half-written, or broken. */
        DAMAGED,

        /** Larger than any table that people edit: see {@link Bounds}. */
        TOO_BIG
    }

    /** Reads all visible sheets; formulas are never worked out, links never followed. */
    static Workbook read(byte[] bytes) {
        return WorkbookReader.read(bytes);
    }

    /** Whether the bytes begin as those of a workbook do, of this or of the older kind; no text begins so. */
    static boolean looksLikeOne(byte[] bytes) {
        return WorkbookReader.isPacked(bytes) || WorkbookReader.isOld(bytes);
    }
}
