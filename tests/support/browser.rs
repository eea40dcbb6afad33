//! A real browser: Chromium without a window, told by WebDriver what a person would do, at the real server.

use std::cell::Cell;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use palmares::accounts;
use palmares::column::Moment;
use serde_json::{Value, json};

use super::{World, fresh_folder, missing};

/// What axe-core is asked: everything that it knows.
const AXE: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then((found) => done(found.violations.map((it) =>
        `${it.id}: ${it.help} (${it.nodes.map((node) => node.target.join(' ')).slice(0, 5).join(', ')})`)));";

pub struct Browser {
    client: Client,
    driver: Driver,
    session: String,
    axe: String,
    origin: String,
    strokes: Cell<usize>,
}

/// Ends with the test, however that ends.
struct Driver {
    child: Child,
    port: u16,
    folder: PathBuf,
    /// Kept open: a driver that cannot speak ends.
    _words: BufReader<ChildStdout>,
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A browser that is killed leaves its windows behind: so it is asked to go, even when a test has failed.
impl Drop for Browser {
    fn drop(&mut self) {
        if let Ok(mut socket) = TcpStream::connect(("127.0.0.1", self.driver.port)) {
            let _ = socket.set_read_timeout(Some(Duration::from_secs(5)));
            let _ = write!(
                socket,
                "DELETE /session/{} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
                self.session
            );
            let _ = socket.read_to_end(&mut Vec::new());
        }
    }
}

impl Browser {
    /// A browser at this world's server.
    pub async fn start(world: &World) -> Option<Self> {
        Self::at(serve(world)).await
    }

    /// A browser at a server, by scheme, host and port. None where Chromium is not found; a failure where everything has to be there.
    pub async fn at(origin: String) -> Option<Self> {
        let found = (on_path(&["chromium", "chromium-browser", "google-chrome"]), on_path(&["chromedriver"]), axe());
        let (Some(chromium), Some(chromedriver), Some(axe)) = found else {
            missing("the browser (Chromium, chromedriver, and axe-core in target/axe)");
            return None;
        };
        let driver = Driver::start(&chromedriver);
        let client = driver.client(&chromium).await;
        let session = client.session_id().await.expect("an answer").expect("a session");
        let browser = Self { client, driver, session, axe, origin, strokes: Cell::new(0) };
        browser.shape(1280, "light").await;
        Some(browser)
    }

    /// Signs in as a person does who was sent a link: by the button on its page.
    pub async fn sign_in(&self, world: &World, name: &'static str) {
        let email = world.person(name).email;
        let link = world.past(move |conn| accounts::store::printed_link(conn, &email, "/", Moment::now()));
        self.forget().await;
        self.open(&link).await;
        self.press("Sign in").await;
        assert_eq!(self.path().await, "/", "the link signs in");
    }

    /// Nobody is signed in, and no language is chosen.
    pub async fn forget(&self) {
        self.cdp("Network.clearBrowserCookies", json!({})).await;
    }

    pub async fn open(&self, path: impl AsRef<str>) {
        let address = format!("{}{}", self.origin, path.as_ref());
        self.client.goto(&address).await.expect("the page opens");
    }

    /// The reader's language from now on.
    pub async fn read_in(&self, language: &str) {
        self.cdp(
            "Network.setCookie",
            json!({ "url": self.origin, "name": "language", "value": language, "path": "/" }),
        )
        .await;
    }

    /// The width of the window, and the colours that its user prefers: `light` or `dark`.
    pub async fn shape(&self, width: u32, scheme: &str) {
        let size = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", size).await;
        let scheme = json!([{ "name": "prefers-color-scheme", "value": scheme }, { "name": "prefers-reduced-motion", "value": "reduce" }]);
        self.cdp("Emulation.setEmulatedMedia", json!({ "features": scheme })).await;
    }

    pub async fn path(&self) -> String {
        self.client.current_url().await.expect("an address").path().to_owned()
    }

    /// What stands on the page for a reader.
    pub async fn text(&self) -> String {
        let text = self.run("return document.body.innerText").await;
        palmares::language::plain(text.as_str().unwrap_or_default())
    }

    /// Presses the first visible button or link with exactly these words, and waits for the page that it leads to.
    pub async fn press(&self, words: &str) {
        let find = "const words = arguments[0];
            const all = ['main ', ''].flatMap((within) => [...document.querySelectorAll(`${within}:is(button, a, summary)`)]);
            const plain = (it) => it.innerText.replace(/[\\u2068\\u2069]/g, '').trim();
            const found = all.find((it) => it.checkVisibility() && plain(it) === words) ?? null;
            if (found && found.localName !== 'summary') window.pressed = true;
            return found;";
        let found = self.client.execute(find, vec![json!(words)]).await.expect("the script runs");
        let id = found.as_object().and_then(|it| it.values().next()).and_then(Value::as_str).map(str::to_owned);
        let Some(id) = id else {
            panic!("no “{words}” to press at {}:\n{}", self.path().await, self.text().await);
        };
        let element = fantoccini::elements::Element::from_element_id(self.client.clone(), id.into());
        element.click().await.unwrap_or_else(|error| panic!("“{words}” cannot be pressed: {error}"));
        self.arrive(words).await;
    }

    /// The page from which something was pressed is gone, and the next one is whole.
    async fn arrive(&self, words: &str) {
        for _ in 0..100 {
            let there =
                self.client.execute("return !window.pressed && document.readyState === 'complete'", vec![]).await;
            if there.is_ok_and(|there| there == json!(true)) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("“{words}” led nowhere from {}", self.path().await);
    }

    /// Presses what leads nowhere else: a link within the page, a button of a script.
    pub async fn press_here(&self, words: &str) {
        let find = "return [...document.querySelectorAll('main :is(button, a, summary)')]
            .find((it) => it.checkVisibility() && it.innerText.trim() === arguments[0]) ?? null;";
        let found = self.client.execute(find, vec![json!(words)]).await.expect("the script runs");
        let id = found.as_object().and_then(|it| it.values().next()).and_then(Value::as_str).map(str::to_owned);
        let id = id.unwrap_or_else(|| panic!("no “{words}” to press"));
        let element = fantoccini::elements::Element::from_element_id(self.client.clone(), id.into());
        element.click().await.unwrap_or_else(|error| panic!("“{words}” cannot be pressed: {error}"));
        tokio::time::sleep(Duration::from_millis(200)).await;
    }

    /// One stroke of a key, where the focus is.
    pub async fn key(&self, key: char) {
        self.strokes.set(self.strokes.get() + 1);
        let focused = self.client.active_element().await.expect("something has the focus");
        focused.send_keys(&key.to_string()).await.unwrap_or_else(|error| panic!("“{key}” cannot be struck: {error}"));
    }

    /// A stroke that leads to another page.
    pub async fn stroke_and_arrive(&self, key: char) {
        self.run("window.pressed = true").await;
        self.key(key).await;
        self.arrive("a key").await;
    }

    pub fn strokes(&self) -> usize {
        self.strokes.get()
    }

    /// Types on in a field, after what stands there.
    pub async fn type_on(&self, name: &str, words: &str) {
        let field = self.client.find(Locator::Css(&format!("[name='{name}']"))).await;
        field.expect("the field").send_keys(words).await.expect("it can be written in");
    }

    /// What stands in a field.
    pub async fn value(&self, name: &str) -> String {
        let value = self.run(&format!("return document.querySelector('[name={name}]').value")).await;
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Cuts the line to the server, or mends it.
    pub async fn offline(&self, cut: bool) {
        self.cdp("Network.enable", json!({})).await;
        let line = json!({ "offline": cut, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.cdp("Network.emulateNetworkConditions", line).await;
    }

    /// Files of this program that the browser never gets; without `app.js` a page is as it is without a script.
    pub async fn without(&self, addresses: &[&str]) {
        self.cdp("Network.enable", json!({})).await;
        self.cdp("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await;
        self.cdp("Network.setBlockedURLs", json!({ "urls": addresses })).await;
    }

    /// How many bytes go up in a second, so that there is time to see it.
    pub async fn upload_slowly(&self, bytes: u32) {
        self.cdp("Network.enable", json!({})).await;
        let line = json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": bytes });
        self.cdp("Network.emulateNetworkConditions", line).await;
    }

    /// Chooses a file of this machine, as its dialogue does.
    pub async fn choose_file(&self, name: &str, file: &Path) {
        let field = self.client.find(Locator::Css(&format!("input[type=file][name='{name}']"))).await;
        field.expect("a field for files").send_keys(&file.to_string_lossy()).await.expect("the file is chosen");
    }

    pub async fn wait_until_path(&self, path: &str) {
        for _ in 0..100 {
            if self.path().await == path {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("still at {} instead of {path}", self.path().await);
    }

    /// Waits for words in the line that says how the draft is, for as long as trying again takes.
    pub async fn wait_until_saved(&self) {
        for _ in 0..150 {
            let line = self.run("return document.querySelector('[data-saved]').innerText").await;
            if line.as_str().is_some_and(|line| line.starts_with("Saved")) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("never saved at {}:\n{}", self.path().await, self.text().await);
    }

    /// Chooses the radio or the tick of a field by its value, as a finger does: on its label.
    pub async fn choose(&self, name: &str, value: &str) {
        let label = format!("//label[.//input[@name='{name}' and @value='{value}']]");
        let label = self.client.find(Locator::XPath(&label)).await.unwrap_or_else(|_| panic!("no {value} of {name}"));
        label.click().await.unwrap_or_else(|error| panic!("{value} of {name} cannot be chosen: {error}"));
    }

    pub async fn fill(&self, name: &str, words: &str) {
        let field = format!("[name='{name}']");
        let field = self.client.find(Locator::Css(&field)).await.unwrap_or_else(|_| panic!("no field {name}"));
        field.clear().await.expect("it can be emptied");
        field.send_keys(words).await.unwrap_or_else(|error| panic!("{name} cannot be filled: {error}"));
    }

    /// Waits until the reader can see these words, for at most five seconds.
    pub async fn wait_for(&self, words: &str) {
        for _ in 0..50 {
            if self.text().await.contains(words) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("“{words}” never came at {}:\n{}", self.path().await, self.text().await);
    }

    /// Waits until the draft has saved itself: nothing is on its way, and no new revision came for two seconds.
    pub async fn rest(&self) {
        const REVISION: &str = "return document.querySelector('.htmx-request') ? null
            : document.querySelector('[name=revision], [name=draft-revision]').value";
        let (mut last, mut calm) = (Value::Null, 0);
        while calm < 20 {
            tokio::time::sleep(Duration::from_millis(100)).await;
            let now = self.run(REVISION).await;
            calm = if now != Value::Null && now == last { calm + 1 } else { 0 };
            last = now;
        }
        self.wait_for("Saved").await;
    }

    /// What axe-core finds on this page, and whether the page scrolls sideways.
    pub async fn axe(&self) -> Vec<String> {
        self.run(&self.axe).await;
        let found = self.client.execute_async(AXE, vec![]).await.expect("axe-core runs");
        let mut found: Vec<String> = serde_json::from_value(found).expect("a list of sentences");
        let wide = self.run("const it = document.scrollingElement; return it.scrollWidth - it.clientWidth").await;
        if wide.as_i64().unwrap_or_default() > 0 {
            found.push(format!("the page is {wide} pixels wider than the window"));
        }
        found
    }

    /// Kept in `target/screenshots`, for people to look at.
    pub async fn screenshot(&self, name: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
        let picture = self.client.screenshot().await.expect("a picture");
        let kept =
            std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(folder.join(format!("{name}.png")), picture));
        assert!(kept.is_ok(), "the picture is kept");
    }

    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.expect("the script runs")
    }

    async fn cdp(&self, command: &str, parameters: Value) {
        let body = json!({ "cmd": command, "params": parameters });
        self.client.issue_cmd(DevTools(body)).await.unwrap_or_else(|error| panic!("{command}: {error}"));
    }
}

/// Chromium's own commands, through its driver.
#[derive(Debug)]
struct DevTools(Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.0.to_string()))
    }
}

impl Driver {
    fn start(chromedriver: &Path) -> Self {
        let mut child = Command::new(chromedriver)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts");
        let mut words = BufReader::new(child.stdout.take().expect("its words"));
        let port = words.by_ref().lines().map_while(Result::ok).find_map(|line| {
            let (_, port) = line.rsplit_once("successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        });
        Self { child, port: port.expect("chromedriver says its port"), folder: fresh_folder(), _words: words }
    }

    async fn client(&self, chromium: &Path) -> Client {
        let options = json!({
            "binary": chromium,
            "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1280,800",
                format!("--user-data-dir={}", self.folder.display()),
            ],
        });
        let wanted = json!({ "goog:chromeOptions": options, "browserName": "chrome" });
        let Value::Object(wanted) = wanted else { unreachable!("it was written as an object") };
        let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        let client = builder.capabilities(wanted).connect(&format!("http://127.0.0.1:{}", self.port)).await;
        client.expect("Chromium starts")
    }
}

/// The world's app as its visitors find it: on a port of this machine, until the tests end.
/// This world's server for real, by its address.
pub fn serve(world: &World) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let origin = format!("http://{}", listener.local_addr().expect("its address"));
    let app = world.app.clone();
    std::thread::spawn(move || actix_web::rt::System::new().block_on(palmares::app::serve(app, listener)));
    origin
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = std::env::split_paths(&std::env::var_os("PATH")?).collect();
    names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file()))
}

fn axe() -> Option<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/axe/package/axe.min.js");
    std::fs::read_to_string(file).ok()
}
