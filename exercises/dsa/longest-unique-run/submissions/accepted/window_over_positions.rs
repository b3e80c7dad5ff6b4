fn longest_unique_run(log: &str) -> i32 {
    let mut after = [0_usize; 128]; // where a run without this character's latest occurrence may start
    let (mut start, mut longest) = (0, 0);
    for (position, server) in log.bytes().enumerate() {
        start = after[server as usize].max(start);
        after[server as usize] = position + 1;
        longest = (position + 1 - start).max(longest);
    }
    longest as i32
}
