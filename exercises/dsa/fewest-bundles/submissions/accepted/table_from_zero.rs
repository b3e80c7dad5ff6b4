fn fewest_bundles(sizes: &[i32], messages: i32) -> i32 {
    let messages = messages as usize;
    let mut fewest = vec![None; messages + 1];
    fewest[0] = Some(0);
    for count in 1..=messages {
        let best_before = sizes.iter().filter_map(|&size| fewest[count.checked_sub(size as usize)?]).min();
        fewest[count] = best_before.map(|bundles| bundles + 1);
    }
    fewest[messages].unwrap_or(-1)
}
