//! How many entries each category gets, and the goals that its entries speak of.

use super::chance::Chance;

/// A category's share in parts of all, and the goals that fit it, the likeliest first.
struct Share {
    code: &'static str,
    parts: u32,
    goals: &'static [&'static str],
}

const fn share(code: &'static str, parts: u32, goals: &'static [&'static str]) -> Share {
    Share { code, parts, goals }
}

const SHARES: [Share; 18] = [
    share("C1", 42, &["16", "17", "9", "10", "5", "1"]),
    share("C2", 47, &["9", "11", "8", "10", "1", "17"]),
    share("C3", 78, &["16", "4", "10", "9", "11", "17"]),
    share("C4", 62, &["4", "8", "5", "10", "1", "9"]),
    share("C5", 58, &["16", "9", "8", "4", "17", "5"]),
    share("C6", 30, &["16", "9", "17", "8", "10", "11"]),
    share("C7-EGOV", 96, &["16", "11", "9", "10", "8", "17"]),
    share("C7-EBUS", 48, &["8", "9", "1", "5", "12", "10"]),
    share("C7-ELEA", 92, &["4", "5", "10", "8", "9", "17"]),
    share("C7-EHEA", 76, &["3", "10", "5", "9", "1", "11"]),
    share("C7-EEMP", 29, &["8", "1", "5", "10", "4", "12"]),
    share("C7-EENV", 34, &["13", "11", "15", "6", "14", "7"]),
    share("C7-EAGR", 40, &["2", "1", "15", "12", "5", "13"]),
    share("C7-ESCI", 24, &["9", "4", "17", "13", "6", "7"]),
    share("C8", 44, &["11", "4", "10", "16", "8", "12"]),
    share("C9", 27, &["16", "5", "10", "9", "12", "17"]),
    share("C10", 18, &["16", "5", "10", "3", "4", "17"]),
    share("C11", 32, &["17", "9", "4", "11", "3", "10"]),
];

/// Parts of all for this category; a category that the demo does not know gets a middling share.
pub fn parts(code: &str) -> u32 {
    SHARES.iter().find(|share| share.code == code).map_or(40, |share| share.parts)
}

/// Divides the count over the categories, with none lost.
pub fn divided(count: usize, categories: &[String]) -> Vec<usize> {
    let parts: Vec<usize> = categories.iter().map(|code| parts(code) as usize).collect();
    let sum = parts.iter().sum::<usize>().max(1);
    let mut counts: Vec<usize> = parts.iter().map(|part| part * count / sum).collect();
    let mut largest: Vec<usize> = (0..counts.len()).collect();
    largest.sort_by_key(|at| std::cmp::Reverse(parts.get(*at).map(|part| part * count % sum)));
    let missing = count - counts.iter().sum::<usize>();
    for at in largest.into_iter().cycle().take(if categories.is_empty() { 0 } else { missing }) {
        if let Some(one) = counts.get_mut(at) {
            *one += 1;
        }
    }
    counts
}

/// One to five goals: mostly those of the category, sometimes one that only this entry thought of.
pub fn goals(code: &str, chance: &mut Chance) -> Vec<String> {
    let fitting = SHARES.iter().find(|share| share.code == code).map_or(&["17"][..], |share| share.goals);
    let wanted = chance.weighted([(1, 20), (2, 30), (3, 27), (4, 15), (5, 8)].into_iter(), |(_, weight)| *weight);
    let wanted = wanted.map_or(1, |(count, _)| count);
    let mut goals: Vec<String> = Vec::new();
    while goals.len() < wanted {
        let likely = fitting.iter().enumerate().map(|(at, goal)| (at, (*goal).to_owned()));
        let fitting = chance.weighted(likely, |(at, _)| 12_u32.saturating_sub(2 * *at as u32));
        let goal = match fitting {
            Some((_, goal)) if !chance.happens(12) => goal,
            _ => chance.between(1, 17).to_string(),
        };
        if !goals.contains(&goal) {
            goals.push(goal);
        }
    }
    goals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_categories_share_all_entries_unequally() {
        let codes: Vec<String> = SHARES.iter().map(|share| share.code.to_owned()).collect();
        let counts = divided(806, &codes);
        assert_eq!(counts.iter().sum::<usize>(), 806);
        assert!(counts.iter().min() > Some(&15) && counts.iter().max() > Some(&80), "{counts:?}");
        assert_eq!(divided(5, &codes).iter().sum::<usize>(), 5);
    }

    #[test]
    fn an_entry_speaks_of_one_to_five_goals_none_twice() {
        let mut chance = Chance::new(3);
        for _ in 0..300 {
            let mut goals = goals("C7-EHEA", &mut chance);
            let count = goals.len();
            goals.sort();
            goals.dedup();
            assert!(goals.len() == count && (1..=5).contains(&count));
        }
    }
}
