//! Means with standard errors, time on the processor, and the peak of memory.

use std::sync::LazyLock;
use std::time::Instant;

/// Mean and standard error of repeated values.
pub fn mean(values: &[f64]) -> (f64, f64) {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (count - 1.0);
    (mean, (variance / count).sqrt())
}

/// Milliseconds of one run on the processor, on one thread: the mean over as many runs as take a fifth of a second.
pub fn milliseconds<T>(mut run: impl FnMut() -> T) -> f64 {
    let (start, mut runs) = (on_processor(), 0.0);
    loop {
        std::hint::black_box(run());
        runs += 1.0;
        let taken = on_processor() - start;
        if taken > 0.2 {
            return taken * 1e3 / runs;
        }
    }
}

/// Seconds this process has had a processor, so that what else runs on the machine does not count; the wall clock where
/// the system does not tell.
pub fn on_processor() -> f64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split_whitespace().next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| START.elapsed().as_secs_f64(), |nanoseconds| nanoseconds / 1e9)
}

/// Peak resident memory of this process so far, in MB.
pub fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<f64>().ok()).unwrap_or(f64::NAN) / 1024.0
}
