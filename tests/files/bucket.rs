//! A bucket of S3 on this machine: moto's server, when it is there.

use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::support::missing;

pub struct Bucket {
    server: Child,
    environment: Vec<(String, String)>,
}

impl Drop for Bucket {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Bucket {
    /// With a bucket of the name `prizes`.
    pub fn start() -> Option<Self> {
        let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/moto/bin/moto_server");
        if !program.exists() {
            missing("moto (python3 -m venv target/moto; target/moto/bin/pip install 'moto[server]==5.2.5')");
            return None;
        }
        let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a port").port();
        let server = Command::new(program)
            .args(["-H", "127.0.0.1", "-p", &port.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("moto starts");
        let endpoint = format!("http://127.0.0.1:{port}");
        let setting = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let environment = vec![
            setting("AWS_ACCESS_KEY_ID", "test"),
            setting("AWS_SECRET_ACCESS_KEY", "test"),
            setting("AWS_REGION", "us-east-1"),
            setting("AWS_ENDPOINT", &endpoint),
            setting("AWS_ALLOW_HTTP", "true"),
        ];
        let bucket = Self { server, environment };
        bucket.made(port);
        Some(bucket)
    }

    pub fn environment(&self) -> Vec<(String, String)> {
        self.environment.clone()
    }

    /// Asks until the server answers.
    fn made(&self, port: u16) {
        use std::io::{Read, Write};
        let ask = || -> std::io::Result<bool> {
            let mut line = std::net::TcpStream::connect(("127.0.0.1", port))?;
            write!(line, "PUT /prizes HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")?;
            let mut answer = String::new();
            line.read_to_string(&mut answer)?;
            Ok(answer.starts_with("HTTP/1.1 200"))
        };
        let begun = std::time::Instant::now();
        while !ask().unwrap_or(false) {
            assert!(begun.elapsed().as_secs() < 60, "moto does not answer");
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
    }
}
