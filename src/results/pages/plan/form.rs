//! The numbers of a plan as they were typed, and as they are meant.

use std::ops::RangeInclusive;
use std::time::Duration;

use actix_web::HttpRequest;

use crate::language::WhyNot;
use crate::panels::rules::arithmetic::Plan;
use crate::results::Temper;
use crate::results::store::Usual;
use crate::web::Fields;

const ENTRIES: RangeInclusive<u32> = 1..=5000;
const JUDGES: RangeInclusive<u32> = 1..=1000;
const SHEETS: RangeInclusive<u32> = 1..=20;
const MINUTES: RangeInclusive<u32> = 1..=480;
const HOURS: RangeInclusive<f64> = 0.25..=200.0;

/// Where an edition has no entries or judges yet.
const USUAL_ENTRIES: usize = 120;
const USUAL_JUDGES: usize = 30;
const USUAL_MINUTES: &str = "15";
const USUAL_HOURS: &str = "8";

pub struct PlanForm {
    pub entries: String,
    pub judges: String,
    pub sheets: String,
    pub minutes: String,
    pub hours: String,
    pub most: String,
    pub temper: Temper,
}

/// What is meant by a form without mistakes.
#[derive(Clone, Copy)]
pub struct Planned {
    pub plan: Plan,
    pub temper: Temper,
}

type Mistakes = Vec<(String, WhyNot)>;

impl PlanForm {
    /// What is not asked in the address is taken as it is in this edition, or as it usually is.
    pub fn typed(request: &HttpRequest, usual: Usual) -> Self {
        let pairs = url::form_urlencoded::parse(request.query_string().as_bytes()).into_owned().collect();
        let fields = Fields::of(pairs);
        let typed = |name: &str, usual: &str| if fields.has(name) { fields.text(name) } else { usual.to_owned() };
        let known = |count: usize, usual: usize| if count == 0 { usual } else { count }.to_string();
        Self {
            entries: typed("entries", &known(usual.entries, USUAL_ENTRIES)),
            judges: typed("judges", &known(usual.judges, USUAL_JUDGES)),
            sheets: typed("sheets", &usual.sheets_needed.to_string()),
            minutes: typed("minutes", USUAL_MINUTES),
            hours: typed("hours", USUAL_HOURS),
            most: typed("most", ""),
            temper: Temper::parse(fields.raw("temper")).unwrap_or(Temper::Typical),
        }
    }

    pub fn planned(&self) -> Result<Planned, Mistakes> {
        let mut mistakes = Mistakes::new();
        let mut whole = |name: &str, typed: &str, allowed: RangeInclusive<u32>, why: &'static str| {
            let number = typed.parse().ok().filter(|number| allowed.contains(number));
            if number.is_none() {
                let why =
                    WhyNot::new(why).with("least", allowed.start().to_string()).count("most", *allowed.end() as usize);
                mistakes.push((name.to_owned(), why));
            }
            number.unwrap_or(1)
        };
        let entries = whole("entries", &self.entries, ENTRIES, "results-why-plan-entries");
        let judges = whole("judges", &self.judges, JUDGES, "results-why-plan-judges");
        let reviews_each = whole("sheets", &self.sheets, SHEETS, "results-why-plan-sheets");
        let minutes = whole("minutes", &self.minutes, MINUTES, "results-why-plan-minutes");
        let limit = |typed: &String| whole("most", typed, ENTRIES, "results-why-plan-most");
        let capacity = Some(&self.most).filter(|typed| !typed.is_empty()).map(limit);
        let window = self.window();
        if window.is_none() {
            mistakes.push(("hours".to_owned(), WhyNot::new("results-why-plan-hours")));
        }
        let review_takes = Duration::from_secs(u64::from(minutes) * 60);
        match window {
            Some(window) if mistakes.is_empty() => {
                let plan = Plan { entries, reviews_each, review_takes, judges, window, capacity };
                Ok(Planned { plan, temper: self.temper })
            }
            _ => Err(mistakes),
        }
    }

    /// Hours may be halves and quarters, with a point or a comma.
    fn window(&self) -> Option<Duration> {
        let hours: f64 = self.hours.replace(',', ".").parse().ok()?;
        HOURS.contains(&hours).then(|| Duration::from_secs((hours * 3600.0).round() as u64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_hours_are_understood_with_a_point_or_a_comma() {
        let window = |hours: &str| PlanForm { hours: hours.to_owned(), ..usual() }.window();
        assert_eq!([window("7.5"), window("7,5")], [Some(Duration::from_secs(27_000)); 2]);
        assert_eq!([window("0"), window("many"), window("NaN"), window("201")], [None; 4]);
    }

    #[test]
    fn each_wrong_number_is_named_and_no_limit_is_no_mistake() {
        assert!(usual().planned().is_ok());
        let wrong = PlanForm { entries: "none".to_owned(), sheets: "21".to_owned(), most: "0".to_owned(), ..usual() };
        let named: Vec<String> = wrong.planned().err().unwrap_or_default().into_iter().map(|one| one.0).collect();
        assert_eq!(named, ["entries", "sheets", "most"]);
    }

    fn usual() -> PlanForm {
        let [entries, judges, sheets, minutes, hours] = ["120", "30", "3", "15", "8"].map(str::to_owned);
        PlanForm { entries, judges, sheets, minutes, hours, most: String::new(), temper: Temper::Typical }
    }
}
