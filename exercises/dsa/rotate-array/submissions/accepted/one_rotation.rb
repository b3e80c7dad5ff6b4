def apply_rotations(items, moves)
  items.rotate(-moves.sum)
end
