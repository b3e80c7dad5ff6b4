final class Tariff {

    static int coins(int kilograms) {
        return 4 + (Math.max(0, kilograms - 2) * 3 + 1) / 2;
    }
}
