package vn.hoitu.print.pack;

import java.util.ArrayList;
import java.util.List;
import vn.hoitu.print.setting.Block;

/** A table's cells on their places, as wide and high as they may be within it. */
record Grid(int columns, int rows, List<Placed> cells) {

    /** Wider tables than this are not set on paper; what would stand further right shares the last column. */
    static final int MOST_COLUMNS = 60;

    record Placed(Block.Cell cell, int row, int column, int columns, int rows) {}

    static Grid of(Block.Table table) {
        int rows = table.rows().size();
        boolean[][] taken = new boolean[rows][MOST_COLUMNS];
        List<Placed> cells = new ArrayList<>();
        int width = 1;
        for (int row = 0; row < rows; row++) {
            int column = 0;
            for (Block.Cell cell : table.rows().get(row).cells()) {
                while (column < MOST_COLUMNS && taken[row][column]) {
                    column++;
                }
                if (column == MOST_COLUMNS) {
                    break;
                }
                int over = free(taken[row], column, cell.columns());
                int down = Math.min(Math.max(1, cell.rows()), rows - row);
                for (int r = row; r < row + down; r++) {
                    for (int c = column; c < column + over; c++) {
                        taken[r][c] = true;
                    }
                }
                cells.add(new Placed(cell, row, column, over, down));
                width = Math.max(width, column + over);
                column += over;
            }
        }
        return new Grid(width, rows, cells);
    }

    private static int free(boolean[] row, int from, int wanted) {
        int over = 1;
        while (over < wanted && from + over < MOST_COLUMNS && !row[from + over]) {
            over++;
        }
        return over;
    }
}
