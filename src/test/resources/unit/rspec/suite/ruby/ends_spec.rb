require "solution"

RSpec.describe "an end" do
  let(:answer) { 42 }

  it("passes") { expect(behave("pass")).to eq(answer) }

  it("fails") { expect(behave("fail")).to eq(answer) }

  it("fails in secret") { expect(behave("fail")).to eq(42), "XYZZY" }

  it("raises") { behave("raise") }

  it("is skipped", skip: "not today") { behave("pass") }

  context "when it is told to" do
    it("exits early") { behave("exit") }

    it("never ends") { behave("loop") }

    it("is fine again") { expect(behave("pass")).to eq(answer) }
  end
end
