//! From what the database has to the lines of a bundle: boards, fields, names that are drawn.

use std::collections::{BTreeMap, BTreeSet};

use super::drawing::{Drawing, names_somebody};
use super::material::{Decided, Excluded, Material, Played, Written};
use super::record::{
    BoardLine, ComparisonLine, DecisionLine, EntryLine, ExclusionLine, LogLine, Record, Said, SheetLine,
};
use super::{EVERYTHING, rules_of, trying, votes};
use crate::entries::EntryId;
use crate::panels::JudgeId;
use crate::programme::{Estimator, Method, Per};
use crate::results::Distinction;
use crate::scoring::Given;

/// The lines, and who is called what in them.
#[derive(Clone, Debug, Default)]
pub struct Drawn {
    pub record: Record,
    pub entries: BTreeMap<EntryId, String>,
    pub judges: BTreeMap<(String, JudgeId), String>,
}

/// What the boards of a round read.
struct Field {
    round: i32,
    name: String,
    entries: BTreeSet<EntryId>,
}

pub fn draw(material: &Material) -> Drawn {
    let drawing = Drawing(&material.seed);
    let mut drawn = Drawn { entries: entry_names(material, &drawing), ..Drawn::default() };
    drawn.record.entries = entry_lines(material, &drawn.entries);
    let rounds: Vec<_> = material.rounds.iter().map(|it| (it.round.clone(), it.rubrics.clone())).collect();
    drawn.record.rules = rules_of::rules(&material.programme, &material.categories, &material.prizes, &rounds);
    let mut fields = Vec::new();
    for played in &material.rounds {
        let own = fields_of(material, played, &mut drawn);
        for field in &own {
            name_judges(material, played, field, &drawing, &mut drawn);
            write_field(played, field, &mut drawn);
        }
        fields.extend(own);
    }
    drawn.record.exclusions = exclusions(material, &fields, &drawn);
    drawn.record.fits = trying::fits(&drawn.record);
    drawn.record.standings = trying::standings(&drawn.record);
    drawn.record.decisions = material.decisions.iter().map(|it| decision(material, it, &drawn)).collect();
    drawn.record.votes = votes::lines(material, &drawn);
    drawn.record.log = material
        .log
        .iter()
        .map(|it| LogLine { kind: it.kind.clone(), number: it.number, hash: it.hash.clone(), at: it.at })
        .collect();
    drawn
}

fn entry_names(material: &Material, drawing: &Drawing<'_>) -> BTreeMap<EntryId, String> {
    let (public, hidden): (Vec<_>, Vec<_>) = material.entries.iter().partition(|entry| entry.public);
    let mut names = drawing.names("X", "entry", &hidden.iter().map(|entry| entry.id).collect());
    names.extend(public.iter().map(|entry| (entry.id, entry.reference.clone())));
    names
}

fn entry_lines(material: &Material, names: &BTreeMap<EntryId, String>) -> Vec<EntryLine> {
    let code = |entry: &super::Known| -> Vec<String> {
        let own = material.categories.iter().filter(|category| entry.categories.contains(&category.id));
        own.map(|category| category.code.clone()).collect()
    };
    let line = |entry: &super::Known| EntryLine {
        entry: names[&entry.id].clone(),
        title: entry.public.then(|| entry.title.clone()),
        categories: code(entry),
    };
    let mut lines: Vec<EntryLine> = material.entries.iter().map(line).collect();
    lines.sort_by(|one, other| one.entry.cmp(&other.entry));
    lines
}

fn boards(material: &Material, played: &Played) -> Vec<(String, BTreeSet<EntryId>)> {
    let whole = material.categories.is_empty()
        || material.prizes.iter().any(|prize| prize.category.is_none())
        || played.round.quota_per == Per::Edition;
    let of_category = |category: &crate::programme::Category| {
        let own = material.entries.iter().filter(|it| it.categories.contains(&category.id)).map(|it| it.id);
        (category.code.clone(), own.filter(|entry| played.competing.contains(entry)).collect())
    };
    let categories = material.categories.iter().map(of_category);
    categories.chain(whole.then(|| (EVERYTHING.to_owned(), played.competing.clone()))).collect()
}

/// The entries whose sheets a standing of these reads.
fn read(played: &Played, among: &BTreeSet<EntryId>) -> BTreeSet<EntryId> {
    let joins = match played.round.method {
        Method::Expo => return BTreeSet::new(),
        Method::Gate | Method::Order => false,
        Method::Budget => true,
        Method::Rubric => {
            matches!(played.round.estimator, Estimator::Mixed | Estimator::Additive | Estimator::ZScore)
        }
    };
    let mut entries = among.clone();
    if !joins {
        return entries;
    }
    loop {
        let judges: BTreeSet<JudgeId> = counted(played)
            .filter(|sheet| entries.contains(&sheet.score.entry))
            .map(|sheet| sheet.score.judge)
            .collect();
        let joined = counted(played).filter(|sheet| judges.contains(&sheet.score.judge)).map(|sheet| sheet.score.entry);
        let before = entries.len();
        entries.extend(joined);
        if entries.len() == before {
            break;
        }
    }
    entries
}

fn counted(played: &Played) -> impl Iterator<Item = &Written> {
    played.sheets.iter().filter(|sheet| sheet.score.total.is_some())
}

fn fields_of(material: &Material, played: &Played, drawn: &mut Drawn) -> Vec<Field> {
    let (round, mut fields) = (played.round.number(), Vec::<Field>::new());
    for (board, among) in boards(material, played) {
        let entries = read(played, &among);
        let at = fields.iter().position(|field| field.entries == entries).unwrap_or_else(|| {
            fields.push(Field { round, name: format!("r{round}f{}", fields.len() + 1), entries });
            fields.len() - 1
        });
        let mut names: Vec<String> = among.iter().filter_map(|entry| drawn.entries.get(entry).cloned()).collect();
        names.sort();
        drawn.record.boards.push(BoardLine {
            round,
            board,
            field: fields[at].name.clone(),
            how: how(played),
            engine: concat!("palmares ", env!("CARGO_PKG_VERSION")).to_owned(),
            seed: super::super::standing::SEED,
            entries: names,
        });
    }
    fields
}

fn how(played: &Played) -> String {
    match played.round.method {
        Method::Rubric => played.round.estimator.to_string(),
        Method::Order if played.round.estimator == Estimator::Copeland => Estimator::Copeland.to_string(),
        Method::Order => Estimator::Borda.to_string(),
        method => method.to_string(),
    }
}

fn name_judges(material: &Material, played: &Played, field: &Field, drawing: &Drawing<'_>, drawn: &mut Drawn) {
    let wrote = played.sheets.iter().filter(|it| field.entries.contains(&it.score.entry)).map(|it| it.score.judge);
    let said = played.said.iter().flat_map(|said| said.judges.iter().copied());
    let of_round = |it: &&Excluded| it.round == Some(played.round.id);
    let out =
        material.exclusions.iter().filter(of_round).filter(|it| it.entry.is_some_and(|e| field.entries.contains(&e)));
    let judges: BTreeSet<JudgeId> = wrote.chain(said).chain(out.filter_map(|it| it.judge)).collect();
    let names = drawing.names("J", &field.name, &judges);
    drawn.judges.extend(names.into_iter().map(|(judge, name)| ((field.name.clone(), judge), name)));
}

fn write_field(played: &Played, field: &Field, drawn: &mut Drawn) {
    let judge = |judge: JudgeId| drawn.judges.get(&(field.name.clone(), judge)).cloned();
    let given = |given: &Given| match given {
        Given::Level(points) => Some(*points),
        Given::CannotJudge => None,
    };
    let line = |sheet: &Written| {
        Some(SheetLine {
            round: field.round,
            field: field.name.clone(),
            entry: drawn.entries.get(&sheet.score.entry)?.clone(),
            judge: judge(sheet.score.judge)?,
            version: sheet.version,
            points: sheet.score.points.0.iter().map(|(key, it)| (key.clone(), given(it))).collect(),
        })
    };
    let own = played.sheets.iter().filter(|sheet| field.entries.contains(&sheet.score.entry));
    let mut lines: Vec<SheetLine> = own.filter_map(line).collect();
    lines.sort_by(|one, other| (&one.entry, &one.judge).cmp(&(&other.entry, &other.judge)));
    let said = comparisons(played, field, drawn);
    drawn.record.comparisons.extend(said);
    match played.round.is_ballot() {
        true => drawn.record.ballots.extend(lines),
        false => drawn.record.sheets.extend(lines),
    }
}

/// What judges said who walked, in an order that says nothing of when.
fn comparisons(played: &Played, field: &Field, drawn: &Drawn) -> Vec<ComparisonLine> {
    let Some(said) = &played.said else { return Vec::new() };
    let line = |kind, judge: u32, entries: &[u32], points| {
        let name = |entry: &u32| drawn.entries.get(&said.entries[*entry as usize]).cloned();
        Some(ComparisonLine {
            kind,
            round: field.round,
            field: field.name.clone(),
            number: 0,
            judge: drawn.judges.get(&(field.name.clone(), said.judges[judge as usize]))?.clone(),
            entries: entries.iter().map(name).collect::<Option<_>>()?,
            points,
        })
    };
    let better = said.evidence.comparisons.iter().map(|it| line(Said::Better, it.judge, &[it.winner, it.loser], None));
    let order = said.evidence.orders.iter().map(|it| line(Said::Order, it.judge, &it.entries, None));
    let points = said.evidence.scores.iter().map(|it| line(Said::Points, it.judge, &[it.entry], Some(it.points)));
    let mut lines: Vec<ComparisonLine> = better.chain(order).chain(points).flatten().collect();
    lines.sort_by(|one, other| {
        (&one.judge, one.kind as u8, &one.entries).cmp(&(&other.judge, other.kind as u8, &other.entries))
    });
    (1..).zip(&mut lines).for_each(|(number, line)| line.number = number);
    lines
}

/// A sheet that does not count is said in every field of its entry.
fn exclusions(material: &Material, fields: &[Field], drawn: &Drawn) -> Vec<ExclusionLine> {
    let number = |excluded: &Excluded| {
        let round = material.rounds.iter().find(|it| Some(it.round.id) == excluded.round);
        round.map(|it| it.round.number())
    };
    let mut lines = Vec::new();
    for excluded in &material.exclusions {
        let round = number(excluded);
        let told = !excluded.reason.is_empty() && !names_somebody(&excluded.reason, &material.people);
        let line = |field: Option<&Field>| ExclusionLine {
            kind: excluded.kind.to_owned(),
            round,
            number: 0,
            field: field.map(|field| field.name.clone()),
            entry: excluded.entry.and_then(|entry| drawn.entries.get(&entry).cloned()),
            judge: field.and_then(|field| drawn.judges.get(&(field.name.clone(), excluded.judge?)).cloned()),
            count: excluded.count,
            reason: told.then(|| excluded.reason.clone()),
        };
        let within = |field: &&Field| {
            Some(field.round) == round && excluded.entry.is_some_and(|entry| field.entries.contains(&entry))
        };
        match excluded.judge {
            Some(_) if fields.iter().any(|field| within(&field)) => {
                lines.extend(fields.iter().filter(within).map(|field| line(Some(field))));
            }
            _ => lines.push(line(None)),
        }
    }
    lines.sort_by_cached_key(super::record::line);
    (1..).zip(&mut lines).for_each(|(number, line)| line.number = number);
    lines
}

fn decision(material: &Material, decided: &Decided, drawn: &Drawn) -> DecisionLine {
    let code = material.categories.iter().find(|it| Some(it.id) == decided.category).map(|it| it.code.clone());
    let as_one = |wanted: Distinction| {
        let own = decided.others.iter().filter(move |it| it.0 == wanted);
        own.filter_map(|it| drawn.entries.get(&it.1).cloned()).collect()
    };
    let winners: Vec<String> = decided.winners.iter().filter_map(|it| drawn.entries.get(it).cloned()).collect();
    let board = decided.prize.as_ref().map(|_| code.unwrap_or_else(|| EVERYTHING.to_owned()));
    let follows =
        board.as_ref().is_some_and(|board| trying::follows(&drawn.record.standings, decided.round, board, &winners));
    let told = !decided.reason.trim().is_empty() && !names_somebody(&decided.reason, &material.people);
    DecisionLine {
        kind: if decided.prize.is_some() { "prize" } else { "moving-on" }.to_owned(),
        round: decided.round,
        board,
        prize: decided.prize.clone(),
        number: decided.number,
        winners,
        champions: as_one(Distinction::Champion),
        mentions: as_one(Distinction::Mention),
        follows,
        reason: match (told, decided.reason.trim().is_empty()) {
            (true, _) => Some(decided.reason.clone()),
            (false, true) => None,
            // That there was one is known; what it says would name somebody.
            (false, false) => Some(String::new()),
        },
        signed: decided.signed.clone(),
    }
}
