class RefusedException extends Exception {

    RefusedException(String message) {
        super(message);
    }
}
