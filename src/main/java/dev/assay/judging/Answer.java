package dev.assay.judging;
sealed interface Answer { record Value(com.fasterxml.jackson.databind.JsonNode json) implements Answer {} record Fault(String type, String message) implements Answer { boolean wrongType() { return type.equals("WrongType"); } } record Malformed(String why) implements Answer {}
 static Answer parse(byte[] b, dev.assay.exercise.Type t) { try { var n = new com.fasterxml.jackson.databind.ObjectMapper().readTree(b); return n.has("value") ? new Value(n.get("value")) : new Fault(n.path("error").path("type").asText(), n.path("error").path("message").asText()); } catch (java.io.IOException e) { return new Malformed("no JSON"); } }
 static Answer parseReady(byte[] b) { try { var n = new com.fasterxml.jackson.databind.ObjectMapper().readTree(b); return n.path("ready").asBoolean() ? new Value(n) : new Fault(n.path("error").path("type").asText(), n.path("error").path("message").asText()); } catch (java.io.IOException e) { return new Malformed("no JSON"); } }
}
