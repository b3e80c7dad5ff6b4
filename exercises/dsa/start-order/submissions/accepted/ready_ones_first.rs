fn start_order(services: i32, needs: &[Vec<i32>]) -> Vec<i32> {
    let mut missing = vec![0; services as usize];
    let mut needed_by = vec![Vec::new(); services as usize];
    for pair in needs {
        missing[pair[0] as usize] += 1;
        needed_by[pair[1] as usize].push(pair[0]);
    }

    // The services that are ready wait in the order itself, behind those that have started.
    let mut order: Vec<i32> = (0..services).filter(|&service| missing[service as usize] == 0).collect();
    let mut started = 0;
    while let Some(&ready) = order.get(started) {
        started += 1;
        for &service in &needed_by[ready as usize] {
            missing[service as usize] -= 1;
            if missing[service as usize] == 0 {
                order.push(service);
            }
        }
    }
    if order.len() == missing.len() {
        order
    } else {
        Vec::new()
    }
}
