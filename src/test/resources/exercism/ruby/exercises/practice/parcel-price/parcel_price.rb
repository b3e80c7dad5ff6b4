=begin
Write your code for the parcel service in this file.
=end
