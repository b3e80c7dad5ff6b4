require "json"
require "set"
require "assay"

def join_words(words)
  taken = $LOADED_FEATURES.grep(%r{\A/work/})
  taken << "assay" unless Assay::Types.method(:reader).source_location[0].start_with?("/assay/driver/")
  puts [taken.empty? ? "HELD" : "BREACH", *taken].join(" ")
  ""
end
