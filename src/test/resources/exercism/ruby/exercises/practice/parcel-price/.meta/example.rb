class ParcelPrice
  def initialize(kilograms)
    raise ArgumentError, "refused" unless (1..30).cover?(kilograms)

    @kilograms = kilograms
  end

  def coins
    4 + ([0, @kilograms - 2].max * 1.5).ceil
  end
end
