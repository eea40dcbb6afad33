//! Which conflicts a reader asks for: by state, kind and judge.

use actix_web::HttpRequest;

use crate::language::T;
use crate::panels::pages::Pick;
use crate::panels::{ConflictKind, Finding, Judge, JudgeId, Nature, Ruling};
use crate::web::query;

/// Which of them are asked for.
pub struct Asked {
    pub state: State,
    pub kind: Option<ConflictKind>,
    pub judge: Option<JudgeId>,
    pub page: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum State {
    Open,
    Confirmed,
    Dismissed,
    Declared,
    All,
}

impl State {
    const ALL: [(&'static str, Self); 5] = [
        ("open", Self::Open),
        ("confirmed", Self::Confirmed),
        ("dismissed", Self::Dismissed),
        ("declared", Self::Declared),
        ("all", Self::All),
    ];

    pub fn of(finding: &Finding) -> Self {
        match (finding.conflict.kind, finding.ruling.as_ref().map(|ruled| ruled.ruling)) {
            (ConflictKind::Declared, _) if finding.conflict.nature == Nature::Confirmed => Self::Confirmed,
            (ConflictKind::Declared, _) => Self::Declared,
            (_, None) => Self::Open,
            (_, Some(Ruling::Confirmed)) => Self::Confirmed,
            (_, Some(Ruling::Dismissed)) => Self::Dismissed,
        }
    }
}

impl Asked {
    pub fn of(request: &HttpRequest) -> Self {
        let (state, judge) = (query(request, "state"), JudgeId::parse(&query(request, "judge")));
        let usual = if judge.is_some() { State::All } else { State::Open };
        Self {
            state: State::ALL.iter().find(|(name, _)| *name == state).map_or(usual, |(_, state)| *state),
            kind: ConflictKind::parse(&query(request, "kind")),
            judge,
            page: query(request, "page").parse().unwrap_or(1),
        }
    }

    pub fn wants(&self, finding: &Finding) -> bool {
        (self.state == State::All || self.state == State::of(finding))
            && self.kind.is_none_or(|kind| kind == finding.conflict.kind)
            && self.judge.is_none_or(|judge| judge == finding.conflict.pair.judge)
    }

    fn state_name(&self) -> &'static str {
        State::ALL.iter().find(|(_, state)| *state == self.state).map_or("all", |(name, _)| name)
    }

    pub fn base(&self, here: &str) -> String {
        let mut pairs = url::form_urlencoded::Serializer::new(String::new());
        pairs.append_pair("state", self.state_name());
        if let Some(kind) = self.kind {
            pairs.append_pair("kind", kind.as_str());
        }
        if let Some(judge) = self.judge {
            pairs.append_pair("judge", judge.as_str());
        }
        format!("{here}?{}&", pairs.finish())
    }
}

fn option(value: &str, text: String, chosen: bool) -> Pick {
    Pick { value: value.to_owned(), text, help: String::new(), chosen }
}

pub fn states(t: &T, asked: &Asked) -> Vec<Pick> {
    let state = |(name, state): &(&str, State)| {
        option(name, t.s(format!("panels-conflicts-state-{name}")), *state == asked.state)
    };
    State::ALL.iter().map(state).collect()
}

pub fn kinds(t: &T, asked: &Asked) -> Vec<Pick> {
    let kind = |kind: &ConflictKind| {
        option(kind.as_str(), t.s(format!("panels-conflict-kind-{kind}")), asked.kind == Some(*kind))
    };
    let any = option("", t.s("panels-any"), asked.kind.is_none());
    [any].into_iter().chain(ConflictKind::ALL.iter().map(kind)).collect()
}

pub fn judges(t: &T, judges: &[Judge], asked: &Asked) -> Vec<Pick> {
    let judge = |judge: &Judge| option(judge.id.as_str(), judge.name.clone(), asked.judge == Some(judge.id));
    [option("", t.s("panels-any"), asked.judge.is_none())].into_iter().chain(judges.iter().map(judge)).collect()
}
