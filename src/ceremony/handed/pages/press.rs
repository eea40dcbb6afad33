//! The text for the press, in the order of the ceremony: for organisers under embargo, for everybody after publication.

use actix_web::HttpRequest;
use askama::Template;

use super::{Choice, language_of, languages};
use crate::ceremony::handed::{PressReader, feeds};
use crate::error::Answer;
use crate::language::{T, plain};
use crate::routes;
use crate::web::{For, Shell, download, page};

#[derive(Template)]
#[template(path = "ceremony/press.html")]
struct PressPage {
    t: Shell,
    programme: String,
    back: String,
    /// The text in its own language, which need not be the page's.
    lang: &'static str,
    dir: &'static str,
    languages: Vec<Choice>,
    text: Text,
    text_href: String,
}

struct Text {
    embargo: Option<String>,
    title: String,
    lead: String,
    /// Corrections that it has been through, the latest first.
    corrected: Vec<String>,
    prizes: Vec<(String, Vec<String>)>,
    seal: String,
}

fn text(t: &T, reader: &PressReader) -> Text {
    let (programme, standing) = (&reader.programme, &reader.standing);
    let name = t.names(&programme.names);
    let embargo = match standing.embargo {
        Some(until) => t.s1("handed-press-embargo", "when", t.moment(until, &programme.zone)),
        None => t.s("handed-press-quiet"),
    };
    let prizes = standing.sealed.record.prizes.iter();
    let sealed = t.moment(standing.sealed.at, &programme.zone);
    Text {
        embargo: standing.published.is_none().then_some(plain(&embargo)),
        title: plain(&t.s1("handed-press-title", "programme", name)),
        lead: plain(&t.n1("handed-press-lead", standing.sealed.record.prizes.len(), "programme", name)),
        corrected: reader.earlier.iter().map(|one| feeds::corrected(t, programme, one)).collect(),
        prizes: prizes.map(|prize| (t.names(&prize.names).to_owned(), feeds::told(t, prize))).collect(),
        seal: plain(&t.s2("handed-press-seal", "when", sealed, "fingerprint", &standing.sealed.fingerprint)),
    }
}

pub async fn press_page(t: Shell, For(reader): For<PressReader>, request: HttpRequest) -> Answer {
    let of = T::new(language_of(&request).unwrap_or(t.language));
    let t = t.accented(&reader.programme.accent);
    let slug = &reader.programme.slug;
    page(PressPage {
        programme: t.names(&reader.programme.names).to_owned(),
        back: if reader.standing.published.is_some() { routes::winners(slug) } else { routes::documents(slug) },
        lang: of.language.as_str(),
        dir: of.language.direction(),
        languages: languages(&t, of.language),
        text: text(&of, &reader),
        text_href: format!("{}?language={}", routes::press_text(slug), of.language),
        t,
    })
}

pub async fn press_text(t: Shell, For(reader): For<PressReader>, request: HttpRequest) -> Answer {
    let of = T::new(language_of(&request).unwrap_or(t.language));
    let text = text(&of, &reader);
    let mut parts: Vec<String> = text.embargo.into_iter().chain([text.title]).collect();
    parts.extend(text.corrected);
    parts.push(text.lead);
    parts.extend(text.prizes.into_iter().map(|(name, lines)| format!("{name}\n{}", plain(&lines.join("\n")))));
    parts.push(text.seal);
    let name = format!("{}-press-{}.txt", reader.programme.slug, of.language);
    download(&name, "text/plain; charset=utf-8", parts.join("\n\n") + "\n")
}
