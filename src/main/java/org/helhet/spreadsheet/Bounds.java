package org.helhet.spreadsheet;

/** How much is read of what people edit: far more than they need, far less than what would stop the program. */
public final class Bounds {

    /** Of one file, as it lies on the disk. */
    public static final int BYTES = 20_000_000;

    /** Of one table, in which something stands. */
    public static final int ROWS = 100_000;

    /** Of one table; what stands further to the right is not kept. */
    public static final int COLUMNS = 200;

    /** Of one cell; Excel's own limit. */
    public static final int CELL = 32_767;

    /** Letters of all cells of one file. */
    public static final int LETTERS = 20_000_000;

    /** One below the other: nothing is looked for below so many. */
    public static final int EMPTY_ROWS = 10_000;

    static final int MERGED = 1_000;
    static final int PARTS = 1_000;
    static final int UNPACKED = 150_000_000;
    static final int UNPACKED_FREELY = 10_000_000;
    static final int TIMES_AS_MUCH = 100;

    private Bounds() {}
}
