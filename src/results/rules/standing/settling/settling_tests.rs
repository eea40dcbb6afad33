use super::*;
use crate::scoring::Points;

/// Totals by entry and judge; no sheet where there is none.
const CLOSE: [[Option<f64>; 4]; 4] = [
    [Some(80.0), Some(70.0), None, None],
    [Some(82.0), None, Some(69.0), None],
    [None, Some(66.0), Some(70.0), None],
    [Some(30.0), Some(25.0), Some(20.0), None],
];

#[test]
fn close_entries_stay_in_the_running_and_get_readers_who_have_not_read_them() {
    let table = Table::of(&CLOSE);
    let found = table.settling(6).unwrap();
    let listed: BTreeSet<EntryId> = found.shortlist.iter().map(|one| one.entry).collect();
    assert!(listed.contains(&table.entries[0]) && listed.contains(&table.entries[1]), "{found:?}");
    assert!(!found.settled && found.doubt.0 > found.doubt.1 && found.doubt.1 >= 0.0, "{:?}", found.doubt);
    for one in &found.shortlist {
        assert_eq!(one.readers.len() as u32 + one.missing, one.further);
        assert!(one.margin.1 <= one.margin.0);
        assert!(one.readers.iter().all(|judge| !table.has_read(one.entry, *judge)), "{one:?}");
    }
}

#[test]
fn a_judge_in_conflict_or_without_time_is_not_asked() {
    let mut table = Table::of(&CLOSE);
    for one in &mut table.willing {
        one.barred = table.entries.iter().copied().collect();
    }
    let found = table.settling(6).unwrap();
    assert!(found.unspent == 6 && found.shortlist.iter().all(|one| one.readers.is_empty()), "{found:?}");
    let mut table = Table::of(&CLOSE);
    table.willing.iter_mut().for_each(|one| one.room = 0);
    assert_eq!(table.settling(6).map(|found| found.unspent), Ok(6));
}

#[test]
fn an_entry_far_ahead_leaves_nothing_to_settle() {
    let far = [[Some(99.0), Some(98.0)], [Some(12.0), Some(10.0)], [Some(11.0), Some(10.5)]];
    let found = Table::of(&far).settling(4).unwrap();
    assert!(found.settled && found.doubt.0 < 0.05, "{found:?}");
}

#[test]
fn where_sheets_do_not_say_how_sure_they_are_nothing_is_said() {
    let nobody: [[Option<f64>; 2]; 1] = [[None, None]];
    assert_eq!(Table::of(&nobody).settling(4), Err(Why::NoSheets));
    assert_eq!(Table::of(&[[Some(5.0)], [Some(7.0)]]).settling(4), Err(Why::OneJudge));
    assert_eq!(Table::of(&[[Some(5.0), Some(7.0)]]).settling(4), Err(Why::OneEntry));
}

struct Table {
    entries: Vec<EntryId>,
    sheets: Vec<SheetScore>,
    willing: Vec<Willing>,
}

impl Table {
    fn of<const JUDGES: usize>(totals: &[[Option<f64>; JUDGES]]) -> Self {
        let entries: Vec<EntryId> = totals.iter().map(|_| EntryId::fresh()).collect();
        let judges: Vec<JudgeId> = (0..JUDGES).map(|_| JudgeId::fresh()).collect();
        let row = |(entry, row): (&EntryId, &[Option<f64>; JUDGES])| -> Vec<SheetScore> {
            let sheet = |(judge, total): (&JudgeId, &Option<f64>)| {
                total.map(|_| SheetScore { entry: *entry, judge: *judge, total: *total, points: Points::default() })
            };
            judges.iter().zip(row).filter_map(sheet).collect()
        };
        let sheets = entries.iter().zip(totals).flat_map(row).collect();
        let willing = |judge: JudgeId| Willing { judge, room: 5, circle: None, barred: BTreeSet::new() };
        Self { entries, sheets, willing: judges.into_iter().map(willing).collect() }
    }

    fn settling(&self, budget: u32) -> Result<Settling, Why> {
        let among = self.entries.iter().copied().collect();
        settling(&self.sheets, &among, Wanted { winners: 1, budget }, &self.willing)
    }

    fn has_read(&self, entry: EntryId, judge: JudgeId) -> bool {
        self.sheets.iter().any(|sheet| sheet.entry == entry && sheet.judge == judge)
    }
}
