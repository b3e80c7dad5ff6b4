def unite_windows(windows)
  windows.sort_by(&:first).each_with_object([]) do |(from, to), united|
    if united.empty? || from > united.last[1]
      united << [from, to]
    elsif to > united.last[1]
      united.last[1] = to
    end
  end
end
