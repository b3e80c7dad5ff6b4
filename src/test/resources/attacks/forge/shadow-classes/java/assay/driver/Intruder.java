package assay.driver;

public final class Intruder {
    public static String answer() throws Exception {
        var connection = new Connection();
        connection.answer(new JsonWriter().raw("{\"value\":true}"));
        connection.answer(new JsonWriter().raw("{\"value\":\"*\"}"));
        return "";
    }
}
