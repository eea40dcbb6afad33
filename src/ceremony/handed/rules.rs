//! Codes, names of files, and who gets a certificate.

use std::collections::BTreeSet;

use crate::ceremony::handed::{Certificate, Due, Holder, Look, Merit, Signatory, Tongues, Wanted};
use crate::entries::EntryId;
use crate::language::{Language, WhyNot};
use crate::panels::JudgeId;
use crate::results::Record;

/// Letters and digits that nobody takes for another: no I, L, O, U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Ten bytes are eighty bits: nobody finds one by trying.
pub const CODE_BYTES: usize = 10;
const CODE_LETTERS: usize = 16;

pub const MOST_SIGNATORIES: usize = 3;
const LONGEST_LINE: usize = 80;

/// Sixteen letters from as many chance bits as they need.
pub fn code(chance: [u8; CODE_BYTES]) -> String {
    let bits = chance.iter().fold(0u128, |bits, byte| bits << 8 | u128::from(*byte));
    let letter = |place: usize| char::from(LETTERS[(bits >> (5 * place) & 31) as usize]);
    (0..CODE_LETTERS).rev().map(letter).collect()
}

/// As it is printed: `P-7K4F-2A9Q-MX3T-0BNE`.
pub fn spelled(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    letters.chunks(4).fold("P".to_owned(), |so_far, four| format!("{so_far}-{}", four.iter().collect::<String>()))
}

/// As somebody types it: small letters, without dashes, a letter O for a nought. `None` when it can be no code.
pub fn typed_code(typed: &str) -> Option<String> {
    let letters: String = typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    let letters = if letters.len() == CODE_LETTERS + 1 { letters.strip_prefix('P')?.to_owned() } else { letters };
    let letters: String = letters
        .chars()
        .map(|letter| match letter {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    let known = letters.len() == CODE_LETTERS && letters.bytes().all(|letter| LETTERS.contains(&letter));
    known.then_some(letters)
}

/// Everybody who gets a certificate: the honoured in the order of the ceremony, then the other entries, then the judges.
pub fn due(record: &Record, entries: &[EntryId], judges: &[JudgeId]) -> Vec<Due> {
    let mut honoured = BTreeSet::new();
    let mut all = Vec::new();
    for prize in &record.prizes {
        for one in &prize.honours {
            honoured.insert(one.entry);
            let due =
                Due { merit: one.distinction.into(), prize: prize.code.clone(), holder: Holder::Entry(one.entry) };
            all.push(due);
        }
    }
    let plain = |merit, holder| Due { merit, prize: String::new(), holder };
    let others = entries.iter().filter(|entry| !honoured.contains(entry));
    all.extend(others.map(|entry| plain(Merit::Participant, Holder::Entry(*entry))));
    all.extend(judges.iter().map(|judge| plain(Merit::Judge, Holder::Judge(*judge))));
    all
}

impl Wanted {
    pub const fn takes(self, merit: Merit) -> bool {
        match self {
            Self::Winners => matches!(merit, Merit::Winner),
            Self::Honoured => matches!(merit, Merit::Winner | Merit::Champion | Merit::Mention),
            Self::Participants => matches!(merit, Merit::Participant),
            Self::Judges => matches!(merit, Merit::Judge),
            Self::Everybody => true,
        }
    }
}

impl Tongues {
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "own" => Some(Self::Own),
            "all" => Some(Self::All),
            one => Language::parse(one).map(Self::One),
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::All => "all",
            Self::One(language) => match language {
                Language::English => "en",
                Language::Arabic => "ar",
                Language::Chinese => "zh",
                Language::French => "fr",
                Language::Russian => "ru",
                Language::Spanish => "es",
            },
        }
    }

    pub fn of(self, own: Language) -> Vec<Language> {
        match self {
            Self::Own => vec![own],
            Self::All => Language::ALL.to_vec(),
            Self::One(language) => vec![language],
        }
    }
}

/// A file's name within a batch: ours alone, nothing that somebody typed. The number keeps the order of the ceremony.
pub fn file_name(number: usize, certificate: &Certificate, language: Language) -> String {
    let safe = |text: &str| text.chars().filter(|it| it.is_ascii_alphanumeric() || *it == '-').collect::<String>();
    let prize = safe(&certificate.due.prize);
    let name = if certificate.reference.is_empty() { &certificate.code } else { &certificate.reference };
    let parts = [format!("{number:04}"), certificate.due.merit.to_string(), prize, safe(name)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}-{language}.pdf", parts.join("-"))
}

/// Lines without a name are left out; each needs a name, and fits on its line.
pub fn check_look(typed: &[Signatory]) -> Result<Vec<Signatory>, Vec<(String, WhyNot)>> {
    let mut mistakes = Vec::new();
    for (number, one) in typed.iter().enumerate() {
        for (field, text) in [("name", &one.name), ("title", &one.title)] {
            if text.chars().count() > LONGEST_LINE {
                mistakes.push((format!("{field}{number}"), WhyNot::new("handed-why-long").count("most", LONGEST_LINE)));
            }
        }
        if one.name.is_empty() && !one.title.is_empty() {
            mistakes.push((format!("name{number}"), WhyNot::new("handed-why-no-name")));
        }
    }
    if mistakes.is_empty() {
        Ok(typed.iter().filter(|one| !one.name.is_empty()).take(MOST_SIGNATORIES).cloned().collect())
    } else {
        Err(mistakes)
    }
}

/// The deep tone of an edition's colour, as app.css has it: white stands on it with a contrast of seven to one.
pub fn accent(name: &str) -> &'static str {
    match name {
        "teal" => "#084a50",
        "green" => "#1a4a2d",
        "plum" => "#552259",
        "crimson" => "#7a1526",
        "amber" => "#653b00",
        "indigo" => "#302e78",
        "slate" => "#2d3a49",
        _ => "#173f75",
    }
}

impl Look {
    /// What a form shows: always as many lines as there may be.
    pub fn lines(&self) -> Vec<Signatory> {
        let mut lines = self.signatories.clone();
        lines.resize(MOST_SIGNATORIES, Signatory::default());
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_however_it_is_typed() {
        let code = code([0xff, 0, 1, 2, 3, 4, 5, 6, 7, 0x18]);
        assert_eq!(code.len(), CODE_LETTERS);
        assert_eq!(typed_code(&spelled(&code)), Some(code.clone()));
        assert_eq!(typed_code(&spelled(&code).to_lowercase().replace('-', " ")), Some(code.clone()));
        assert_eq!(typed_code(&code.replace('0', "o")), Some(code.clone()));
        assert_eq!(typed_code(&code[1..]), None);
        assert_eq!(typed_code("NOSUCHCO"), None);
    }

    #[test]
    fn codes_of_different_chance_differ() {
        let codes: BTreeSet<String> = (0..=255).map(|byte| code([byte, 0, 0, 0, 0, 0, 0, 0, 0, byte])).collect();
        assert_eq!(codes.len(), 256);
        assert_eq!(code([0xff; CODE_BYTES]), "Z".repeat(CODE_LETTERS));
    }

    #[test]
    fn the_colours_are_those_of_the_pages() {
        let css = include_str!("../../../static/app.css");
        for name in crate::programme::rules::ACCENTS {
            let line = css.lines().find(|line| line.contains(&format!("[data-accent=\"{name}\"]")));
            assert!(line.is_some_and(|line| line.contains(accent(name))), "{name}");
        }
    }

    #[test]
    fn a_signatory_without_a_name_is_a_mistake_and_an_empty_line_is_none() {
        let line = |name: &str, title: &str| Signatory { name: name.to_owned(), title: title.to_owned() };
        let kept = check_look(&[line("", ""), line("Kofi", "Chair"), line("", "")]);
        assert_eq!(kept, Ok(vec![line("Kofi", "Chair")]));
        assert_eq!(check_look(&[line("", "Chair")]).map_err(|it| it[0].0.clone()), Err("name0".to_owned()));
    }
}
