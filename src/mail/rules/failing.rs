//! What a mail server's answer means for a letter, and what a person can do about it.

/// Tries before a letter is left for a person to look at: about three days.
pub const TRIES: i32 = 20;

/// How long a postman may keep a letter that was taken.
pub const IN_HAND_MINUTES: i64 = 5;

/// Why a letter did not go, in the server's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// This letter not now.
    Later(String),
    /// This letter not at all.
    Never(String),
    /// No letter now: the server does not answer, or does not know us.
    Unreached(String),
}

/// By the server's code: 4 is for now, 5 is for good, and some are about us rather than about the letter.
pub fn trouble(code: Option<u16>, words: String) -> Trouble {
    match code {
        None | Some(421 | 454 | 530 | 534 | 535 | 538) => Trouble::Unreached(words),
        Some(500..=599) => Trouble::Never(words),
        Some(_) => Trouble::Later(words),
    }
}

/// Seconds until the next try: a minute, then twice as long each time, at most six hours.
pub fn pause_after(attempts: i32) -> i64 {
    let doublings = u32::try_from(attempts.clamp(1, 12) - 1).unwrap_or(0);
    (60 * 2_i64.pow(doublings)).min(6 * 3600)
}

/// Which sentence tells an organiser what to do.
pub fn remedy(words: &str) -> &'static str {
    let enhanced = |ending: &str| words.split_whitespace().any(|word| word.get(1..).is_some_and(|it| it == ending));
    let any = |endings: &[&str]| endings.iter().any(|ending| enhanced(ending));
    let code = words.split(['(', ')']).nth(1).and_then(|code| code.parse::<u16>().ok());
    if any(&[".1.1", ".1.2", ".1.3", ".1.6", ".1.10"]) {
        return "mail-remedy-address";
    }
    if any(&[".2.2"]) {
        return "mail-remedy-full";
    }
    match code {
        Some(421 | 454 | 530 | 534 | 535 | 538) | None => "mail-remedy-server",
        _ if words.split_whitespace().any(|word| word.starts_with("5.7.") || word.starts_with("4.7.")) => {
            "mail-remedy-policy"
        }
        Some(550 | 551 | 553) => "mail-remedy-address",
        Some(552) => "mail-remedy-full",
        Some(500..=599) => "mail-remedy-refused",
        Some(_) => "mail-remedy-later",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postman_comes_again_later_and_later_for_three_days() {
        assert_eq!([1, 2, 3, 10, 99].map(pause_after), [60, 120, 240, 21_600, 21_600]);
        let hours = (1..TRIES).map(pause_after).sum::<i64>() / 3600;
        assert!((60..80).contains(&hours), "{hours}");
    }

    #[test]
    fn five_is_for_good_four_for_now_and_a_wrong_password_is_not_the_letters_fault() {
        assert_eq!(trouble(Some(550), "no".into()), Trouble::Never("no".into()));
        assert_eq!(trouble(Some(451), "wait".into()), Trouble::Later("wait".into()));
        assert_eq!(trouble(Some(535), "who?".into()), Trouble::Unreached("who?".into()));
        assert_eq!(trouble(None, "refused".into()), Trouble::Unreached("refused".into()));
    }

    #[test]
    fn each_answer_has_its_remedy() {
        let said = [
            ("permanent error (550): 5.1.1 no such user", "mail-remedy-address"),
            ("permanent error (550): unknown", "mail-remedy-address"),
            ("transient error (452): 4.2.2 mailbox full", "mail-remedy-full"),
            ("permanent error (550): 5.7.1 not wanted", "mail-remedy-policy"),
            ("permanent error (535): 5.7.8 who are you", "mail-remedy-server"),
            ("permanent error (554): no", "mail-remedy-refused"),
            ("transient error (451): grey", "mail-remedy-later"),
            ("Connection error: refused", "mail-remedy-server"),
        ];
        for (words, wanted) in said {
            assert_eq!(remedy(words), wanted, "{words}");
        }
    }
}
