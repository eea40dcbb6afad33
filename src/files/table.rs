//! Tables that people bring: CSV as it is, the first sheet of a spreadsheet as CSV.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, copy, sink};

use calamine::{Data, Reader, Xlsx};
use zip::ZipArchive;

use crate::language::WhyNot;

/// So much may come out of a packed sheet; lists of people and entries are a hundredth of it.
const MOST_UNPACKED: u64 = 60 * 1024 * 1024;
const MOST_PARTS: usize = 2_000;
/// A sheet may claim a cell in its millionth row: cells are read one by one, and never all that lie between.
const MOST_ROWS: u32 = 100_000;
const MOST_COLUMNS: u32 = 1_000;

/// The text of a table, whichever program wrote it.
///
/// # Errors
/// When it is neither text in UTF-8 nor a sheet that can be read, with what to do instead.
pub fn text_of_table(bytes: &[u8]) -> Result<String, WhyNot> {
    if super::slides::are_packed(bytes) {
        return sheet(bytes);
    }
    String::from_utf8(bytes.to_vec()).map_err(|_| WhyNot::new("files-why-no-table"))
}

/// Spreadsheets of many countries write semicolons.
pub fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    [b',', b';', b'\t'].into_iter().max_by_key(|mark| first.bytes().filter(|byte| byte == mark).count()).unwrap_or(b',')
}

/// The line on which a record's first sign stands: the reader counts from the empty lines before it.
pub fn line_of(text: &str, position: &csv::Position) -> u64 {
    let rest = usize::try_from(position.byte()).ok().and_then(|byte| text.get(byte..)).unwrap_or_default();
    let empty = rest.bytes().take_while(|byte| matches!(byte, b'\n' | b'\r')).filter(|byte| *byte == b'\n');
    empty.fold(position.line(), |line, _| line + 1)
}

/// What a spreadsheet would run.
fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Spreadsheets run what begins like a formula; with an apostrophe before it they show it. What has apostrophes before
/// such a beginning gets one more, so that taking one away gives back what stood there.
pub fn guarded_cell(cell: &str) -> String {
    if is_formula(cell.trim_start_matches('\'')) { format!("'{cell}") } else { cell.to_owned() }
}

/// A cell of a file that this program may have written, as it was before it was guarded.
pub fn unguarded_cell(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest.trim_start_matches('\''))).unwrap_or(cell)
}

fn sheet(bytes: &[u8]) -> Result<String, WhyNot> {
    unpacks_within(bytes)?;
    let rows = cells(bytes)?;
    let width = rows.values().filter_map(|row| row.last_key_value()).map(|(column, _)| column + 1).max().unwrap_or(0);
    let height = rows.last_key_value().map_or(0, |(row, _)| row + 1);
    let mut csv = csv::Writer::from_writer(Vec::new());
    for row in 0..height {
        // Rows without anything stay, so that a mistake is told with the number that the sheet shows.
        let cell = |column| rows.get(&row).and_then(|cells| cells.get(&column)).map_or("", String::as_str);
        csv.write_record((0..width).map(cell)).map_err(no_sheet)?;
    }
    String::from_utf8(csv.into_inner().map_err(no_sheet)?).map_err(no_sheet)
}

fn no_sheet<E>(_: E) -> WhyNot {
    WhyNot::new("files-why-no-sheet")
}

type Rows = BTreeMap<u32, BTreeMap<u32, String>>;

fn cells(bytes: &[u8]) -> Result<Rows, WhyNot> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(no_sheet)?;
    let first = book.sheet_names().first().cloned().ok_or(()).map_err(no_sheet)?;
    let mut cells = book.worksheet_cells_reader(&first).map_err(no_sheet)?;
    let mut rows = Rows::new();
    while let Some(cell) = cells.next_cell().map_err(no_sheet)? {
        let (row, column) = cell.get_position();
        let text = text_of_cell(&Data::from(cell.get_value().clone()));
        if text.is_empty() {
            continue;
        }
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(WhyNot::new("files-why-unpacked"));
        }
        rows.entry(row).or_default().insert(column, text);
    }
    Ok(rows)
}

/// Sizes are counted while unpacking, as a head can say anything.
fn unpacks_within(bytes: &[u8]) -> Result<(), WhyNot> {
    let mut packed = ZipArchive::new(Cursor::new(bytes)).map_err(no_sheet)?;
    let mut room = MOST_UNPACKED;
    for at in 0..packed.len().min(MOST_PARTS + 1) {
        let part = packed.by_index(at).map_err(no_sheet)?;
        let size = copy(&mut part.take(room + 1), &mut sink()).map_err(no_sheet)?;
        room = room.checked_sub(size).filter(|_| at < MOST_PARTS).ok_or(WhyNot::new("files-why-unpacked"))?;
    }
    Ok(())
}

/// As somebody reads it in the sheet: whole numbers without a point, days as 2026-12-03.
fn text_of_cell(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::DateTime(date) if !date.is_duration() => {
            let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
            let day = format!("{year:04}-{month:02}-{day:02}");
            if (hour, minute, second) == (0, 0, 0) { day } else { format!("{day} {hour:02}:{minute:02}:{second:02}") }
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    /// A workbook as the plainest of programs writes it.
    fn workbook(sheet: &str) -> Vec<u8> {
        let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let package = "http://schemas.openxmlformats.org/package/2006/relationships";
        let relation = |kind: &str, target: &str| {
            format!(
                r#"<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{office}/{kind}" Target="{target}"/></Relationships>"#
            )
        };
        let book = format!(
            r#"<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>"#
        );
        let sheet = format!(r#"<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData></worksheet>"#);
        let parts = [
            ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
            ("xl/worksheets/sheet1.xml", sheet),
        ];
        for (name, text) in parts {
            packed.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            packed.write_all(text.as_bytes()).unwrap();
        }
        packed.finish().unwrap().into_inner()
    }

    #[test]
    fn no_cell_of_ours_is_a_formula() {
        assert_eq!(guarded_cell("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
        assert_eq!(["+1", "-1", "@a", "\tx", "a=1"].map(guarded_cell), ["'+1", "'-1", "'@a", "'\tx", "a=1"]);
    }

    #[test]
    fn what_was_guarded_is_given_back_as_it_was() {
        for cell in ["=1", "'=1", "''=1", "'tis", "-", "", "a'=", "'", "'\t"] {
            assert_eq!(unguarded_cell(&guarded_cell(cell)), cell, "{cell}");
        }
    }

    #[test]
    fn the_first_sheet_of_a_workbook_is_a_table() {
        let words = |at: &str, text: &str| format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#);
        let rows = format!(
            "<row r=\"1\">{}{}</row><row r=\"2\">{}<c r=\"B2\"><v>12</v></c></row>",
            words("A1", "title"),
            words("B1", "key"),
            words("A2", "مياه، للجميع")
        );
        assert_eq!(text_of_table(&workbook(&rows)), Ok("title,key\nمياه، للجميع,12\n".to_owned()));
    }

    #[test]
    fn what_is_no_table_and_what_unpacks_without_end_is_told_apart() {
        let why = |bytes: &[u8]| text_of_table(bytes).map_err(|why| why.id.to_string());
        assert_eq!(why(b"title\nKite\n"), Ok("title\nKite\n".to_owned()));
        assert_eq!(why(&[0xff, 0xfe, 0x41, 0x00]), Err("files-why-no-table".to_owned()));
        assert_eq!(why(b"PK\x03\x04 nothing more"), Err("files-why-no-sheet".to_owned()));
        let bomb = " ".repeat(61 * 1024 * 1024);
        assert_eq!(why(&workbook(&bomb)), Err("files-why-unpacked".to_owned()));
        let far = r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>"#;
        assert_eq!(why(&workbook(far)), Err("files-why-unpacked".to_owned()));
    }
}
