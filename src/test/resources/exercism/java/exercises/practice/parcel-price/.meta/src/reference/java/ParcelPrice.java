class ParcelPrice {

    int coins(int kilograms) throws RefusedException {
        if (kilograms < 1 || kilograms > 30) {
            throw new RefusedException("refused");
        }
        return Tariff.coins(kilograms);
    }
}
