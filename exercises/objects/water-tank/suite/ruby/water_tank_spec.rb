require "solution"

RSpec.describe WaterTank do
  subject(:tank) { described_class.new(100) }

  it("starts empty") { expect(tank.level).to eq(0) }

  it "holds what is filled in" do
    expect(tank.fill(70)).to eq(0)
    expect(tank.level).to eq(70)
  end

  it "fills up to its capacity" do
    tank.fill(130)
    expect(tank.level).to eq(100)
  end

  it "says how much did not fit" do
    tank.fill(70)
    expect(tank.fill(50)).to eq(20)
  end

  it "adds up several fillings" do
    [10, 20, 30].each { |litres| tank.fill(litres) }
    expect(tank.level).to eq(60)
  end

  context "when it holds ten litres" do
    before { tank.fill(10) }

    it "drains a part" do
      tank.fill(70)
      tank.drain(30)
      expect(tank.level).to eq(50)
    end

    it("refuses to drain more than it holds") { expect { tank.drain(11) }.to raise_error(ArgumentError) }

    it "keeps its level when it refuses" do
      begin
        tank.drain(11)
      rescue ArgumentError
        nil
      end
      expect(tank.level).to eq(10)
    end
  end

  it("refuses a capacity of zero") { expect { described_class.new(0) }.to raise_error(ArgumentError) }

  it "is apart from other tanks" do
    other = described_class.new(100)
    other.fill(40)
    expect([tank.level, other.level]).to eq([0, 40])
  end
end
