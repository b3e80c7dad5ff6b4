require "solution"

RSpec.describe "bracket" do
  it("brackets a letter") { expect(bracket("a")).to eq("<a>") }

  it("brackets a word") { expect(bracket("XYZZYa")).to eq("<XYZZYa>") }

  it("brackets a sentence") { expect(bracket("one XYZZYb two")).to eq("<one XYZZYb two>") }
end
