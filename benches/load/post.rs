//! Where letters arrive: a mail server that reads of each to whom it is and which link it holds.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

#[derive(Default)]
struct Boxes {
    waiting: HashMap<String, oneshot::Sender<String>>,
    arrived: HashMap<String, String>,
}

#[derive(Clone)]
pub struct Post {
    pub port: u16,
    boxes: Arc<Mutex<Boxes>>,
}

impl Post {
    pub async fn open() -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let post = Self { port: listener.local_addr()?.port(), boxes: Arc::default() };
        let at_work = post.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let post = at_work.clone();
                tokio::spawn(async move {
                    // Whoever hangs up in the middle sends the letter again.
                    let _ = post.talk(stream).await;
                });
            }
        });
        Ok(post)
    }

    /// The link of the letter to that address, as soon as it is there.
    pub async fn link_for(&self, address: &str) -> Option<String> {
        let wait = {
            let mut boxes = self.boxes.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(link) = boxes.arrived.remove(address) {
                return Some(link);
            }
            let (tell, told) = oneshot::channel();
            boxes.waiting.insert(address.to_owned(), tell);
            told
        };
        wait.await.ok()
    }

    fn arrive(&self, address: String, link: String) {
        let mut boxes = self.boxes.lock().unwrap_or_else(PoisonError::into_inner);
        match boxes.waiting.remove(&address) {
            Some(tell) => drop(tell.send(link)),
            None => drop(boxes.arrived.insert(address, link)),
        }
    }

    async fn talk(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut stream = BufReader::new(stream);
        stream.write_all(b"220 here\r\n").await?;
        let (mut to, mut line) = (String::new(), String::new());
        loop {
            line.clear();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let said = line.trim().to_ascii_uppercase();
            let answer: &[u8] = if said.starts_with("EHLO") {
                b"250-here\r\n250 8BITMIME\r\n"
            } else if said.starts_with("RCPT TO:") {
                line.split(['<', '>']).nth(1).unwrap_or_default().clone_into(&mut to);
                b"250 ok\r\n"
            } else if said == "DATA" {
                stream.write_all(b"354 go on\r\n").await?;
                if let Some(link) = letter(&mut stream).await? {
                    self.arrive(to.clone(), link);
                }
                b"250 taken\r\n"
            } else if said == "QUIT" {
                return stream.write_all(b"221 bye\r\n").await;
            } else {
                b"250 ok\r\n"
            };
            stream.write_all(answer).await?;
        }
    }
}

/// The path of the first link in it. Long lines are broken by `=` at their end.
async fn letter(stream: &mut BufReader<TcpStream>) -> std::io::Result<Option<String>> {
    let (mut text, mut line) = (String::new(), String::new());
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 || line == ".\r\n" {
            break;
        }
        text.push_str(line.strip_suffix("=\r\n").unwrap_or(&line));
    }
    let words = text.split([' ', '\r', '\n', '"', '<', '>']);
    let link =
        words.filter(|word| word.contains("/vote/links/")).find_map(|word| word.split_once("//")?.1.split_once('/'));
    Ok(link.map(|(_, path)| format!("/{}", path.trim_end_matches('.'))))
}
