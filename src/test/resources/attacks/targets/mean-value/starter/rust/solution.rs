use std::collections::HashMap;

fn mean_value(label: String, values: Vec<f64>) -> HashMap<String, f64> {
    HashMap::from([(label, values.iter().sum::<f64>() / values.len() as f64)])
}
