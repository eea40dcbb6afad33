//! What other sites show of the winners' page, as the typesetter takes it.

use serde_json::{Value, json};

use super::papers::isolated;
use super::rules;
use crate::language::{T, plain};
use crate::programme::Programme;
use crate::results::{Awarded, Record};

/// So many prizes can be read on a picture as large as a stamp.
const MOST: usize = 5;

pub fn share(t: &T, programme: &Programme, record: &Record) -> Value {
    let name = t.names(&programme.names);
    let rest = record.prizes.len().saturating_sub(MOST);
    let title = t.s("results-winners");
    json!({
        "language": t.language.as_str(),
        "rtl": t.language.direction() == "rtl",
        "accent": rules::accent(&programme.accent),
        "document": format!("{title} · {name}"),
        "programme": isolated(name),
        "title": title,
        "lines": record.prizes.iter().take(MOST).map(|prize| line(t, prize)).collect::<Vec<_>>(),
        "more": (rest > 0).then(|| plain(&t.n("handed-share-more", rest))),
    })
}

fn line(t: &T, prize: &Awarded) -> Value {
    let winners: Vec<String> = prize.winners().map(|winner| isolated(&winner.title)).collect();
    let said = if winners.is_empty() { t.s("results-status-none") } else { winners.join(", ") };
    json!({ "prize": isolated(t.names(&prize.names)), "winners": said })
}
