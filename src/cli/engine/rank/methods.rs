//! Each method's answer in one form.

use super::super::Stopped;
use super::judged::{Compared, Judged};
use super::{Answer, Habit, Place, Rank, Way};
use crate::results::rules::bradley_terry::{self, Order, Settings};
use crate::results::rules::calibration::{self, Calibrated, Chances, JudgeFit, Why, calibrate, chances};
use crate::results::rules::methods::{self, Method, Options, Ranking, Unfit};
use crate::scoring::rules::pairwise::{Evidence, RunningOrder};

pub fn mixed(judged: &Judged, asked: &Rank) -> Answer {
    let calibrated = calibrate(&judged.scores);
    let chances = chances(&calibrated, &[asked.top], asked.seed);
    let place = |entry: &u32| place(judged, &calibrated, chances.as_ref(), *entry as usize);
    let mut places: Vec<Place> = calibrated.order.iter().map(place).collect();
    places.extend(unscored(judged, |entry| calibrated.entries[entry].is_none()));
    Answer {
        method: match calibrated.method {
            calibration::Method::Mixed => "mixed".to_owned(),
            calibration::Method::Mean(why) => format!("mean, because {}", because(why)),
        },
        places,
        judges: judged.judges.names.iter().zip(&calibrated.judges).map(|(name, fit)| habit(name, fit)).collect(),
        remarks: remarks(judged, &calibrated, asked),
    }
}

fn place(judged: &Judged, calibrated: &Calibrated, chances: Option<&Chances>, entry: usize) -> Place {
    let name = judged.entries.names[entry].clone();
    let Some(placed) = calibrated.entries[entry] else { return Place { entry: name, ..Place::default() } };
    let chance = chances.and_then(|chances| chances.entries[entry].as_ref());
    Place {
        entry: name,
        rank: Some(placed.rank),
        value: Some(placed.value),
        raw_mean: Some(placed.raw_mean),
        raw_rank: Some(placed.raw_rank),
        sheets: placed.sheets,
        error: placed.standard_error,
        interval: chance.map(|chance| (chance.rank_low, chance.rank_high)),
        best: chance.map(|chance| chance.best),
        top: chance.and_then(|chance| chance.top.first().copied()),
        above_next: chance.and_then(|chance| chance.above_next),
    }
}

fn habit(name: &str, fit: &JudgeFit) -> Habit {
    let profile = fit.profile.as_ref();
    Habit {
        judge: name.to_owned(),
        sheets: fit.sheets,
        mean: fit.mean,
        leniency: profile.map(|profile| profile.leniency),
        leniency_error: profile.map(|profile| profile.leniency_error),
        scale: profile.map(|profile| profile.scale),
        noise: profile.map(|profile| profile.noise),
        infit: profile.map(|profile| profile.infit),
        outfit: profile.map(|profile| profile.outfit),
    }
}

fn because(why: Why) -> String {
    match why {
        Why::NoSheets => "there is no score".to_owned(),
        Why::OneEntry => "there is one entry only".to_owned(),
        Why::OneJudge => "there is one judge only".to_owned(),
        Why::EqualScores { score } => format!("all scores are {score}"),
        Why::ConstantJudges { judges } => format!("each of the {judges} judges gave all entries one score"),
        Why::Complete { entries, judges } => {
            format!("each of the {judges} judges scored each of the {entries} entries: leniency falls on all alike")
        }
        Why::Islands { islands } => format!("judges and entries fall into {islands} islands that share nothing"),
        Why::FewSheets { sheets, judges } => format!("{sheets} sheets of {judges} judges tell no judge's leniency"),
    }
}

fn remarks(judged: &Judged, calibrated: &Calibrated, asked: &Rank) -> Vec<String> {
    let mut remarks = Vec::new();
    if let Some(variances) = calibrated.variances {
        let calibration::Variances { entry, judge, residual } = variances;
        remarks.push(format!("variances entry {entry:.4}, judge {judge:.4}, residual {residual:.4}"));
    }
    if calibrated.depends_on_method(1) {
        remarks.push("the winner depends on the choice of method: plain means put another entry first".to_owned());
    }
    for out in calibration::leave_each_out(calibrated, &calibrated.order, 1) {
        let enter: Vec<&str> = out.enter.iter().map(|entry| judged.entries.names[*entry as usize].as_str()).collect();
        let judge = &judged.judges.names[out.judge as usize];
        remarks.push(match enter.is_empty() {
            true => format!("without judge {judge} fewer entries would share the first place"),
            false => format!("without judge {judge} the winner would be {}", enter.join(", ")),
        });
    }
    for (name, fit) in judged.judges.names.iter().zip(&calibrated.judges) {
        let Some(profile) = &fit.profile else { continue };
        if profile.misfits() {
            remarks.push(format!("look at judge {name}: infit {:.2}, outfit {:.2}", profile.infit, profile.outfit));
        }
        remarks.extend(profile.surprises.iter().map(|one| {
            let entry = &judged.entries.names[one.entry as usize];
            format!("look at judge {name} on {entry}: {} where {:.2} was expected", one.score, one.expected)
        }));
    }
    if asked.top > judged.entries.len() {
        remarks.push(format!("there are fewer than {} entries", asked.top));
    }
    remarks
}

/// Every method without a model.
pub fn plain(judged: &Judged, way: Way) -> Result<Answer, Stopped> {
    let method = match way {
        Way::Trimmed => Method::Trimmed,
        Way::Z => Method::ZScore,
        Way::Additive => Method::Additive,
        Way::Borda => Method::Borda,
        Way::Copeland => Method::Copeland,
        Way::Skating => Method::Skating,
        Way::Mixed | Way::Mean | Way::Pairwise => Method::Mean,
    };
    let rank = |method| methods::rank(method, &judged.scores, &Options::default());
    let unfit = |why: Unfit| Stopped::Impossible(unfit(judged, why));
    let (ranking, means) = (rank(method).map_err(unfit)?, rank(Method::Mean).map_err(unfit)?);
    let place = |entry: u32| of_ranking(judged, &ranking, &means, entry as usize);
    let mut places: Vec<Place> = ranking.order().into_iter().map(place).collect();
    places.extend(unscored(judged, |entry| ranking.places[entry].is_none()));
    let mut remarks = Vec::new();
    if ranking.winners(1) != means.winners(1) {
        remarks.push("the winner depends on the choice of method: plain means put another entry first".to_owned());
    }
    if ranking.islands > 1 {
        remarks.push(format!("judges and entries fall into {} islands that share nothing", ranking.islands));
    }
    let name = clap::ValueEnum::to_possible_value(&way).map(|value| value.get_name().to_owned());
    Ok(Answer { method: name.unwrap_or_default(), places, judges: sheets_alone(judged), remarks })
}

fn of_ranking(judged: &Judged, ranking: &Ranking, means: &Ranking, entry: usize) -> Place {
    let rank = |ranking: &Ranking| ranking.places[entry].map(|place| place as usize);
    Place {
        entry: judged.entries.names[entry].clone(),
        rank: rank(ranking),
        value: ranking.values[entry],
        raw_mean: means.values[entry],
        raw_rank: rank(means),
        sheets: judged.scores.sheets().iter().filter(|sheet| sheet.entry as usize == entry).count(),
        ..Place::default()
    }
}

fn sheets_alone(judged: &Judged) -> Vec<Habit> {
    let mut habits: Vec<Habit> =
        judged.judges.names.iter().map(|name| Habit { judge: name.clone(), ..Habit::default() }).collect();
    let mut sums = vec![0.0; habits.len()];
    for sheet in judged.scores.sheets() {
        habits[sheet.judge as usize].sheets += 1;
        sums[sheet.judge as usize] += sheet.score;
    }
    for (habit, sum) in habits.iter_mut().zip(sums) {
        habit.mean = (habit.sheets > 0).then(|| sum / habit.sheets as f64);
    }
    habits
}

fn unscored(judged: &Judged, without: impl Fn(usize) -> bool) -> impl Iterator<Item = Place> {
    let names = judged.entries.names.iter().enumerate().filter(move |(entry, _)| without(*entry));
    names.map(|(_, name)| Place { entry: name.clone(), ..Place::default() })
}

fn unfit(judged: &Judged, why: Unfit) -> String {
    let (entry, judge) =
        (|entry: u32| &judged.entries.names[entry as usize], |judge: u32| &judged.judges.names[judge as usize]);
    match why {
        Unfit::TooFewSheets { entry: first, sheets, needed, entries } => {
            format!("{entries} entries have fewer than {needed} scores, the first is {} with {sheets}", entry(first))
        }
        Unfit::Incomplete { missing, entry: at, judge: by } => format!(
            "every judge must score every entry, but {missing} scores are missing, the first of judge {} on entry {}",
            judge(by),
            entry(at)
        ),
        Unfit::TiedBallot { judge: by, entries: (one, other) } => format!(
            "every judge must put the entries in an order, but judge {} gave {} and {} the same score",
            judge(by),
            entry(one),
            entry(other)
        ),
        Unfit::TooLarge { entry: at, judge: by } => {
            format!("the score of judge {} on entry {} is too large for exact sums", judge(by), entry(at))
        }
        _ => "this method cannot be applied to these scores".to_owned(),
    }
}

pub fn comparisons(compared: &Compared, asked: &Rank) -> Result<Answer, Stopped> {
    let evidence = Evidence { comparisons: compared.comparisons.clone(), ..Evidence::default() };
    let mut seen = vec![0; compared.entries.len()];
    for said in &compared.comparisons {
        seen[said.winner as usize] += 1;
        seen[said.loser as usize] += 1;
    }
    let mut heard = vec![0; compared.judges.len()];
    compared.comparisons.iter().for_each(|said| heard[said.judge as usize] += 1);
    by_strength(&compared.entries.names, &compared.judges.names, &evidence, (&seen, &heard), asked)
}

/// What each judge's scores say of the order: entries with the same score are not compared.
pub fn orders(judged: &Judged, asked: &Rank) -> Result<Answer, Stopped> {
    let (mut seen, mut heard) = (vec![0; judged.entries.len()], vec![0; judged.judges.len()]);
    let mut by_judge = vec![Vec::new(); judged.judges.len()];
    for sheet in judged.scores.sheets() {
        seen[sheet.entry as usize] += 1;
        heard[sheet.judge as usize] += 1;
        by_judge[sheet.judge as usize].push((sheet.score, sheet.entry));
    }
    let mut evidence = Evidence::default();
    for (judge, sheets) in (0..).zip(&mut by_judge) {
        sheets.sort_by(|a, b| b.0.total_cmp(&a.0));
        match sheets.windows(2).all(|pair| pair[0].0 > pair[1].0) {
            true => evidence.orders.push(RunningOrder { judge, entries: sheets.iter().map(|sheet| sheet.1).collect() }),
            false => evidence.comparisons.extend(wins(judge, sheets)),
        }
    }
    by_strength(&judged.entries.names, &judged.judges.names, &evidence, (&seen, &heard), asked)
}

fn wins(judge: u32, sheets: &[(f64, u32)]) -> Vec<crate::scoring::rules::pairwise::Comparison> {
    let mut said = Vec::new();
    for (at, (score, winner)) in sheets.iter().enumerate() {
        let below = sheets[at + 1..].iter().filter(|other| other.0 < *score);
        said.extend(below.map(|(_, loser)| crate::scoring::rules::pairwise::Comparison {
            judge,
            winner: *winner,
            loser: *loser,
        }));
    }
    said
}

fn by_strength(
    entries: &[String],
    judges: &[String],
    evidence: &Evidence,
    (seen, heard): (&[usize], &[usize]),
    asked: &Rank,
) -> Result<Answer, Stopped> {
    let settings = Settings { top: asked.top, seed: asked.seed, ..Settings::default() };
    let order = bradley_terry::order(entries.len(), judges.len(), evidence, &settings)
        .map_err(|_| Stopped::Impossible("these comparisons cannot be ranked".to_owned()))?;
    let Order { islands, unseen, .. } = &order;
    let mut remarks = Vec::new();
    if islands.len() > 1 {
        remarks.push(format!("entries fall into {} islands that no comparison joins", islands.len()));
    }
    if !unseen.is_empty() {
        remarks.push(format!("{} entries were compared with none", unseen.len()));
    }
    let place = |(at, entry): (usize, &u32)| {
        let number = *entry as usize;
        Place {
            entry: entries[number].clone(),
            rank: Some(at + 1),
            value: Some(order.strengths[number]),
            sheets: seen[number],
            error: Some(order.standard_errors[number]),
            interval: Some(order.ranks[number]),
            best: Some(order.best[number]),
            top: Some(order.top[number]),
            above_next: order.above_next.get(at).copied(),
            ..Place::default()
        }
    };
    Ok(Answer {
        method: "pairwise".to_owned(),
        places: order.entries.iter().enumerate().map(place).collect(),
        judges: judges
            .iter()
            .zip(heard)
            .map(|(judge, sheets)| Habit { judge: judge.clone(), sheets: *sheets, ..Habit::default() })
            .collect(),
        remarks,
    })
}
