//! Mail domains: which of them say where somebody belongs.

use crate::entries::{Answered, Answers};
use crate::programme::{FieldKind, Form};

/// Where anybody can have an address: sharing one of these says nothing about people.
const PUBLIC_MAIL: [&str; 40] = [
    "126.com",
    "163.com",
    "aol.com",
    "bk.ru",
    "fastmail.com",
    "foxmail.com",
    "free.fr",
    "gmail.com",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hey.com",
    "hotmail.com",
    "hotmail.fr",
    "icloud.com",
    "inbox.ru",
    "laposte.net",
    "list.ru",
    "live.com",
    "mac.com",
    "mail.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "naver.com",
    "orange.fr",
    "outlook.com",
    "pm.me",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "rambler.ru",
    "sina.com",
    "web.de",
    "yahoo.com",
    "yandex.com",
    "yandex.ru",
    "zoho.com",
];

/// The part after the @, when it says where somebody belongs.
pub fn telling_domain(email: &str) -> Option<String> {
    let domain = email.trim().rsplit_once('@')?.1.to_lowercase();
    (!domain.is_empty() && !PUBLIC_MAIL.contains(&domain.as_str())).then_some(domain)
}

/// The telling domains of the addresses that were answered where the form asks who entered.
pub fn domains_answered(form: &Form, answers: &Answers) -> Vec<String> {
    let asked = form.fields.iter().filter(|field| field.identifying && field.kind == FieldKind::Email);
    let domain = |key: &str| match answers.0.get(key) {
        Some(Answered::Text(address)) => telling_domain(address),
        _ => None,
    };
    asked.filter_map(|field| domain(&field.key)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_mail_provider_tells_nothing() {
        assert_eq!(telling_domain("amina@Waterworks.example"), Some("waterworks.example".to_owned()));
        assert_eq!(telling_domain("amina@gmail.com"), None);
        assert_eq!(telling_domain("no address"), None);
    }
}
