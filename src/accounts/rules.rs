//! Addresses, links, attempts: what is allowed and how long.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::column::Moment;
use crate::language::WhyNot;

/// Minutes for which a link in a letter can be used.
pub const LINK_MINUTES: i64 = 10;
/// Days for which a session lasts; it can be ended before, from any other device.
pub const SESSION_DAYS: i64 = 30;
/// Minutes over which attempts are counted.
pub const ATTEMPT_WINDOW: i64 = 10;
/// Passwords tried or letters asked for, for one address, in that window.
pub const ATTEMPTS_PER_ACCOUNT: i64 = 8;
/// The same from one network: a room full of judges behind one router must get in.
pub const ATTEMPTS_PER_NETWORK: i64 = 120;
/// Minutes for which somebody acts for another before they have to say again why.
pub const SUPPORT_MINUTES: i64 = 30;
const PASSWORD_LENGTHS: std::ops::RangeInclusive<usize> = 10..=256;

/// One person, one address: case and spaces do not make another.
pub fn email_key(email: &str) -> String {
    email.trim().to_lowercase()
}

/// # Errors
/// When a letter to it could not arrive.
pub fn check_email(email: &str) -> Result<String, WhyNot> {
    let email = email.trim();
    let parsed = email.parse::<lettre::Address>().ok().filter(|address| address.domain().contains('.'));
    match parsed {
        Some(_) if email.len() <= 254 => Ok(email.to_owned()),
        _ if email.is_empty() => Err(WhyNot::new("accounts-why-email-missing")),
        _ => Err(WhyNot::new("accounts-why-email-form")),
    }
}

/// # Errors
/// When it is empty, or no name at all.
pub fn check_name(name: &str) -> Result<String, WhyNot> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(WhyNot::new("accounts-why-name-missing")),
        1..=120 => Ok(name),
        _ => Err(WhyNot::new("accounts-why-name-long")),
    }
}

/// # Errors
/// When it is too short to withstand guessing, or too long to be meant.
pub fn check_password(password: &str) -> Result<(), WhyNot> {
    if PASSWORD_LENGTHS.contains(&password.chars().count()) {
        Ok(())
    } else {
        Err(WhyNot::new("accounts-why-password-length").count("least", *PASSWORD_LENGTHS.start()))
    }
}

/// # Errors
/// When too much was tried for this account or from this network.
pub fn may_try(for_account: i64, from_network: i64) -> Result<(), WhyNot> {
    if for_account >= ATTEMPTS_PER_ACCOUNT || from_network >= ATTEMPTS_PER_NETWORK {
        return Err(WhyNot::new("accounts-why-too-many").count("minutes", usize::try_from(ATTEMPT_WINDOW).unwrap_or(0)));
    }
    Ok(())
}

/// # Errors
/// When the link is used up or too old.
pub fn may_use_link(expires_at: Moment, used_at: Option<Moment>, now: Moment) -> Result<(), WhyNot> {
    match used_at {
        Some(_) => Err(WhyNot::new("accounts-why-link-used")),
        None if now >= expires_at => Err(WhyNot::new("accounts-why-link-old")),
        None => Ok(()),
    }
}

/// 256 bits that cannot be guessed, for an address in a letter.
pub fn token_of(random: [u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(random)
}

/// What is kept of a token: who reads the database cannot use it.
pub fn token_hash(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(token))
}

/// Where to go after signing in: only within this house, so that no letter can lead elsewhere.
pub fn local_path(path: &str) -> String {
    let inside = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']);
    if inside { path.to_owned() } else { "/".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_has_one_address_however_it_is_typed() {
        assert_eq!(email_key(" Amina@Example.ORG "), email_key("amina@example.org"));
        assert!(check_email("amina").is_err());
        assert!(check_email("amina@localhost").is_err());
        assert_eq!(check_email(" amina@example.org "), Ok("amina@example.org".to_owned()));
    }

    #[test]
    fn a_link_serves_once_and_not_for_long() {
        let (now, later) = (Moment::of_micros(0), Moment::of_micros(0).plus_minutes(LINK_MINUTES));
        assert!(may_use_link(later, None, now).is_ok());
        assert!(may_use_link(later, None, later).is_err());
        assert!(may_use_link(later, Some(now), now).is_err());
    }

    #[test]
    fn nobody_is_led_to_another_site() {
        assert_eq!(local_path("/judging?page=2"), "/judging?page=2");
        assert_eq!(local_path("//evil.example"), "/");
        assert_eq!(local_path("https://evil.example"), "/");
        assert_eq!(local_path("/\\evil.example"), "/");
    }
}
