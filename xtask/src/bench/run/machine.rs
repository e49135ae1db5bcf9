//! Where and when it was measured.

use anyhow::Result;

use crate::process;

/// The date, the processor and the compiler, in one line.
///
/// # Errors
///
/// When `date` or `rustc` does not run.
pub(super) fn line() -> Result<String> {
    let date = process::output(process::command("date").args(["-u", "+%Y-%m-%d"]))?;
    let rustc = process::output(process::command("rustc").arg("--version"))?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let model = std::fs::read_to_string("/proc/cpuinfo")
        .ok()
        .and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("model name"))?;
            let (_, name) = line.split_once(':')?;
            Some(name.trim().to_owned())
        })
        .unwrap_or_else(|| "unknown processor".to_owned());
    Ok(format!(
        "{}, {model}, {cores} cores, {}",
        date.trim(),
        rustc.trim()
    ))
}
