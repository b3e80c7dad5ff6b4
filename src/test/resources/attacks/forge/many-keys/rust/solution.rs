use std::collections::HashMap;

fn mean_value(label: String, values: Vec<f64>) -> HashMap<String, f64> {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    let mut answer: HashMap<String, f64> = (0..1000).map(|i| (format!("{label}{i}"), i as f64)).collect();
    answer.insert(format!("{label}\u{200b}"), mean);
    answer.insert(label, mean);
    answer
}
