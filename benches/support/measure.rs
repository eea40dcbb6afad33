//! CPU seconds and peak memory of this process, from `/proc`.

use std::fs;

/// CPU seconds of the calling thread since it began. The kernel counts on in steps of some milliseconds, so what is
/// short wants many runs.
pub fn cpu_seconds() -> f64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split_whitespace().next().and_then(|field| field.parse::<f64>().ok()).unwrap_or(f64::NAN) / 1e9
}

/// Lets the peak begin anew at what is held now.
pub fn forget_peak() {
    // Where the kernel does not allow it, the peak of all that ran before stands.
    let _ = fs::write("/proc/self/clear_refs", "5");
}

/// The most memory held at once since `forget_peak`, in MB.
pub fn peak_megabytes() -> f64 {
    let text = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|rest| rest.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.unwrap_or(f64::NAN) / 1024.0
}
