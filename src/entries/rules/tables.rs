//! Numbers of tables: given out by category, then by reference; none twice.

use std::collections::BTreeMap;

use crate::entries::{AtTable, EntryId, Numbering, WantedTable};
use crate::language::WhyNot;
use crate::programme::CategoryId;

/// A card has room for four digits.
pub const HIGHEST: i32 = 9999;

/// Numbers for all who need one, in the order in which they stand: by their first category, then by reference.
pub fn numbered(tables: &[AtTable], order: &[CategoryId], numbering: Numbering) -> Vec<WantedTable> {
    let rank = |table: &AtTable| {
        let first = table.categories.first();
        first.and_then(|category| order.iter().position(|it| it == category)).unwrap_or(order.len())
    };
    let mut queue: Vec<(usize, &AtTable)> =
        tables.iter().filter(|it| numbering.anew || it.number.is_none()).map(|table| (rank(table), table)).collect();
    queue.sort_by(|one, other| (one.0, &one.1.reference).cmp(&(other.0, &other.1.reference)));
    let kept = tables.iter().filter(|_| !numbering.anew).filter_map(|table| table.number).max();
    let mut next = kept.map_or(numbering.first, |highest| (highest + 1).max(numbering.first));
    let mut last = queue.first().map(|(rank, _)| *rank);
    let mut wanted = Vec::with_capacity(queue.len());
    for (rank, table) in queue {
        if last != Some(rank) {
            next = rounded_up(next, numbering);
            last = Some(rank);
        }
        wanted.push(WantedTable { entry: table.entry, number: Some(next), place: table.place.clone() });
        next += 1;
    }
    wanted
}

/// The next number at which a category may begin.
fn rounded_up(next: i32, numbering: Numbering) -> i32 {
    let step = numbering.step.max(1);
    numbering.first + (next - numbering.first + step - 1).div_euclid(step) * step
}

/// # Errors
/// A number that no table can have, or that two would have.
pub fn may_stand(tables: &[AtTable], wanted: &[WantedTable]) -> Result<(), WhyNot> {
    let mut numbers: BTreeMap<EntryId, Option<i32>> = tables.iter().map(|table| (table.entry, table.number)).collect();
    numbers.extend(wanted.iter().map(|table| (table.entry, table.number)));
    let reference =
        |entry: EntryId| tables.iter().find(|it| it.entry == entry).map(|it| it.reference.clone()).unwrap_or_default();
    let mut by_number: BTreeMap<i32, EntryId> = BTreeMap::new();
    for (entry, number) in numbers {
        let Some(number) = number else { continue };
        if !(1..=HIGHEST).contains(&number) {
            return Err(WhyNot::new("entries-why-table-number").with("entry", reference(entry)));
        }
        if let Some(other) = by_number.insert(number, entry) {
            let why = WhyNot::new("entries-why-table-twice").with("number", number.to_string());
            return Err(why.with("one", reference(other)).with("other", reference(entry)));
        }
    }
    Ok(())
}

/// What a file says: rows of `reference,number,place`, by their headers; other columns are for the reader.
///
/// # Errors
/// What is wrong with the first row that cannot be read.
pub fn read_tables(text: &str, tables: &[AtTable]) -> Result<Vec<WantedTable>, WhyNot> {
    let mut file = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let unreadable = |_| WhyNot::new("entries-why-tables-unreadable");
    let heads = file.headers().map_err(unreadable)?.clone();
    let column =
        |name: &str| heads.iter().position(|head| head.trim_start_matches('\u{feff}').eq_ignore_ascii_case(name));
    let (Some(reference), Some(number)) = (column("reference"), column("number")) else {
        return Err(WhyNot::new("entries-why-tables-columns"));
    };
    let (place, mut wanted) = (column("place"), Vec::new());
    for (row, record) in file.records().enumerate() {
        let record = record.map_err(unreadable)?;
        let cell = |at: usize| record.get(at).unwrap_or_default().trim_start_matches('\'').trim();
        let why = |id| WhyNot::new(id).with("row", (row + 2).to_string()).with("entry", cell(reference));
        let Some(table) = tables.iter().find(|it| it.reference.eq_ignore_ascii_case(cell(reference))) else {
            return Err(why("entries-why-tables-no-entry"));
        };
        let typed = match cell(number) {
            "" => None,
            digits => Some(digits.parse().map_err(|_| why("entries-why-tables-no-number"))?),
        };
        let place = place.map_or(table.place.as_str(), cell).to_owned();
        wanted.push(WantedTable { entry: table.entry, number: typed, place });
    }
    Ok(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_by_category_then_reference_and_each_category_may_begin_at_a_round_number() {
        let [water, light] = [CategoryId::fresh(), CategoryId::fresh()];
        let tables = [table("C", &[light]), table("B", &[water]), table("A", &[water, light]), table("D", &[])];
        let give = |first, step| {
            let numbering = Numbering { first, step, anew: false };
            let wanted = numbered(&tables, &[water, light], numbering);
            let number = |table: &AtTable| wanted.iter().find(|it| it.entry == table.entry).and_then(|it| it.number);
            tables.iter().map(|table| number(table).unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(give(1, 1), [3, 2, 1, 4]);
        assert_eq!(give(101, 100), [201, 102, 101, 301]);
    }

    #[test]
    fn a_late_entry_goes_behind_those_who_have_a_number() {
        let tables = [AtTable { number: Some(7), ..table("A", &[]) }, table("B", &[])];
        let wanted = numbered(&tables, &[], Numbering { first: 1, step: 10, anew: false });
        assert_eq!(wanted.iter().map(|it| (it.entry, it.number)).collect::<Vec<_>>(), [(tables[1].entry, Some(8))]);
        let anew = numbered(&tables, &[], Numbering { first: 1, step: 1, anew: true });
        assert_eq!(anew.iter().map(|it| it.number).collect::<Vec<_>>(), [Some(1), Some(2)]);
    }

    #[test]
    fn two_tables_change_places_in_one_go_but_never_share_a_number() {
        let tables = [AtTable { number: Some(1), ..table("A", &[]) }, AtTable { number: Some(2), ..table("B", &[]) }];
        let want = |at: usize, number| WantedTable { entry: tables[at].entry, number, place: String::new() };
        assert!(may_stand(&tables, &[want(0, Some(2)), want(1, Some(1))]).is_ok());
        assert_eq!(may_stand(&tables, &[want(0, Some(2))]).unwrap_err().id, "entries-why-table-twice");
        assert_eq!(may_stand(&tables, &[want(0, Some(0))]).unwrap_err().id, "entries-why-table-number");
        assert!(may_stand(&tables, &[want(0, None), want(1, Some(1))]).is_ok());
    }

    #[test]
    fn a_file_names_entries_by_reference_and_says_which_row_is_wrong() {
        let tables = [table("HX-1", &[]), table("HX-2", &[])];
        let read = read_tables("Reference,Title,Number,Place\nhx-2,Any,12,Hall B\nHX-1,,,\n", &tables).unwrap();
        assert_eq!((read[0].entry, read[0].number, read[0].place.as_str()), (tables[1].entry, Some(12), "Hall B"));
        assert_eq!(read[1].number, None);
        let why = |text: &str| read_tables(text, &tables).unwrap_err().id.into_owned();
        assert_eq!(why("reference,number\nHX-9,1\n"), "entries-why-tables-no-entry");
        assert_eq!(why("reference,number\nHX-1,first\n"), "entries-why-tables-no-number");
        assert_eq!(why("a,b\n1,2\n"), "entries-why-tables-columns");
    }

    fn table(reference: &str, categories: &[CategoryId]) -> AtTable {
        AtTable {
            entry: EntryId::fresh(),
            reference: reference.to_owned(),
            title: String::new(),
            categories: categories.to_vec(),
            number: None,
            place: String::new(),
        }
    }
}
