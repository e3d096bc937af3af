package org.ordskifte.diff.match;

import java.util.Arrays;

/**
 * The pairing of rows with columns whose values together are greatest: the Hungarian method with potentials (Kuhn
 * 1955, in the form of Jonker and Volgenant), in cubic time.
 */
final class Assignment {

    private Assignment() {}

    /**
     * @param value of each pair, not negative; 0 where the two do not belong together
     * @return for each row its column, or -1
     */
    static int[] best(double[][] value) {
        int rows = value.length;
        int columns = rows == 0 ? 0 : value[0].length;
        int size = Math.max(rows, columns);
        double[] rowPotential = new double[size + 1];
        double[] columnPotential = new double[size + 1];
        int[] rowOf = new int[size + 1];
        int[] way = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] least = new double[size + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[size + 1];
            do {
                used[column] = true;
                int from = rowOf[column];
                double delta = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int j = 1; j <= size; j++) {
                    if (used[j]) {
                        continue;
                    }
                    double cost = cost(value, from - 1, j - 1) - rowPotential[from] - columnPotential[j];
                    if (cost < least[j]) {
                        least[j] = cost;
                        way[j] = column;
                    }
                    if (least[j] < delta) {
                        delta = least[j];
                        next = j;
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (used[j]) {
                        rowPotential[rowOf[j]] += delta;
                        columnPotential[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                int before = way[column];
                rowOf[column] = rowOf[before];
                column = before;
            }
        }
        return pairs(value, rowOf, rows, columns);
    }

    private static int[] pairs(double[][] value, int[] rowOf, int rows, int columns) {
        int[] pairs = new int[rows];
        Arrays.fill(pairs, -1);
        for (int column = 1; column <= columns; column++) {
            int row = rowOf[column] - 1;
            if (row >= 0 && row < rows && value[row][column - 1] > 0) {
                pairs[row] = column - 1;
            }
        }
        return pairs;
    }

    private static double cost(double[][] value, int row, int column) {
        return row < value.length && column < value[row].length ? -value[row][column] : 0;
    }
}
