//! Configuration: defaults, then an optional TOML file, then the environment, then the command line.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use lettre::message::Mailbox;
use serde::{Deserialize, Serialize};

use crate::db::Address;

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Address and port to listen on.
    pub listen: String,
    /// The folder for the database (when it is SQLite) and for files.
    pub data: PathBuf,
    /// `sqlite://FILE` or `postgres://…`; SQLite in the data folder when it is empty.
    pub database_url: String,
    /// `s3://BUCKET/FOLDER` for files that people bring; a folder within the data folder when it is empty.
    pub files_url: String,
    /// The address that people type, as it stands in letters; `http://LISTEN` when it is empty.
    pub base_url: String,
    /// `smtp://user:password@host:port` or `smtps://…`; letters wait in the outbox when it is empty. `smtp` to another
    /// machine begins with STARTTLS or sends nothing, unless `?tls=none` or `?tls=opportunistic` stands at its end.
    pub smtp_url: String,
    /// A PEM file with the certificate of who vouches for the mail server, when it is nobody that the world knows.
    pub smtp_ca: String,
    /// The sender of letters.
    pub mail_from: String,
    /// How much is logged: `info`, `debug`, or a filter such as `palmares=debug,warn`.
    pub log: String,
    /// `text` or `json`.
    pub log_format: String,
    /// Addresses of proxies whose X-Forwarded-For is believed, separated by commas.
    pub trusted_proxies: String,
    /// Whoever says `Authorization: Bearer` and this reads `/metrics`; nobody when it is empty.
    pub metrics_token: String,
    /// Letters that nobody carries are printed to the log: in the demo only.
    #[serde(skip)]
    pub print_letters: bool,
}

/// What is wrong with a setting, and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigProblem {
    pub setting: &'static str,
    pub what: String,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:8080".to_owned(),
            data: "data".into(),
            database_url: String::new(),
            files_url: String::new(),
            base_url: String::new(),
            smtp_url: String::new(),
            smtp_ca: String::new(),
            mail_from: "Palmares <palmares@localhost>".to_owned(),
            log: "info".to_owned(),
            log_format: "text".to_owned(),
            trusted_proxies: String::new(),
            metrics_token: String::new(),
            print_letters: false,
        }
    }
}

impl Config {
    /// # Errors
    /// A sentence with the name of the setting that cannot be read.
    pub fn load(file: Option<&Path>, listen: Option<String>, data: Option<PathBuf>) -> Result<Self, String> {
        if let Some(file) = file
            && !file.is_file()
        {
            return Err(format!("the configuration file {} is not there", file.display()));
        }
        let file = file.map_or_else(|| PathBuf::from("palmares.toml"), Path::to_path_buf);
        let mut figment = Figment::from(Serialized::defaults(Self::default()))
            .merge(Toml::file(&file))
            .merge(Env::prefixed("PALMARES_").ignore(&["config", "test_all"]))
            .merge(Env::raw().only(&["DATABASE_URL"]));
        if let Some(listen) = listen {
            figment = figment.merge(("listen", listen));
        }
        if let Some(data) = data {
            figment = figment.merge(("data", data));
        }
        figment.extract().map_err(|error| error.to_string())
    }

    /// Every setting that cannot work, by name.
    pub fn problems(&self) -> Vec<ConfigProblem> {
        let mut found = Vec::new();
        let mut wrong = |setting, what: String| found.push(ConfigProblem { setting, what });
        if self.listen.parse::<SocketAddr>().is_err() {
            wrong("listen", format!("`{}` is not ADDRESS:PORT, such as 127.0.0.1:8080", self.listen));
        }
        if !self.database_url.is_empty() && Address::parse(&self.database_url).is_none() {
            wrong("database_url", "begins neither with sqlite:// nor with postgres://".to_owned());
        }
        if !self.files_url.is_empty() && !self.files_url.starts_with("s3://") {
            wrong("files_url", "does not begin with s3://".to_owned());
        }
        let base = url::Url::parse(&self.base_url);
        let usable = base.is_ok_and(|base| matches!(base.scheme(), "http" | "https") && base.path() == "/");
        if !self.base_url.is_empty() && !usable {
            wrong("base_url", format!("`{}` is not http(s)://HOST without a path", self.base_url));
        }
        if !self.smtp_url.is_empty() && self.smtp_address().is_none() {
            wrong("smtp_url", "is not smtp://HOST:PORT or smtps://HOST:PORT".to_owned());
        }
        if !self.smtp_ca.is_empty() && !Path::new(&self.smtp_ca).is_file() {
            wrong("smtp_ca", format!("the file {} is not there", self.smtp_ca));
        }
        if self.mail_from.parse::<Mailbox>().is_err() {
            wrong("mail_from", format!("`{}` is not an address such as Prizes <prizes@example.org>", self.mail_from));
        }
        if tracing_subscriber::EnvFilter::try_new(&self.log).is_err() {
            wrong("log", format!("`{}` is not a log filter such as info", self.log));
        }
        if !matches!(self.log_format.as_str(), "text" | "json") {
            wrong("log_format", format!("`{}` is neither text nor json", self.log_format));
        }
        if self.proxies().is_none() {
            wrong("trusted_proxies", "is not a list of IP addresses separated by commas".to_owned());
        }
        found
    }

    fn proxies(&self) -> Option<Vec<std::net::IpAddr>> {
        let listed = self.trusted_proxies.split(',').map(str::trim).filter(|item| !item.is_empty());
        listed.map(|item| item.parse().ok()).collect()
    }

    pub fn trusts(&self, proxy: std::net::IpAddr) -> bool {
        self.proxies().is_some_and(|proxies| proxies.contains(&proxy))
    }

    /// The mail server's address with what is meant where nothing is said: encryption, except on this machine.
    pub fn smtp_address(&self) -> Option<url::Url> {
        let mut url = url::Url::parse(&self.smtp_url).ok()?;
        let here = matches!(url.host_str()?, "127.0.0.1" | "localhost" | "[::1]");
        let said = url.query_pairs().find(|(key, _)| key == "tls").map(|(_, value)| value.into_owned());
        let wanted = match (url.scheme(), said.as_deref()) {
            ("smtps", None) => None,
            ("smtp", Some("none")) => None,
            ("smtp", None) if here => None,
            ("smtp", None | Some("required")) => Some("tls=required"),
            ("smtp", Some("opportunistic")) => Some("tls=opportunistic"),
            _ => return None,
        };
        url.set_query(wanted);
        Some(url)
    }

    pub fn database(&self) -> Address {
        Address::parse(&self.database_url).unwrap_or_else(|| Address::Sqlite(self.data.join("palmares.db")))
    }

    /// Scheme and host, without a slash at the end.
    pub fn origin(&self) -> String {
        match self.base_url.trim_end_matches('/') {
            "" => format!("http://{}", self.listen),
            base => base.to_owned(),
        }
    }

    pub fn is_https(&self) -> bool {
        self.origin().starts_with("https://")
    }

    /// Browsers keep `Secure` cookies for https and for this machine; elsewhere plain http would lose the session.
    pub fn secure_cookies(&self) -> bool {
        let host = url::Url::parse(&self.origin()).ok().and_then(|url| url.host_str().map(str::to_owned));
        self.is_https() || matches!(host.as_deref(), Some("127.0.0.1" | "localhost" | "[::1]"))
    }

    pub fn session_cookie(&self) -> &'static str {
        if self.secure_cookies() { "__Host-session" } else { "session" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_setting_is_named() {
        let config = Config { listen: "8080".into(), database_url: "mysql://x".into(), ..Config::default() };
        let named: Vec<_> = config.problems().into_iter().map(|problem| problem.setting).collect();
        assert_eq!(named, ["listen", "database_url"]);
    }

    #[test]
    fn letters_leave_this_machine_only_under_seal_unless_somebody_says_so() {
        let at = |url: &str| Config { smtp_url: url.to_owned(), ..Config::default() }.smtp_address().map(String::from);
        let is = |url: &str| Some(url.to_owned());
        assert_eq!(at("smtp://mail.example.org"), is("smtp://mail.example.org?tls=required"));
        assert_eq!(at("smtp://mail.example.org:25?tls=none"), is("smtp://mail.example.org:25"));
        assert_eq!(at("smtp://127.0.0.1:2525"), is("smtp://127.0.0.1:2525"));
        assert_eq!(at("smtp://127.0.0.1:2525?tls=required"), is("smtp://127.0.0.1:2525?tls=required"));
        assert_eq!(at("smtps://mail.example.org"), is("smtps://mail.example.org"));
        assert_eq!([at("http://mail.example.org"), at("smtp://h?tls=perhaps"), at("mail")], [None, None, None]);
    }

    #[test]
    fn the_session_cookie_is_bound_to_the_host_wherever_browsers_keep_it() {
        let at = |base: &str| Config { base_url: base.to_owned(), ..Config::default() }.session_cookie();
        assert_eq!(at(""), "__Host-session");
        assert_eq!(at("https://prizes.example.org"), "__Host-session");
        assert_eq!(at("http://10.0.0.7"), "session");
    }
}
