//! What an entry was like before: each version with what is different from the one before it.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::stale::text;
use crate::app::App;
use crate::entries::{Draft, EntryId, Own, Version, VersionKind, rules, store};
use crate::error::Answer;
use crate::programme::{self, Category, Programme, Staff};
use crate::routes;
use crate::web::{For, Shell, page, part};

#[derive(Template)]
#[template(path = "entries/versions.html")]
struct VersionsPage {
    t: Shell,
    back_href: String,
    title: String,
    reference: String,
    versions: Vec<Line>,
}

struct Line {
    submitted: bool,
    what: String,
    when: String,
    who: String,
    differences: Vec<Difference>,
}

struct Difference {
    label: String,
    before: String,
    after: String,
}

/// For those who run the programme.
pub async fn desk_versions_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let id = part(&request, "entry", EntryId::parse)?;
    let (programme, person) = (staff.programme.clone(), staff.person);
    let (entry, versions, categories) = app
        .db
        .read(move |conn| {
            let entry = store::by_id_in(conn, programme.id, id)?;
            store::must_not_be_close(conn, &programme, &person, id)?;
            Ok((entry, store::versions(conn, id)?, programme::store::categories(conn, programme.id)?))
        })
        .await?;
    let back = routes::desk_entry(&staff.programme.slug, id);
    page(VersionsPage::of(t, &staff.programme, back, &entry, &versions, &categories))
}

/// For the team itself.
pub async fn versions_page(app: Data<App>, t: Shell, For(own): For<Own>) -> Answer {
    let (id, programme) = (own.entry.id, own.programme.id);
    let (versions, categories) = app
        .db
        .read(move |conn| Ok((store::versions(conn, id)?, programme::store::categories(conn, programme)?)))
        .await?;
    page(VersionsPage::of(t, &own.programme, routes::entry(id), &own.entry, &versions, &categories))
}

impl VersionsPage {
    fn of(
        t: Shell,
        programme: &Programme,
        back_href: String,
        entry: &crate::entries::Entry,
        versions: &[Version],
        categories: &[Category],
    ) -> Self {
        let drafts: Vec<Draft> = versions.iter().map(|it| rules::unpacked(&it.title, &it.answers.0, &[])).collect();
        let nothing = Draft::default();
        let line = |(at, version): (usize, &Version)| {
            let before = if at == 0 { &nothing } else { &drafts[at - 1] };
            Line {
                submitted: version.kind == VersionKind::Submitted,
                what: t.s(format!("entries-version-{}", version.kind)),
                when: t.moment(version.at, &programme.zone),
                who: version.by.clone().unwrap_or_else(|| t.s("entries-version-by-file")),
                differences: differences(&t, programme, categories, before, &drafts[at]),
            }
        };
        let mut lines: Vec<Line> = versions.iter().enumerate().map(line).collect();
        lines.reverse();
        Self {
            back_href,
            title: rules::title_or_reference(&entry.title, &entry.reference),
            reference: entry.reference.clone(),
            versions: lines,
            t: t.accented(&programme.accent),
        }
    }
}

fn differences(
    t: &Shell,
    programme: &Programme,
    categories: &[Category],
    before: &Draft,
    after: &Draft,
) -> Vec<Difference> {
    let names = |draft: &Draft| {
        let chosen = categories.iter().filter(|category| draft.categories.contains(&category.code));
        chosen.map(|category| t.names(&category.names)).collect::<Vec<_>>().join(", ")
    };
    let of_fields = programme.form.fields.iter().map(|field| Difference {
        label: t.names(&field.names).to_owned(),
        before: text(t, field, before),
        after: text(t, field, after),
    });
    let of_categories = Difference { label: t.s("entries-categories"), before: names(before), after: names(after) };
    of_fields.chain([of_categories]).filter(|it| it.before != it.after).collect()
}
