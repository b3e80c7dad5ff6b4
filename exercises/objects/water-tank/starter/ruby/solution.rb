# Errors are ArgumentErrors.
class WaterTank
  attr_reader :level

  def initialize(capacity)
    @level = 0
  end

  def fill(litres)
    0
  end

  def drain(litres)
  end
end
