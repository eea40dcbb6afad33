//! The entry form as teams will find it, for those who write it: nothing is kept.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::answers::{Asking, OfField};
use super::form::{OfCategories, section_name};
use crate::app::App;
use crate::entries::Draft;
use crate::error::Answer;
use crate::programme::{self, Organiser};
use crate::routes;
use crate::web::{For, Problems, Shell, page, query};

#[derive(Template)]
#[template(path = "entries/form_preview.html")]
struct FormPreviewPage {
    t: Shell,
    slug: String,
    programme: String,
    /// Name and address of each section, and whether it is this one; none where there is one.
    sections: Vec<(String, String, bool)>,
    fields: Vec<OfField>,
    category: OfCategories,
    problems: Problems,
}

pub async fn form_preview_page(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
) -> Answer {
    let programme = organiser.programme;
    let id = programme.id;
    let categories = app.db.read(move |conn| programme::store::categories(conn, id)).await?;
    let t = t.accented(&programme.accent);
    let (form, sections, draft) = (&programme.form, programme.form.sections(), Draft::default());
    let asked = query(&request, "section").parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let here = asked.filter(|number| *number < sections.len()).unwrap_or_default();
    let fields = sections.get(here).copied().unwrap_or_default();
    let address = |number: usize| format!("{}?section={}", routes::form_preview(&programme.slug), number + 1);
    let named = sections.iter().enumerate().map(|(at, fields)| (section_name(&t, at, fields), address(at), at == here));
    page(FormPreviewPage {
        programme: t.names(&programme.names).to_owned(),
        sections: named.filter(|_| sections.len() > 1).collect(),
        fields: Asking { form, fields, draft: &draft, categories: &categories, all: true }
            .fields(&t, &Problems::none()),
        category: OfCategories::of(&t, &programme, &categories, &[]),
        problems: Problems::none(),
        slug: programme.slug.clone(),
        t,
    })
}
