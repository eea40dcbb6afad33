//! A voter's browser: one connection that is kept, a cookie, and the network it seems to come from.

use std::io::{Error, ErrorKind, Result};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// A server that says nothing for so long is taken for gone, as a browser does.
const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub cookie: Option<String>,
    /// Seconds after which to come again.
    pub again: Option<u64>,
    pub bytes: usize,
}

pub struct Browser {
    address: String,
    network: String,
    cookie: String,
    stream: Option<TcpStream>,
}

impl Browser {
    pub fn new(address: &str, network: &str) -> Self {
        Self { address: address.to_owned(), network: network.to_owned(), cookie: String::new(), stream: None }
    }

    /// Another window of the same person.
    pub fn again(&self) -> Self {
        Self { cookie: self.cookie.clone(), ..Self::new(&self.address, &self.network) }
    }

    pub fn keep(&mut self, cookie: &str) {
        cookie.clone_into(&mut self.cookie);
    }

    pub async fn get(&mut self, path: &str) -> Result<Reply> {
        let head = self.head("GET", path);
        self.ask(format!("{head}\r\n")).await
    }

    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Result<Reply> {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let head = self.head("POST", path);
        let kind = "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin";
        self.ask(format!("{head}{kind}\r\nContent-Length: {}\r\n\r\n{body}", body.len())).await
    }

    fn head(&self, method: &str, path: &str) -> String {
        let cookie = if self.cookie.is_empty() { String::new() } else { format!("Cookie: {}\r\n", self.cookie) };
        format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nX-Forwarded-For: {}\r\nAccept-Encoding: gzip\r\n{cookie}",
            self.address, self.network
        )
    }

    /// Takes a connection before there is anything to say.
    pub async fn open(&mut self) -> Result<()> {
        let stream = timeout(PATIENCE, TcpStream::connect(&self.address)).await.map_err(|_| too_late())??;
        stream.set_nodelay(true)?;
        self.stream = Some(stream);
        Ok(())
    }

    /// A connection that was kept may have been closed meanwhile: then a new one is taken, as browsers do.
    async fn ask(&mut self, request: String) -> Result<Reply> {
        if let Some(stream) = self.stream.take()
            && let Ok(reply) = self.over(stream, &request).await
        {
            return Ok(reply);
        }
        self.open().await?;
        let stream = self.stream.take().ok_or_else(too_late)?;
        self.over(stream, &request).await
    }

    async fn over(&mut self, mut stream: TcpStream, request: &str) -> Result<Reply> {
        let talk = async {
            stream.write_all(request.as_bytes()).await?;
            read(&mut stream).await
        };
        let reply = timeout(PATIENCE, talk).await.map_err(|_| too_late())??;
        self.stream = Some(stream);
        if let Some(cookie) = &reply.cookie {
            cookie.clone_into(&mut self.cookie);
        }
        Ok(reply)
    }
}

fn too_late() -> Error {
    Error::new(ErrorKind::TimedOut, "no answer")
}

async fn read(stream: &mut TcpStream) -> Result<Reply> {
    let (mut buffer, mut chunk) = (Vec::with_capacity(4096), [0; 16 * 1024]);
    let head_end = loop {
        if let Some(at) = buffer.windows(4).position(|part| part == b"\r\n\r\n") {
            break at + 4;
        }
        more(stream, &mut buffer, &mut chunk).await?;
    };
    let head = String::from_utf8_lossy(&buffer[..head_end]).into_owned();
    let of = |name: &str| {
        let line = |line: &str| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        };
        head.lines().skip(1).find_map(line)
    };
    let status = head.split(' ').nth(1).and_then(|it| it.parse().ok());
    let status = status.ok_or_else(|| Error::new(ErrorKind::InvalidData, "no status"))?;
    match of("content-length").and_then(|it| it.parse::<usize>().ok()) {
        Some(length) => {
            while buffer.len() < head_end + length {
                more(stream, &mut buffer, &mut chunk).await?;
            }
        }
        None if of("transfer-encoding").is_some() => {
            while !buffer.ends_with(b"\r\n0\r\n\r\n") {
                more(stream, &mut buffer, &mut chunk).await?;
            }
        }
        None => {}
    }
    let voter =
        head.lines().filter_map(|line| line.split_once(": ")).filter(|(key, _)| key.eq_ignore_ascii_case("set-cookie"));
    let mut cookies = voter.filter_map(|(_, value)| value.split(';').next()).filter(|pair| pair.starts_with("vote-"));
    Ok(Reply {
        status,
        cookie: cookies.next().map(str::to_owned),
        again: of("retry-after").and_then(|it| it.parse().ok()),
        bytes: buffer.len(),
    })
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>, chunk: &mut [u8]) -> Result<()> {
    match stream.read(chunk).await? {
        0 => Err(Error::new(ErrorKind::UnexpectedEof, "hung up")),
        count => {
            buffer.extend_from_slice(&chunk[..count]);
            Ok(())
        }
    }
}
