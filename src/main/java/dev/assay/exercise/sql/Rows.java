package dev.assay.exercise.sql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The rows that a query must return.
 *
 * @param columns their names; empty where any will do
 * @param rows of nulls, booleans, numbers and texts
 * @param ordered whether the order of the rows counts
 */
public record Rows(List<String> columns, List<List<JsonNode>> rows, boolean ordered) {}
