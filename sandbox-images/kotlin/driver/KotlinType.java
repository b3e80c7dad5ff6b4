package assay.driver;

/** How a learner writes a type of the notation. */
final class KotlinType {
    private KotlinType() {}

    static String of(String notation) {
        int end = notation.length() - 1;
        if (notation.endsWith("[]")) {
            String element = of(notation.substring(0, end - 1));
            return switch (element) {
                case "Int", "Long", "Double", "Boolean" -> element + "Array";
                default -> "Array<" + element + ">";
            };
        }
        if (notation.endsWith("?")) return of(notation.substring(0, end)) + "?";
        if (notation.startsWith("list<")) return "ListNode<" + of(notation.substring(5, end)) + ">?";
        if (notation.startsWith("tree<")) return "TreeNode<" + of(notation.substring(5, end)) + ">?";
        if (notation.startsWith("map<")) {
            int comma = notation.indexOf(',');
            return "Map<" + of(notation.substring(4, comma)) + ", " + of(notation.substring(comma + 1, end)) + ">";
        }
        return switch (notation) {
            case "bool" -> "Boolean";
            case "void" -> "Unit";
            default -> Character.toUpperCase(notation.charAt(0)) + notation.substring(1);
        };
    }

    static String of(Signature signature) {
        StringBuilder text = new StringBuilder("fun ").append(signature.function()).append('(');
        for (int i = 0; i < signature.types().size(); i++) {
            text.append(i > 0 ? ", " : "").append(signature.names().get(i)).append(": ").append(of(signature.types().get(i).toString()));
        }
        String returns = of(signature.returns().toString());
        return text.append(')').append(returns.equals("Unit") ? "" : ": " + returns).toString();
    }
}
