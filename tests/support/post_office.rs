//! A real SMTP server on this machine: it speaks STARTTLS, takes letters, refuses them, or hangs up, as it is told.

use std::collections::VecDeque;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use mail_parser::{Message, MessageParser};
use palmares::app::{App, Config};
use palmares::mail;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tokio_util::sync::CancellationToken;

use super::World;

/// What becomes of one letter.
#[derive(Clone, Copy, Debug)]
pub enum Manner {
    Take,
    /// The recipient is answered with this.
    Say(&'static str),
    /// The connection ends in the middle of the letter.
    HangUp,
    /// The letter is taken, and the connection ends before that is said.
    TakeAndHangUp,
}

/// A letter that was taken.
#[derive(Clone, Debug)]
pub struct Taken {
    pub to: String,
    pub sealed: bool,
    pub raw: Vec<u8>,
}

impl Taken {
    pub fn message(&self) -> Message<'_> {
        MessageParser::default().parse(&self.raw).expect("a letter")
    }

    pub fn subject(&self) -> String {
        self.message().subject().expect("a subject").to_owned()
    }

    pub fn text(&self) -> String {
        self.message().body_text(0).expect("a text").replace("\r\n", "\n")
    }

    pub fn html(&self) -> String {
        self.message().body_html(0).expect("a twin").replace("\r\n", "\n")
    }

    pub fn head(&self, name: &str) -> String {
        self.message().header_raw(name.to_owned()).unwrap_or_default().trim().to_owned()
    }
}

#[derive(Clone, Default)]
struct Desk {
    taken: Arc<Mutex<Vec<Taken>>>,
    manners: Arc<Mutex<VecDeque<Manner>>>,
}

pub struct PostOffice {
    port: u16,
    desk: Desk,
    sealed: bool,
    ca: PathBuf,
}

impl PostOffice {
    /// One that takes letters only after STARTTLS.
    pub fn sealed(world: &World) -> Self {
        let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate");
        let ca = world.folder().join("post-office.pem");
        std::fs::write(&ca, made.cert.pem()).expect("the certificate is kept");
        let key = rustls::pki_types::PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("a key");
        let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|it| it.with_no_client_auth().with_single_cert(vec![made.cert.der().clone()], key))
            .expect("a server under seal");
        Self::open(Some(Arc::new(config)), ca)
    }

    /// One that has never heard of STARTTLS.
    pub fn plain() -> Self {
        Self::open(None, PathBuf::new())
    }

    fn open(tls: Option<Arc<ServerConfig>>, ca: PathBuf) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (desk, sealed) = (Desk::default(), tls.is_some());
        let at_work = desk.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (desk, tls) = (at_work.clone(), tls.clone());
                std::thread::spawn(move || Talk::begin(stream, desk, tls));
            }
        });
        Self { port, desk, sealed, ca }
    }

    /// What becomes of the next letters; those after them are taken.
    pub fn will(&self, manners: &[Manner]) {
        self.desk.manners.lock().unwrap_or_else(PoisonError::into_inner).extend(manners);
    }

    pub fn taken(&self) -> Vec<Taken> {
        self.desk.taken.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The one letter that came.
    pub fn only(&self) -> Taken {
        let mut taken = self.taken();
        assert_eq!(taken.len(), 1, "{:?}", taken.iter().map(|letter| &letter.to).collect::<Vec<_>>());
        taken.remove(0)
    }

    pub fn url(&self, tls: &str) -> String {
        format!("smtp://127.0.0.1:{}?tls={tls}", self.port)
    }

    /// A node whose letters come here.
    pub fn node(&self, world: &World) -> App {
        let tls = if self.sealed { "required" } else { "none" };
        node(world, &self.url(tls), &self.ca.to_string_lossy())
    }

    /// Lets a postman work until that holds.
    pub async fn deliver(&self, world: &World, until: impl Fn() -> bool) {
        work(&[self.node(world)], until).await;
    }

    /// Lets a postman work until nothing in the outbox waits for its first try.
    pub async fn deliver_all(&self, world: &World) {
        self.deliver(world, || !world.look(|conn| mail::store::any_due(conn, palmares::column::Moment::now()))).await;
    }
}

pub fn node(world: &World, smtp_url: &str, smtp_ca: &str) -> App {
    let config = Config { smtp_url: smtp_url.to_owned(), smtp_ca: smtp_ca.to_owned(), ..(*world.app.config).clone() };
    App { config: Arc::new(config), ..world.app.clone() }
}

/// Lets the postmen of these nodes work until that holds; what they have in hand they finish.
pub async fn work(nodes: &[App], until: impl Fn() -> bool) {
    let stop = CancellationToken::new();
    let postmen: Vec<_> =
        nodes.iter().map(|app| actix_web::rt::spawn(mail::deliver_until(app.clone(), stop.clone()))).collect();
    for _ in 0..400 {
        if until() {
            break;
        }
        actix_web::rt::time::sleep(Duration::from_millis(25)).await;
    }
    stop.cancel();
    for postman in postmen {
        postman.await.expect("the postman stops");
    }
}

trait Stream: Read + Write + Send {}
impl<S: Read + Write + Send> Stream for S {}

/// One connection. Bytes are read one by one, so that nothing of what follows STARTTLS is read too early.
struct Talk {
    stream: Box<dyn Stream>,
    desk: Desk,
    sealed: bool,
}

impl Talk {
    fn begin(stream: TcpStream, desk: Desk, tls: Option<Arc<ServerConfig>>) {
        let Ok(twin) = stream.try_clone() else { return };
        let mut talk = Self { stream: Box::new(stream), desk, sealed: false };
        let _ = talk.say("220 post office");
        if talk.talk(tls.is_some())
            && let Some(tls) = tls
        {
            let Ok(connection) = ServerConnection::new(tls) else { return };
            talk.stream = Box::new(StreamOwned::new(connection, twin));
            talk.sealed = true;
            talk.talk(false);
        }
    }

    fn say(&mut self, words: &str) -> std::io::Result<()> {
        self.stream.write_all(format!("{words}\r\n").as_bytes())?;
        self.stream.flush()
    }

    fn line(&mut self) -> Option<Vec<u8>> {
        let (mut line, mut byte) = (Vec::new(), [0]);
        loop {
            if self.stream.read(&mut byte).ok()? == 0 {
                return None;
            }
            match byte[0] {
                b'\n' => return Some(line.strip_suffix(b"\r").unwrap_or(&line).to_vec()),
                other => line.push(other),
            }
        }
    }

    /// Talks until the connection ends, or until STARTTLS: then `true`.
    fn talk(&mut self, offers_tls: bool) -> bool {
        let (mut to, mut manner) = (String::new(), Manner::Take);
        while let Some(line) = self.line() {
            let line = String::from_utf8_lossy(&line).into_owned();
            let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
            let said = match verb.as_str() {
                "EHLO" if offers_tls => self.say("250-post office\r\n250 STARTTLS"),
                "STARTTLS" if offers_tls => return self.say("220 go on").is_ok(),
                "MAIL" if offers_tls => self.say("530 5.7.0 first STARTTLS"),
                "EHLO" | "HELO" | "MAIL" | "RSET" | "NOOP" => self.say("250 fine"),
                "RCPT" => {
                    to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                    let next = self.desk.manners.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                    manner = next.unwrap_or(Manner::Take);
                    self.say(if let Manner::Say(words) = manner { words } else { "250 fine" })
                }
                "DATA" => {
                    let _ = self.say("354 go on");
                    if !self.take(&to, manner) {
                        return false;
                    }
                    self.say("250 taken")
                }
                "QUIT" => {
                    let _ = self.say("221 good bye");
                    return false;
                }
                _ => self.say("502 not known"),
            };
            if said.is_err() {
                return false;
            }
        }
        false
    }

    /// Takes a letter; whether the talk goes on.
    fn take(&mut self, to: &str, manner: Manner) -> bool {
        let mut raw = Vec::new();
        while let Some(line) = self.line() {
            if line == b"." {
                break;
            }
            if matches!(manner, Manner::HangUp) && raw.len() > 100 {
                return false;
            }
            raw.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
            raw.extend_from_slice(b"\r\n");
        }
        let letter = Taken { to: to.to_owned(), sealed: self.sealed, raw };
        self.desk.taken.lock().unwrap_or_else(PoisonError::into_inner).push(letter);
        !matches!(manner, Manner::TakeAndHangUp)
    }
}
