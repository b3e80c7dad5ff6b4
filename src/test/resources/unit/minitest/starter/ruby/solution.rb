def behave(how)
end
