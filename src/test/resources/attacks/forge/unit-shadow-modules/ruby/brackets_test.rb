module Minitest
  class Test
  end
end
