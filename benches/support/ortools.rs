//! OR-tools in a scratch environment under `target/`, made when it is absent.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::synthetic::Size;

pub struct OrTools {
    python: PathBuf,
}

/// What OR-tools reached and took.
pub struct Answer {
    pub total: i64,
    pub solving: f64,
    pub handing_over: f64,
    pub megabytes: f64,
}

impl OrTools {
    /// Nothing where Python or the package index cannot be reached.
    pub fn prepare() -> Option<Self> {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/ortools");
        let python = folder.join("bin/python");
        let ran = |command: &mut Command| command.status().is_ok_and(|status| status.success());
        if !ran(Command::new(&python).args(["-c", "import ortools, numpy"])) {
            let made = ran(Command::new("python3").args(["-m", "venv"]).arg(&folder))
                && ran(Command::new(&python).args(["-m", "pip", "install", "--quiet", "ortools", "numpy"]));
            if !made {
                return None;
            }
        }
        Some(OrTools { python })
    }

    pub fn solve(&self, size: Size, sparse: bool, runs: usize) -> Option<Answer> {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/ortools_flow.py");
        let [entries, judges, runs] = [size.entries, size.judges, runs].map(|number| number as u64);
        let limits = [size.needed, size.least, size.most].map(u64::from);
        let event = [entries, judges, size.tracks].into_iter().chain(limits).chain([u64::from(sparse), runs]);
        let mut command = Command::new(&self.python);
        command.arg(script).args(event.map(|number| number.to_string())).stderr(Stdio::inherit());
        let output = command.output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        let fields: Vec<f64> = text.split_whitespace().filter_map(|field| field.parse().ok()).collect();
        let &[total, solving, handing_over, megabytes] = fields.as_slice() else { return None };
        Some(Answer { total: total as i64, solving, handing_over, megabytes })
    }
}
