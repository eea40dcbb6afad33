//! Addresses that are given to anybody for minutes. The list is short and of common knowledge; an edition that is flooded
//! from others sees it by its crowds and bursts.

use super::{Hit, Screen, Seat};

const DOMAINS: &str = include_str!("disposable.txt");

pub fn is_disposable(domain: &str) -> bool {
    let within = |known: &str| domain == known || domain.strip_suffix(known).is_some_and(|rest| rest.ends_with('.'));
    DOMAINS.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).any(within)
}

/// One set for each domain of the list.
pub fn find(seat: &Seat<'_>) -> Vec<Hit> {
    let listed: Vec<bool> = seat.roll.domains.iter().map(|domain| is_disposable(domain)).collect();
    let mut rows: Vec<(u32, u32)> = (0_u32..)
        .zip(&seat.roll.voters)
        .filter(|(_, voter)| listed.get(voter.domain as usize).copied().unwrap_or(false))
        .map(|(at, voter)| (voter.domain, at))
        .collect();
    rows.sort_unstable();
    let set = |rows: &[(u32, u32)]| Hit {
        screen: Screen::Disposable,
        voters: rows.iter().map(|row| row.1).collect(),
        usual: 0.0,
    };
    rows.chunk_by(|a, b| a.0 == b.0).map(set).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_of_the_list_is_known_with_all_below_it_and_no_other() {
        assert!(is_disposable("mailinator.com") && is_disposable("eu.mailinator.com"));
        assert!(!is_disposable("notmailinator.com") && !is_disposable("example.org") && !is_disposable(""));
    }
}
