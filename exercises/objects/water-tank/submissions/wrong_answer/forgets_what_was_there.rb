class WaterTank
  attr_reader :level

  def initialize(capacity)
    raise ArgumentError, "a tank needs room" unless capacity.positive?
    @capacity = capacity
    @level = 0
  end

  def fill(litres)
    over = [0, @level + litres - @capacity].max
    @level = litres - over
    over
  end

  def drain(litres)
    raise ArgumentError, "there are #{@level} litres, not #{litres}" if litres > @level
    @level -= litres
  end
end
