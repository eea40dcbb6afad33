//! The assignment file that other systems write: `paper,action,email,round`, read by the names of its columns, top to bottom.

use std::collections::BTreeMap;

use super::fold;
use crate::language::WhyNot;
use crate::panels::Bid;

/// A row that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRow {
    /// As a spreadsheet counts; the header is row 1.
    pub row: u64,
    /// An entry's reference, or `all`.
    pub paper: String,
    pub action: FileAction,
    /// A judge's address, or `all`.
    pub email: String,
    pub round: String,
    /// Why, where the file says so.
    pub reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileAction {
    Give,
    TakeBack,
    Conflict,
    ClearConflict,
    Bid(Bid),
}

/// What is wrong with a row, in which column.
#[derive(Clone, Debug, PartialEq)]
pub struct FileProblem {
    pub row: u64,
    pub column: &'static str,
    pub why: WhyNot,
}

/// Every paper, or every judge.
pub const ALL: &str = "all";
const COLUMNS: [&str; 6] = ["paper", "action", "email", "round", "preference", "conflict_type"];

/// # Errors
/// When it is no table with the columns that are needed.
pub fn read_file(text: &str) -> Result<(Vec<FileRow>, Vec<FileProblem>), WhyNot> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|_| WhyNot::new("panels-why-unreadable"))?.clone();
    let places = places(&headers);
    if let Some(column) = ["paper", "action", "email"].into_iter().find(|column| !places.contains_key(column)) {
        return Err(WhyNot::new("panels-why-no-column").with("column", column));
    }
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    for (record, row) in reader.records().zip(2_u64..) {
        let record = record.map_err(|_| WhyNot::new("panels-why-unreadable-row").with("row", row.to_string()))?;
        let cell = |column: &str| places.get(column).and_then(|at| record.get(*at)).unwrap_or_default().trim();
        // A line that begins with a sign of a comment, or holds nothing, is passed over, as others do.
        if record.iter().all(|cell| cell.trim().is_empty()) || record.get(0).is_some_and(|cell| cell.starts_with('#')) {
            continue;
        }
        match read_action(cell("action"), cell("preference")) {
            Ok(action) => rows.push(FileRow {
                row,
                paper: cell("paper").to_owned(),
                action,
                email: cell("email").to_owned(),
                round: cell("round").to_owned(),
                reason: cell("conflict_type").to_owned(),
            }),
            Err((column, why)) => problems.push(FileProblem { row, column, why }),
        }
    }
    Ok((rows, problems))
}

fn places(headers: &csv::StringRecord) -> BTreeMap<&'static str, usize> {
    let mut places = BTreeMap::new();
    for (place, header) in headers.iter().enumerate() {
        let header = match fold(header).as_str() {
            "pid" | "paper id" | "submission" | "entry" => "paper".to_owned(),
            "assignment" => "action".to_owned(),
            "user" | "reviewer" | "judge" => "email".to_owned(),
            "review round" => "round".to_owned(),
            "pref" => "preference".to_owned(),
            "conflict type" => "conflict_type".to_owned(),
            other => other.to_owned(),
        };
        if let Some(column) = COLUMNS.iter().find(|column| **column == header) {
            places.entry(*column).or_insert(place);
        }
    }
    places
}

fn read_action(action: &str, preference: &str) -> Result<FileAction, (&'static str, WhyNot)> {
    match action.to_lowercase().as_str() {
        "review" | "primary" | "secondary" | "pcreview" | "primaryreview" | "secondaryreview" => Ok(FileAction::Give),
        "clearreview" | "unreview" | "noreview" => Ok(FileAction::TakeBack),
        "conflict" => Ok(FileAction::Conflict),
        "clearconflict" | "noconflict" | "unconflict" => Ok(FileAction::ClearConflict),
        "preference" | "pref" => match preference.parse::<f64>() {
            Ok(points) if points > 0.0 => Ok(FileAction::Bid(Bid::Gladly)),
            Ok(points) if points < 0.0 => Ok(FileAction::Bid(Bid::RatherNot)),
            Ok(_) => Ok(FileAction::Bid(Bid::Can)),
            Err(_) => Err(("preference", WhyNot::new("panels-why-file-number").with("typed", preference))),
        },
        _ => Err(("action", WhyNot::new("panels-why-file-action").with("typed", action))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_by_the_names_of_its_columns_from_top_to_bottom() {
        let text = "\u{feff}Email,Paper,Action,Title,preference\n\
            jun@jun.example.org,SP-1,primary,Well,\n\
            # a remark\n\
            all,all,clearreview,,\n\
            ines@ines.example.org,SP-2,preference,,-3\n";
        let (rows, problems) = read_file(text).expect("it is a table");
        assert_eq!(problems, []);
        let read: Vec<_> = rows.iter().map(|it| (it.row, it.paper.as_str(), it.action, it.email.as_str())).collect();
        assert_eq!(
            read,
            [
                (2, "SP-1", FileAction::Give, "jun@jun.example.org"),
                (4, "all", FileAction::TakeBack, "all"),
                (5, "SP-2", FileAction::Bid(Bid::RatherNot), "ines@ines.example.org"),
            ]
        );
    }

    #[test]
    fn what_this_program_does_not_do_is_said_by_row_and_column() {
        let (rows, problems) =
            read_file("paper,action,email\nSP-1,decision,\nSP-1,preference,a@b.example\n").expect("a table");
        assert_eq!(rows, []);
        let told: Vec<_> = problems.iter().map(|it| (it.row, it.column, it.why.id.as_ref())).collect();
        assert_eq!(told, [(2, "action", "panels-why-file-action"), (3, "preference", "panels-why-file-number")]);
        let why = read_file("paper,email\n").map_err(|why| why.id.to_string());
        assert_eq!(why, Err("panels-why-no-column".to_owned()));
    }
}
