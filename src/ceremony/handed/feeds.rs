//! What other programs read: news of the winners as Atom, the stages as iCalendar, awards as schema.org has them. Only
//! what everybody may know goes in.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::ceremony::handed::Merit;
use crate::column::Moment;
use crate::language::{T, plain};
use crate::programme::{Calendar, Programme};
use crate::results::{Awarded, Distinction, Earlier, Honoured, Record};
use crate::routes;

/// A line of a calendar has at most 75 bytes; the rest goes on the next, after a space.
const LINE_BYTES: usize = 73;

/// News of the winners: one for each prize as it stands, and one for each correction.
pub fn atom(
    t: &T,
    programme: &Programme,
    record: &Record,
    (published, earlier): (Moment, &[Earlier]),
    origin: &str,
) -> String {
    let published = earlier.first().map_or(published, |latest| latest.until);
    let page = format!("{origin}{}", routes::winners(&programme.slug));
    let itself = format!("{origin}{}", routes::winners_file(&programme.slug, "atom"));
    let name = escaped(t.names(&programme.names));
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{page}</id>\n<title>{}</title>\n<updated>{published}</updated>\n<author><name>{name}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{itself}\"/>\n<link href=\"{page}\"/>\n",
        t.language,
        escaped(&plain(&t.s1("handed-press-title", "programme", t.names(&programme.names)))),
    );
    for prize in &record.prizes {
        let told = plain(&told(t, prize).join("\n"));
        let _ = write!(
            feed,
            "<entry>\n<id>{page}#{code}</id>\n<title>{title}</title>\n<updated>{published}</updated>\n\
             <link href=\"{page}\"/>\n<content type=\"text\">{told}</content>\n</entry>\n",
            code = escaped(&prize.code),
            title = escaped(t.names(&prize.names)),
            told = escaped(&told),
        );
    }
    for one in earlier {
        let _ = write!(
            feed,
            "<entry>\n<id>{page}#corrected-{fingerprint}</id>\n<title>{title}</title>\n<updated>{until}</updated>\n\
             <link href=\"{page}\"/>\n<content type=\"text\">{told}</content>\n</entry>\n",
            fingerprint = one.sealed.fingerprint,
            title = escaped(&t.s("results-corrected-title")),
            until = one.until,
            told = escaped(&corrected(t, programme, one)),
        );
    }
    feed.push_str("</feed>\n");
    feed
}

/// Since when the result is another one, and why.
pub fn corrected(t: &T, programme: &Programme, earlier: &Earlier) -> String {
    let when = t.day(earlier.until, &programme.zone);
    plain(&t.s2("results-corrected", "when", when, "reason", &earlier.reason))
}

/// What is said of a prize, in the order of the ceremony: champions, winners, mentions. Names are isolated, since they may
/// run the other way; files take the marks out.
pub fn told(t: &T, prize: &Awarded) -> Vec<String> {
    let order = [Distinction::Champion, Distinction::Winner, Distinction::Mention];
    let line = |distinction: Distinction| {
        let who: Vec<String> = prize.of(distinction).map(|one| named(t, one)).collect();
        let what = t.s(format!("handed-merit-{}", Merit::from(distinction)));
        (!who.is_empty()).then(|| t.s2("handed-line", "what", what, "who", who.join(" · ")))
    };
    let mut lines: Vec<String> = order.into_iter().filter_map(line).collect();
    if prize.winners().next().is_none() {
        lines.push(t.s("ceremony-no-award"));
    }
    lines
}

/// "Clear Spring (Tarsali Well Trust, Kenya)".
pub fn named(t: &T, one: &Honoured) -> String {
    let country = one.country.as_ref().map(|names| t.names(names).to_owned());
    let beside: Vec<String> = [one.who.clone(), country].into_iter().flatten().collect();
    if beside.is_empty() { one.title.clone() } else { format!("{} ({})", one.title, beside.join(", ")) }
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            // XML has no place for them, however they are written.
            other if other < ' ' && !matches!(other, '\n' | '\t') => {}
            other => safe.push(other),
        }
    }
    safe
}

/// The stages of an edition for somebody's own calendar.
pub fn calendar(t: &T, programme: &Programme, stages: &Calendar, origin: &str, now: Moment) -> String {
    let mut file = String::new();
    let mut line = |text: &str| file.push_str(&folded(text));
    for head in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Palmares//Palmares//EN"] {
        line(head);
    }
    let name = t.names(&programme.names);
    for stage in &stages.0 {
        let what = t.s2("handed-line", "what", name, "who", t.s(format!("programme-stage-{}", stage.kind)));
        line("BEGIN:VEVENT");
        line(&format!("UID:{}-{}@palmares", programme.id, stage.kind));
        line(&format!("DTSTAMP:{}", utc(now)));
        line(&format!("DTSTART:{}", utc(stage.opens_at)));
        line(&format!("DTEND:{}", utc(stage.closes_at)));
        line(&format!("SUMMARY:{}", calendar_text(&plain(&what))));
        line(&format!("URL:{origin}{}", routes::programme(&programme.slug)));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

/// `20261203T220000Z`.
fn utc(moment: Moment) -> String {
    moment.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn calendar_text(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace(['\n', '\r'], " ")
}

fn folded(text: &str) -> String {
    let (mut file, mut bytes) = (String::new(), 0);
    for letter in text.chars() {
        if bytes + letter.len_utf8() > LINE_BYTES {
            file.push_str("\r\n ");
            bytes = 1;
        }
        file.push(letter);
        bytes += letter.len_utf8();
    }
    file.push_str("\r\n");
    file
}

/// The winners in the words of schema.org, for search engines.
pub fn linked(t: &T, programme: &Programme, record: &Record, earlier: &[Earlier], origin: &str) -> Value {
    let winners = record.prizes.iter().flat_map(|prize| prize.winners().map(move |one| (prize, one)));
    let item = |(number, (prize, one)): (usize, (&Awarded, &Honoured))| {
        let mut work = json!({
            "@type": "CreativeWork",
            "name": one.title,
            "award": t.names(&prize.names),
            "url": format!("{origin}{}", routes::public_entry(&programme.slug, one.entry)),
        });
        if let Some(who) = &one.who {
            work["creator"] = json!({ "@type": "Organization", "name": who });
        }
        json!({ "@type": "ListItem", "position": number + 1, "item": work })
    };
    let mut list = json!({
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": plain(&t.s1("handed-press-title", "programme", t.names(&programme.names))),
        "url": format!("{origin}{}", routes::winners(&programme.slug)),
        "inLanguage": t.language.as_str(),
        "itemListElement": winners.enumerate().map(item).collect::<Vec<_>>(),
    });
    if let Some(latest) = earlier.first() {
        list["description"] = corrected(t, programme, latest).into();
        list["dateModified"] = latest.until.to_string().into();
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_of_a_calendar_is_folded_between_letters() {
        let text = format!("SUMMARY:{}", "水".repeat(60));
        let folded = folded(&text);
        assert!(folded.split("\r\n").all(|line| line.len() <= 75));
        assert_eq!(folded.replace("\r\n ", "").trim_end(), text);
    }

    #[test]
    fn what_people_write_ends_no_element_and_no_line() {
        assert_eq!(escaped("a<b>&\"\u{1}"), "a&lt;b&gt;&amp;&quot;");
        assert_eq!(calendar_text("a;b,c\\d\r\nBEGIN"), "a\\;b\\,c\\\\d  BEGIN");
    }
}
