//! Tables that anybody brings: read fast, refused with row, column and what was expected.

use std::collections::HashMap;
use std::fmt;
use std::io::Read;
use std::path::Path;

use csv::ByteRecord;

/// Why a table cannot be used. `row` counts the lines of the file from 1, the header being the first.
#[derive(Debug, PartialEq, Eq)]
pub struct Wrong {
    pub row: u64,
    pub column: String,
    pub expected: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { row, column, expected } = self;
        if column.is_empty() {
            write!(out, "row {row}: {expected}")
        } else {
            write!(out, "row {row}, column “{column}”: {expected}")
        }
    }
}

/// The whole file, or what comes in on standard input for `-`.
pub fn bytes_of(file: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = match file == Path::new("-") {
        true => std::io::stdin().lock().read_to_end(&mut bytes).map(|_| ()),
        false => std::fs::read(file).map(|read| bytes = read),
    };
    read.map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(bytes)
}

/// The names of the columns, in small letters.
pub fn header(bytes: &[u8]) -> Result<Vec<String>, Wrong> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(without_mark(bytes));
    let header = reader.byte_headers().map_err(|error| unreadable(&error, 1))?;
    Ok(header.iter().map(|name| String::from_utf8_lossy(name.trim_ascii()).to_lowercase()).collect())
}

/// Some programs begin a text with a mark of its encoding.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// A table with a header, whose columns are found by their names in any order; others are passed over.
pub struct Table<'a, const COLUMNS: usize> {
    bytes: &'a [u8],
    reader: csv::Reader<&'a [u8]>,
    names: [&'static str; COLUMNS],
    places: [usize; COLUMNS],
    record: ByteRecord,
}

impl<'a, const COLUMNS: usize> Table<'a, COLUMNS> {
    pub fn open(bytes: &'a [u8], names: [&'static str; COLUMNS]) -> Result<Self, Wrong> {
        let bytes = without_mark(bytes);
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
        let header = reader.byte_headers().map_err(|error| unreadable(&error, 1))?.clone();
        let mut places = [0; COLUMNS];
        for (place, name) in places.iter_mut().zip(names) {
            let mut found =
                (0..header.len()).filter(|at| header[*at].trim_ascii().eq_ignore_ascii_case(name.as_bytes()));
            *place =
                found.next().ok_or_else(|| wrong(1, name, format!("expected a header with {}", names.join(","))))?;
            if found.next().is_some() {
                return Err(wrong(1, name, "this column occurs twice in the header: keep one".to_owned()));
            }
        }
        Ok(Self { bytes, reader, names, places, record: ByteRecord::new() })
    }

    /// The next row; empty lines are none.
    pub fn next(&mut self) -> Result<Option<Row<'_, COLUMNS>>, Wrong> {
        let line = self.reader.position().line();
        if !self.reader.read_byte_record(&mut self.record).map_err(|error| unreadable(&error, line))? {
            return Ok(None);
        }
        // The reader counts empty lines as the beginning of what follows.
        let row = self.record.position().map_or(line, |position| {
            let begin = &self.bytes[usize::try_from(position.byte()).unwrap_or(0).min(self.bytes.len())..];
            let empty = begin.iter().take_while(|byte| matches!(byte, b'\n' | b'\r'));
            position.line() + empty.filter(|byte| **byte == b'\n').count() as u64
        });
        Ok(Some(Row { row, names: &self.names, places: &self.places, record: &self.record }))
    }
}

pub struct Row<'t, const COLUMNS: usize> {
    pub row: u64,
    names: &'t [&'static str; COLUMNS],
    places: &'t [usize; COLUMNS],
    record: &'t ByteRecord,
}

impl<const COLUMNS: usize> Row<'_, COLUMNS> {
    /// A name: anything but nothing.
    pub fn name(&self, column: usize) -> Result<&[u8], Wrong> {
        match self.record.get(self.places[column]).map(<[u8]>::trim_ascii) {
            Some(name) if !name.is_empty() => Ok(name),
            _ => Err(self.wrong(column, "expected a name, found nothing")),
        }
    }

    /// A finite number within what the engine works with.
    pub fn number(&self, column: usize) -> Result<f64, Wrong> {
        let typed = self.record.get(self.places[column]).unwrap_or_default().trim_ascii();
        let number = std::str::from_utf8(typed).ok().and_then(|typed| typed.parse::<f64>().ok());
        match number {
            Some(number) if number.abs() <= LARGEST => Ok(number),
            Some(number) if number.is_finite() => {
                Err(self.wrong(column, &format!("expected a number of at most {LARGEST}")))
            }
            _ => {
                let found = String::from_utf8_lossy(typed);
                Err(self.wrong(column, &format!("expected a number such as 0.25, found “{found}”")))
            }
        }
    }

    /// A number in whole millionths: exact where it is written as a plain decimal.
    pub fn millionths(&self, column: usize) -> Result<i64, Wrong> {
        let typed = self.record.get(self.places[column]).unwrap_or_default();
        match plain_decimal(typed) {
            Some(millionths) => Ok(millionths),
            None => Ok((self.number(column)? * 1e6).round() as i64),
        }
    }

    pub fn wrong(&self, column: usize, expected: &str) -> Wrong {
        wrong(self.row, self.names[column], expected.to_owned())
    }
}

/// Up to nine digits, a point, up to six digits: read without a detour over binary fractions, which is also faster.
fn plain_decimal(typed: &[u8]) -> Option<i64> {
    let (whole, rest) = match typed.iter().position(|byte| *byte == b'.') {
        Some(point) => (&typed[..point], &typed[point + 1..]),
        None => (typed, &[][..]),
    };
    if whole.is_empty() || whole.len() > 9 || rest.len() > 6 {
        return None;
    }
    let mut value = 0;
    for digit in whole.iter().chain(rest) {
        value = value * 10 + i64::from(digit.is_ascii_digit().then(|| digit - b'0')?);
    }
    Some(value * 10_i64.pow(6 - rest.len() as u32))
}

/// Numbers beyond this have lost their millionths.
const LARGEST: f64 = 1e9;

fn wrong(row: u64, column: &str, expected: String) -> Wrong {
    Wrong { row, column: column.to_owned(), expected }
}

fn unreadable(error: &csv::Error, row: u64) -> Wrong {
    wrong(error.position().map_or(row, csv::Position::line), "", format!("expected comma-separated text: {error}"))
}

/// Names by number, in the order in which they first occurred.
#[derive(Default)]
pub struct Numbered {
    numbers: HashMap<Vec<u8>, u32>,
    pub names: Vec<String>,
    /// Rows of one entry mostly stand together.
    last: (Vec<u8>, u32),
}

impl Numbered {
    pub fn number(&mut self, name: &[u8]) -> u32 {
        if self.last.0 == name && !name.is_empty() {
            return self.last.1;
        }
        let number = match self.numbers.get(name) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
                self.numbers.insert(name.to_vec(), number);
                self.names.push(String::from_utf8_lossy(name).into_owned());
                number
            }
        };
        self.last.0.clear();
        self.last.0.extend_from_slice(name);
        self.last.1 = number;
        number
    }

    pub fn known(&self, name: &[u8]) -> Option<u32> {
        self.numbers.get(name).copied()
    }

    pub fn len(&self) -> usize {
        self.names.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_by_the_names_of_its_columns() {
        let mut table = Table::open(
            b"\xEF\xBB\xBFscore, Judge ,note,entry\n0.5,\"J, 1\",x,E1\n\n7,J2,,E2\n",
            ["entry", "judge", "score"],
        )
        .unwrap();
        let row = table.next().unwrap().unwrap();
        assert_eq!((row.name(0), row.name(1), row.number(2)), (Ok(&b"E1"[..]), Ok(&b"J, 1"[..]), Ok(0.5)));
        let row = table.next().unwrap().unwrap();
        assert_eq!((row.row, row.name(0), row.millionths(2)), (4, Ok(&b"E2"[..]), Ok(7_000_000)));
        assert!(table.next().unwrap().is_none());
    }

    #[test]
    fn what_cannot_be_read_is_named_by_row_and_column() {
        let text = b"entry,judge,score\nE1,J1,5\nE2,,5\nE3,J1,much\nE4,J1,NaN\nE5";
        let mut table = Table::open(text, ["entry", "judge", "score"]).unwrap();
        table.next().unwrap();
        assert_eq!(
            table.next().unwrap().unwrap().name(1).unwrap_err().to_string(),
            "row 3, column “judge”: expected a name, found nothing"
        );
        assert_eq!(
            table.next().unwrap().unwrap().number(2).unwrap_err().to_string(),
            "row 4, column “score”: expected a number such as 0.25, found “much”"
        );
        assert!(table.next().unwrap().unwrap().number(2).is_err());
        assert!(table.next().unwrap().unwrap().name(1).is_err());
        assert_eq!(Table::open(b"entry,score\n", ["entry", "judge", "score"]).err().unwrap().column, "judge");
        assert_eq!(Table::open(b"entry,entry\n", ["entry"]).err().unwrap().row, 1);
        assert!(Table::open(b"", ["entry"]).is_err());
    }

    #[test]
    fn decimals_are_read_exactly() {
        let cases =
            [("0.000001", 1), ("949.5", 949_500_000), ("-0.25", -250_000), ("1e-3", 1000), ("0.1234567", 123_457)];
        for (typed, millionths) in cases {
            let text = format!("affinity\n{typed}\n");
            let mut table = Table::open(text.as_bytes(), ["affinity"]).unwrap();
            assert_eq!(table.next().unwrap().unwrap().millionths(0), Ok(millionths), "{typed}");
        }
    }

    #[test]
    fn names_are_numbered_as_they_come() {
        let mut names = Numbered::default();
        let numbers: Vec<u32> = [b"b", b"b", b"a", b"b"].map(|name| names.number(name)).to_vec();
        assert_eq!((numbers, names.known(b"a"), names.known(b"c")), (vec![0, 0, 1, 0], Some(1), None));
    }
}
