//! The program as a process of its own, which may be killed, and begins again.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use super::browser::Browser;

/// Everything has to be ready again within this, or the bench gives up.
const PATIENCE: Duration = Duration::from_secs(60);

pub struct Server {
    pub address: String,
    data: PathBuf,
    database: String,
    smtp: u16,
    child: Option<Child>,
    /// Megabytes at most, over all of its lives.
    peak: u64,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Server {
    /// # Errors
    /// When no port is free or the program does not start.
    pub fn start(data: &Path, database: &str, smtp: u16) -> std::io::Result<Self> {
        let free = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let (data, database) = (data.to_path_buf(), database.to_owned());
        let mut server = Self { address: free.to_string(), data, database, smtp, child: None, peak: 0 };
        server.begin()?;
        Ok(server)
    }

    /// # Errors
    /// When the program does not start.
    pub fn begin(&mut self) -> std::io::Result<()> {
        let child = Command::new(env!("CARGO_BIN_EXE_palmares"))
            .args(["serve", "--listen", &self.address, "--data"])
            .arg(&self.data)
            .env("DATABASE_URL", &self.database)
            .env("PALMARES_SMTP_URL", format!("smtp://127.0.0.1:{}", self.smtp))
            .env("PALMARES_TRUSTED_PROXIES", "127.0.0.1")
            .env("PALMARES_LOG", "error")
            .spawn()?;
        self.child = Some(child);
        Ok(())
    }

    /// As a power cut ends it: nothing is finished.
    pub fn kill(&mut self) {
        self.look();
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// Tells it to stop, and waits until it has finished what was begun.
    pub fn stop(&mut self) -> Duration {
        self.look();
        let began = Instant::now();
        if let Some(mut child) = self.child.take() {
            let _ = Command::new("kill").arg("-TERM").arg(child.id().to_string()).status();
            let _ = child.wait();
        }
        began.elapsed()
    }

    /// Until it says that people may be sent to it.
    pub async fn ready(&self) -> Duration {
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            let asked = Browser::new(&self.address, "127.0.0.1").get("/readyz").await;
            if asked.is_ok_and(|reply| reply.status == 200) {
                return began.elapsed();
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the server is not ready after {PATIENCE:?}");
    }

    /// Remembers the peak of this life.
    fn look(&mut self) {
        let Some(child) = &self.child else { return };
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        let now = line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or(0) / 1024;
        self.peak = self.peak.max(now);
    }

    pub fn peak_megabytes(&self) -> u64 {
        self.peak
    }

    /// Seconds of processor that this life took.
    pub fn processor(&self) -> f64 {
        let Some(child) = &self.child else { return f64::NAN };
        let text = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap_or_default();
        let fields: Vec<&str> = text.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let ticks = |at: usize| fields.get(at).and_then(|it| it.parse::<f64>().ok()).unwrap_or(f64::NAN);
        (ticks(11) + ticks(12)) / 100.0
    }
}
