use std::collections::HashMap;

fn group_equal_requests(queries: &[String]) -> Vec<Vec<i32>> {
    let mut places = HashMap::new();
    let mut groups: Vec<Vec<i32>> = Vec::new();
    for (position, query) in queries.iter().enumerate() {
        let mut parameters: Vec<&str> = query.split('&').collect();
        parameters.sort_unstable();
        let place = *places.entry(parameters).or_insert(groups.len());
        if place == groups.len() {
            groups.push(Vec::new());
        }
        groups[place].push(position as i32);
    }
    groups.retain(|group| group.len() > 1);
    groups
}
