package org.helhet.spreadsheet;

/** Cells that are shown as one; only the first of them, at the top left, holds something. Rows and columns from 1. */
public record MergedCells(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
