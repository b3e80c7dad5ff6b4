package assay.driver;

/** A value that has not the type it should have. */
final class WrongType extends RuntimeException {
    private static final long serialVersionUID = 1;

    final String expected;
    final String got;

    WrongType(Type expected, String got) {
        super(null, null, false, false);
        this.expected = expected.toString();
        this.got = got;
    }

    static WrongType of(Type expected, Object value) {
        return new WrongType(expected, value == null ? "null" : value.getClass().getSimpleName());
    }
}
