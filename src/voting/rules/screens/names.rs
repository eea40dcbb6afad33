//! Names that look alike, many more for one choice than the edition has of them. Namesakes are no finding: whoever is
//! called so chooses as the rest does.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use super::chance::{RARE, at_least_of};
use super::{Hit, SOME, Screen, Seat};

/// So many times more than usual.
const TIMES: f64 = 3.0;

pub fn find(seat: &Seat<'_>) -> Vec<Hit> {
    let sounds: Vec<String> = seat.roll.voters.iter().map(|voter| sound(&voter.name)).collect();
    let mut numbers: HashMap<&str, u32> = HashMap::new();
    let of: Vec<u32> = sounds
        .iter()
        .map(|sound| {
            let next = numbers.len() as u32;
            *numbers.entry(sound).or_insert(next)
        })
        .collect();
    let silent = numbers.get("").copied();
    let mut rows: Vec<(u32, u32, u32, u32)> = seat
        .roll
        .ballots
        .iter()
        .map(|ballot| (of[ballot.voter as usize], ballot.category, ballot.choice, ballot.voter))
        .filter(|row| Some(row.0) != silent)
        .collect();
    rows.sort_unstable();
    let mut hits = Vec::new();
    for named in rows.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|named| named.len() >= SOME) {
        for alike in named.chunk_by(|a, b| a.2 == b.2).filter(|alike| alike.len() >= SOME) {
            let share = seat.shares.elsewhere((alike[0].1, alike[0].2), alike.len(), named.len());
            let usual = share * named.len() as f64;
            if alike.len() as f64 >= TIMES * usual && at_least_of(alike.len(), named.len(), share) < RARE {
                let voters = alike.iter().map(|row| row.3).collect();
                hits.push(Hit { screen: Screen::Names, voters, usual });
            }
        }
    }
    hits
}

/// How a name sounds, roughly: letters that are written for each other are one, vowels and doubled letters are none, and its
/// parts stand in order. Scripts other than Latin keep all their letters.
pub fn sound(name: &str) -> String {
    let mut parts: Vec<String> = name
        .nfd()
        .flat_map(char::to_lowercase)
        .filter(|sign| !is_mark(*sign))
        .collect::<String>()
        .split(|sign: char| !sign.is_alphabetic())
        .filter(|part| part.chars().count() > 1)
        .map(part_sound)
        .collect();
    parts.sort_unstable();
    parts.join(" ")
}

const fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}')
}

fn part_sound(part: &str) -> String {
    let mut sound = String::new();
    for (at, sign) in part.chars().enumerate() {
        let letter = match sign {
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' if at > 0 => continue,
            'c' | 'q' => 'k',
            'z' => 's',
            'w' => 'v',
            'j' => 'i',
            other => other,
        };
        if !sound.ends_with(letter) {
            sound.push(letter);
        }
    }
    sound
}
