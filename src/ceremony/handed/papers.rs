//! What stands on a certificate, in one language, as the typesetter takes it.

use qrcodegen::{QrCode, QrCodeEcc};
use serde_json::{Value, json};

use crate::ceremony::handed::{Certificate, Look, Merit, Signatory, rules};
use crate::column::Moment;
use crate::language::{T, plain};
use crate::programme::Programme;
use crate::routes;

/// What all certificates of an edition share.
#[derive(Clone, Debug)]
pub struct Paper {
    pub programme: Programme,
    pub look: Look,
    /// The day that stands on them.
    pub day: Moment,
    /// Scheme and host of the page that confirms a code.
    pub origin: String,
}

impl Paper {
    pub fn certificate(&self, t: &T, certificate: &Certificate) -> Value {
        let mut page = self.page(t, certificate.due.merit, &certificate.title, certificate.who.as_deref());
        if let Some((prize, category)) = &certificate.prize {
            let names = [Some(prize), category.as_ref()].into_iter().flatten();
            page["lines"] = names.map(|names| isolated(t.names(names))).collect();
        }
        let spelled = rules::spelled(&certificate.code);
        let address = format!("{}{}", self.origin, routes::certificate(&spelled));
        page["confirm"] = plain(&t.s1("handed-confirm-at", "code", &spelled)).into();
        page["qr"] = square(&address).into();
        page["address"] = address.into();
        page
    }

    /// As a certificate will look, with nobody's name and no code.
    pub fn specimen(&self, t: &T, merit: Merit) -> Value {
        let (title, who) = match merit {
            Merit::Judge => (t.s("handed-specimen-person"), None),
            _ => (t.s("handed-specimen-title"), Some(t.s("handed-specimen-who"))),
        };
        let mut page = self.page(t, merit, &title, who.as_deref());
        if matches!(merit, Merit::Winner | Merit::Champion | Merit::Mention) {
            page["lines"] = json!([t.s("handed-specimen-prize")]);
        }
        page["specimen"] = t.s("handed-specimen").into();
        page
    }

    fn page(&self, t: &T, merit: Merit, title: &str, who: Option<&str>) -> Value {
        let programme = t.names(&self.programme.names);
        let honoured = matches!(merit, Merit::Winner | Merit::Champion | Merit::Mention);
        let heading = t.s("handed-certificate");
        json!({
            "language": t.language.as_str(),
            "rtl": t.language.direction() == "rtl",
            "accent": rules::accent(&self.programme.accent),
            "document": format!("{heading} · {programme}"),
            "programme": programme,
            "heading": heading,
            "lead": t.s(if merit == Merit::Judge { "handed-lead-judge" } else { "handed-lead-entry" }),
            "title": isolated(title),
            "who": who.map(isolated),
            "award": t.s1(format!("handed-award-{merit}"), "programme", programme),
            "merit": honoured.then(|| t.s(format!("handed-merit-{merit}"))),
            "lines": [],
            "signatories": self.look.signatories.iter().map(signatory).collect::<Vec<_>>(),
            "logo": self.look.logo().map(|_| programme),
            "date": t.day(self.day, &self.programme.zone),
            "confirm": null,
            "address": null,
            "qr": null,
            "specimen": null,
        })
    }
}

/// What people wrote runs in its own direction, whatever that of the page.
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

fn signatory(one: &Signatory) -> Value {
    json!({ "name": isolated(&one.name), "title": isolated(&one.title) })
}

/// The address as a square to photograph, as SVG; nothing where it is too long for one.
fn square(address: &str) -> Option<String> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            path.push_str(&format!("M{x} {y}h1v1h-1z"));
        }
    }
    Some(format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\"><path d=\"{path}\"/></svg>"))
}
