use std::collections::HashMap;

fn two_sum(nums: &[i32], target: i32) -> Vec<i32> {
    let mut positions = HashMap::new();
    for (position, &number) in nums.iter().enumerate() {
        let partner = target.checked_sub(number).and_then(|missing| positions.get(&missing));
        if let Some(&partner) = partner {
            return vec![partner, position as i32];
        }
        positions.insert(number, position as i32);
    }
    panic!("no pair adds up to the target")
}
