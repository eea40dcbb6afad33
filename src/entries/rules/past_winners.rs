//! The register of what won before, as a table that people paste; and what of an entry is compared with it.

use super::likeness::Described;
use crate::entries::{Answered, Answers, ImportProblem, PastWinner, PastWinnerId};
use crate::language::WhyNot;
use crate::programme::{FieldKind, Form, Says};

use super::incoming::rows;

const COLUMNS: [&str; 4] = ["edition", "title", "entity", "link"];
const MOST: usize = 20_000;
const LONGEST: usize = 500;

/// Title, entity, addresses and every longer text; what tells who entered among them, as only organisers see it.
pub fn described(form: &Form, title: &str, answers: &Answers) -> Described {
    let text_of = |key: &str| match answers.0.get(key) {
        Some(Answered::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let of_kind = |kind: FieldKind| form.fields.iter().filter(move |field| field.kind == kind && field.key != "title");
    let texts = of_kind(FieldKind::Text).filter_map(|field| text_of(&field.key));
    let with_text = answers.0.values().filter_map(|answer| match answer {
        Answered::ChosenWithText(texts) => Some(texts.values().cloned().collect::<Vec<_>>().join("\n")),
        _ => None,
    });
    Described {
        title: title.to_owned(),
        entity: form.saying(Says::Entity).filter_map(|field| text_of(&field.key)).collect::<Vec<_>>().join(" "),
        links: of_kind(FieldKind::Link).filter_map(|field| text_of(&field.key)).collect(),
        texts: texts.chain(with_text).collect::<Vec<_>>().join("\n"),
    }
}

/// `edition,title,entity,link` with or without that head; entity and link may be left out.
///
/// # Errors
/// Every row that cannot be read, and why.
pub fn past_winners_from(text: &str) -> Result<Vec<PastWinner>, Vec<ImportProblem>> {
    let (mut winners, mut problems) = (Vec::new(), Vec::new());
    let wrong = |row: usize, column: &str, why| ImportProblem { row, column: column.to_owned(), why };
    for (at, row) in rows(text).into_iter().enumerate() {
        let cell = |at: usize| row.get(at).map_or("", |cell| cell.trim()).to_owned();
        if row.iter().all(|cell| cell.trim().is_empty()) || at == 0 && cell(1).eq_ignore_ascii_case("title") {
            continue;
        }
        let winner =
            PastWinner { id: PastWinnerId::fresh(), edition: cell(0), title: cell(1), entity: cell(2), link: cell(3) };
        let long = [&winner.edition, &winner.title, &winner.entity, &winner.link]
            .iter()
            .position(|cell| cell.chars().count() > LONGEST);
        match long {
            Some(column) => {
                let why = WhyNot::new("entries-past-why-long").count("most", LONGEST);
                problems.push(wrong(at + 1, COLUMNS[column], why));
            }
            None if winner.title.is_empty() => {
                problems.push(wrong(at + 1, "title", WhyNot::new("entries-past-why-title")));
            }
            None => winners.push(winner),
        }
    }
    if winners.len() > MOST {
        problems.push(wrong(MOST + 1, "", WhyNot::new("entries-past-why-many").count("most", MOST)));
    }
    if problems.is_empty() { Ok(winners) } else { Err(problems) }
}

/// The register as it is typed again.
pub fn past_winners_text(winners: &[PastWinner]) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    let written = winners.iter().all(|it| out.write_record([&it.edition, &it.title, &it.entity, &it.link]).is_ok());
    let bytes = out.into_inner().unwrap_or_default();
    if written { String::from_utf8(bytes).unwrap_or_default() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_register_reads_back_what_it_wrote() {
        let text =
            "edition,title,entity,link\n2020,\"Open Data, Portal\",Ministry,https://data.example.org\n\n2019,Wells\n";
        let read = past_winners_from(text).expect("a register");
        assert_eq!(read.iter().map(|it| it.title.as_str()).collect::<Vec<_>>(), ["Open Data, Portal", "Wells"]);
        let again = past_winners_from(&past_winners_text(&read)).expect("a register");
        assert_eq!(past_winners_text(&again), past_winners_text(&read));
    }

    #[test]
    fn a_row_without_a_title_is_named() {
        let wrong = past_winners_from("2020,Wells\n2021,,River Trust\n").expect_err("a row without a title");
        assert_eq!(wrong.iter().map(|it| (it.row, it.column.as_str())).collect::<Vec<_>>(), [(2, "title")]);
    }
}
