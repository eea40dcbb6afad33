//! Pictures of counts as SVG takes them. The same numbers stand beside them as tables.

/// In units of the picture: 720 wide, 160 high.
pub struct Bar {
    pub x: String,
    pub y: String,
    pub width: String,
    pub height: String,
    /// Where the words of a bar stand: their middle, and the foot of what is above it.
    pub middle: String,
    pub above: String,
}

const WIDE: f64 = 720.0;
const HIGH: f64 = 160.0;

/// Side by side, the highest as high as the picture.
#[expect(clippy::cast_precision_loss, reason = "counts of a picture")]
pub fn bars(values: &[usize]) -> Vec<Bar> {
    let most = values.iter().copied().max().unwrap_or_default().max(1) as f64;
    let step = WIDE / values.len().max(1) as f64;
    let bar = |(at, value): (usize, &usize)| {
        let (height, width, x) = (HIGH * *value as f64 / most, (step * 0.8).max(1.0), at as f64 * step);
        Bar {
            x: format!("{x:.1}"),
            y: format!("{:.1}", HIGH - height),
            width: format!("{width:.1}"),
            height: format!("{height:.1}"),
            middle: format!("{:.1}", x + width / 2.0),
            above: format!("{:.1}", HIGH - height - 5.0),
        }
    };
    values.iter().enumerate().map(bar).collect()
}

/// A field of counts: each cell the darker the more it holds.
pub struct Heat {
    pub view: String,
    /// Position, how dark, the count; the count's own position.
    pub cells: Vec<Cell>,
    pub labels: Vec<Label>,
}

pub struct Cell {
    pub x: usize,
    pub y: usize,
    pub dark: String,
    pub text: String,
    pub middle: usize,
    pub foot: usize,
}

pub struct Label {
    pub x: usize,
    pub y: usize,
    pub anchor: &'static str,
    pub text: String,
}

pub const CELL_WIDE: usize = 38;
pub const CELL_HIGH: usize = 24;
/// The darkest is still light enough for the number in it.
const DARKEST: f64 = 0.45;

/// Labels are short: what they stand for is in the table.
#[expect(clippy::cast_precision_loss, reason = "counts of a picture")]
pub fn heat(rows: &[String], columns: &[String], cells: &[Vec<usize>], written: impl Fn(usize) -> String) -> Heat {
    let letters = rows.iter().map(|row| row.chars().count()).max().unwrap_or_default();
    let (left, top) = (letters * 9 + 8, CELL_HIGH);
    let most = cells.iter().flatten().copied().max().unwrap_or_default().max(1) as f64;
    let cell = |row: usize, column: usize, count: usize| {
        let (x, y) = (left + column * CELL_WIDE, top + row * CELL_HIGH);
        Cell {
            x,
            y,
            dark: format!("{:.2}", DARKEST * count as f64 / most),
            text: if count == 0 { String::new() } else { written(count) },
            middle: x + CELL_WIDE / 2,
            foot: y + CELL_HIGH - 7,
        }
    };
    let of_row = |(row, counts): (usize, &Vec<usize>)| {
        counts.iter().enumerate().map(|(column, count)| cell(row, column, *count)).collect::<Vec<_>>()
    };
    let beside = |(row, text): (usize, &String)| Label {
        x: left - 6,
        y: top + row * CELL_HIGH + 17,
        anchor: "end",
        text: text.clone(),
    };
    let over = |(column, text): (usize, &String)| {
        let x = left + column * CELL_WIDE + CELL_WIDE / 2;
        Label { x, y: top - 7, anchor: "middle", text: text.clone() }
    };
    Heat {
        view: format!("0 0 {} {}", left + columns.len() * CELL_WIDE, top + rows.len() * CELL_HIGH),
        cells: cells.iter().enumerate().flat_map(of_row).collect(),
        labels: rows.iter().enumerate().map(beside).chain(columns.iter().enumerate().map(over)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_bar_fills_the_picture_and_nothing_is_no_bar() {
        let bars = bars(&[4, 2, 0]);
        let heights: Vec<&str> = bars.iter().map(|bar| bar.height.as_str()).collect();
        assert_eq!(heights, ["160.0", "80.0", "0.0"]);
        assert_eq!(bars[1].x, "240.0");
    }

    #[test]
    fn a_cell_is_the_darker_the_more_it_holds_and_an_empty_one_says_nothing() {
        let heat =
            heat(&["C1".to_owned()], &["1".to_owned(), "2".to_owned()], &[vec![0, 3]], |count| count.to_string());
        let told: Vec<_> = heat.cells.iter().map(|cell| (cell.dark.as_str(), cell.text.as_str())).collect();
        assert_eq!(told, [("0.00", ""), ("0.45", "3")]);
        assert_eq!((heat.view.as_str(), heat.labels.len()), ("0 0 102 48", 3));
    }
}
