//! One mailbox, one voter: the many spellings under which the same letter arrives.

use std::net::{IpAddr, Ipv4Addr};

use url::Host;

/// An address in the one spelling that stands for its mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Canonical {
    pub address: String,
    pub domain: String,
}

/// Whoever keeps mail under several domains, or reads past some signs of what stands before the `@`.
struct Provider {
    /// The first stands for all.
    domains: &'static [&'static str],
    /// Signs that it reads past.
    ignores: &'static [char],
}

const PROVIDERS: [Provider; 8] = [
    Provider { domains: &["gmail.com", "googlemail.com"], ignores: &['.'] },
    Provider { domains: &["proton.me", "protonmail.com", "protonmail.ch", "pm.me"], ignores: &['.', '-', '_'] },
    Provider { domains: &["yandex.ru", "ya.ru", "yandex.com", "yandex.by", "yandex.kz"], ignores: &['.', '-'] },
    Provider { domains: &["outlook.com"], ignores: &[] },
    Provider { domains: &["hotmail.com"], ignores: &[] },
    Provider { domains: &["live.com"], ignores: &[] },
    Provider { domains: &["icloud.com", "me.com", "mac.com"], ignores: &[] },
    Provider { domains: &["fastmail.com"], ignores: &[] },
];

/// Without case, with the domain as the network writes it, and without what the provider ignores: dots of some, and a tag
/// after a plus sign of all these. Elsewhere a plus sign may well make another mailbox.
///
/// `None` for what is no address.
pub fn canonical(address: &str) -> Option<Canonical> {
    let (local, domain) = address.trim().rsplit_once('@')?;
    let Ok(Host::Domain(domain)) = Host::parse(domain.trim_end_matches('.')) else { return None };
    let local = local.to_lowercase();
    let known = PROVIDERS.iter().find(|provider| provider.domains.contains(&domain.as_str()));
    let (local, domain) = match known {
        Some(provider) => {
            let untagged = local.split('+').next().unwrap_or_default();
            (untagged.replace(provider.ignores, ""), provider.domains[0].to_owned())
        }
        None => (local, domain),
    };
    (!local.is_empty()).then(|| Canonical { address: format!("{local}@{domain}"), domain })
}

/// The network around an address of the Internet: /24 of the old kind, /48 of the new. What is no such address stands for itself.
pub fn network_of(address: &str) -> String {
    match address.parse() {
        Ok(IpAddr::V4(four)) => around(four),
        Ok(IpAddr::V6(six)) => six.to_ipv4_mapped().map_or_else(
            || {
                let [a, b, c, ..] = six.segments();
                format!("{a:x}:{b:x}:{c:x}::/48")
            },
            around,
        ),
        Err(_) => address.to_owned(),
    }
}

fn around(four: Ipv4Addr) -> String {
    let [a, b, c, _] = four.octets();
    format!("{a}.{b}.{c}.0/24")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_an_address_is_typed_it_is_one_voter() {
        let of = |address: &str| canonical(address).map(|it| it.address).unwrap_or_default();
        for typed in ["Vera.Voter@gmail.com", "veravoter+prizes@GMAIL.com", "v.e.r.a.voter@googlemail.com "] {
            assert_eq!(of(typed), "veravoter@gmail.com");
        }
        assert_eq!(of("vera_v@pm.me"), of("vera-v@protonmail.com"));
        assert_eq!(of("Vera+a@outlook.com"), of("vera+b@outlook.com"));
        assert_eq!(of("vera@bücher.example"), "vera@xn--bcher-kva.example");
        assert_eq!(of("vera@Example.ORG."), "vera@example.org");
    }

    #[test]
    fn where_nobody_says_that_they_are_one_they_are_two() {
        let of = |address: &str| canonical(address).map(|it| it.address).unwrap_or_default();
        assert_ne!(of("vera+a@example.org"), of("vera+b@example.org"));
        assert_ne!(of("v.era@example.org"), of("vera@example.org"));
        assert_ne!(of("v.era@outlook.com"), of("vera@outlook.com"));
        for no_address in ["vera", "+tag@gmail.com", "vera@[::1]", "vera@"] {
            assert_eq!(canonical(no_address), None, "{no_address}");
        }
    }

    #[test]
    fn neighbours_share_a_network() {
        assert_eq!(network_of("192.0.2.17"), "192.0.2.0/24");
        assert_eq!(network_of("::ffff:192.0.2.200"), "192.0.2.0/24");
        assert_eq!(network_of("2001:db8:7:1::9"), network_of("2001:db8:7:ffff::1"));
        assert_ne!(network_of("2001:db8:7::1"), network_of("2001:db8:8::1"));
        assert_eq!(network_of("unknown"), "unknown");
    }
}
