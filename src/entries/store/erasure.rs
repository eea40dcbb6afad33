//! What entries tell of somebody who is erased. A draft that is theirs alone goes whole; where others stay on the team, they
//! leave it; what was submitted stays, without their name and address.

use diesel::prelude::*;

use super::briefs::{forget_brief, keep_brief, submit_brief};
use super::draft::codes_of;
use super::finds::keep_find;
use super::{find, owners as owned};
use crate::accounts::rules::email_key;
use crate::accounts::{Gone, PersonId};
use crate::column::Json;
use crate::db::Conn;
use crate::entries::{Answered, Answers, ConsentAnswer, Entry, EntryId, Owner, State, TeamRole, rules};
use crate::error::Result;
use crate::language::Names;
use crate::programme::{self, ProgrammeId};
use crate::schema::{
    entries, entry_categories, entry_files, entry_finds, entry_versions, imports, owners, programmes, redactions,
    step_backs, team_invitations, team_links, team_members,
};

/// An entry of somebody's, and how many others are on its team.
#[derive(Clone, Debug)]
pub struct Held {
    pub id: EntryId,
    pub programme: ProgrammeId,
    pub slug: String,
    pub names: Names,
    pub reference: String,
    pub state: State,
    pub others: usize,
}

impl Held {
    /// Nobody but them ever had a part in it.
    pub fn is_theirs_alone(&self) -> bool {
        self.state == State::Draft && self.others == 0
    }
}

pub fn held_by(conn: &mut Conn, person: PersonId) -> Result<Vec<Held>> {
    let rows: Vec<(EntryId, ProgrammeId, String, Names, String, State)> = team_members::table
        .inner_join(entries::table.inner_join(programmes::table))
        .filter(team_members::person_id.eq(person))
        .order(entries::id)
        .select((entries::id, programmes::id, programmes::slug, programmes::names, entries::reference, entries::state))
        .load(conn)?;
    let ids: Vec<EntryId> = rows.iter().map(|row| row.0).collect();
    let teams = find::teams(conn, &ids)?;
    let others = |id: &EntryId| teams.get(id).map_or(0, |team| team.len().saturating_sub(1));
    let held = |(id, programme, slug, names, reference, state)| Held {
        others: others(&id),
        id,
        programme,
        slug,
        names,
        reference,
        state,
    };
    Ok(rows.into_iter().map(held).collect())
}

/// Takes them out. The keys of the files that went with their drafts: what they hold is forgotten afterwards.
pub fn erase(conn: &mut Conn, gone: &Gone, held: &[Held]) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in held {
        if entry.is_theirs_alone() {
            files.extend(drop_draft(conn, entry.id)?);
            continue;
        }
        unname(conn, gone, entry)?;
        if entry.others > 0 {
            leave(conn, gone, entry.id)?;
        }
    }
    super::board::forget(conn, gone.id)?;
    erase_owner(conn, gone)?;
    erase_imports(conn, gone)?;
    diesel::delete(team_invitations::table.filter(team_invitations::email_key.eq(email_key(&gone.email))))
        .execute(conn)?;
    Ok(files)
}

fn drop_draft(conn: &mut Conn, id: EntryId) -> Result<Vec<String>> {
    let of_entry = entry_files::table.filter(entry_files::entry_id.eq(id));
    let keys: Vec<String> = of_entry.select(entry_files::storage_key).load(conn)?;
    diesel::delete(of_entry).execute(conn)?;
    diesel::delete(entry_versions::table.filter(entry_versions::entry_id.eq(id))).execute(conn)?;
    forget_brief(conn, id)?;
    diesel::delete(entry_finds::table.find(id)).execute(conn)?;
    diesel::delete(entry_categories::table.filter(entry_categories::entry_id.eq(id))).execute(conn)?;
    diesel::delete(team_invitations::table.filter(team_invitations::entry_id.eq(id))).execute(conn)?;
    diesel::delete(team_links::table.find(id)).execute(conn)?;
    diesel::delete(owners::table.find(id)).execute(conn)?;
    super::board::forget_draft(conn, id)?;
    diesel::delete(step_backs::table.filter(step_backs::entry_id.eq(id))).execute(conn)?;
    diesel::delete(team_members::table.filter(team_members::entry_id.eq(id))).execute(conn)?;
    diesel::delete(entries::table.find(id)).execute(conn)?;
    Ok(keys)
}

/// Where others stay, somebody leads: whoever has been on the team longest.
fn leave(conn: &mut Conn, gone: &Gone, id: EntryId) -> Result<()> {
    let team = find::team(conn, id)?;
    let led = team.iter().any(|member| member.person == gone.id && member.role == TeamRole::Lead);
    diesel::delete(team_members::table.find((id, gone.id))).execute(conn)?;
    let next = team.iter().filter(|member| member.person != gone.id).min_by_key(|member| member.joined_at);
    if let Some(next) = next.filter(|_| led) {
        let row = team_members::table.find((id, next.person));
        diesel::update(row).set(team_members::role.eq(TeamRole::Lead)).execute(conn)?;
    }
    Ok(())
}

/// Without their name and address: what is written, submitted, was written before, and is read instead of it.
fn unname(conn: &mut Conn, gone: &Gone, held: &Held) -> Result<()> {
    let entry: Entry = find::by_id(conn, held.id)?;
    let (title, answers) = (gone.out_of(&entry.title), without(gone, &entry.answers.0));
    let submitted = entry.submitted_answers.as_ref().map(|it| without(gone, &it.0));
    diesel::update(entries::table.find(entry.id))
        .set((
            entries::title.eq(&title),
            entries::answers.eq(Json::text(&answers)),
            entries::submitted_title.eq(entry.submitted_title.as_deref().map(|it| gone.out_of(it))),
            entries::submitted_answers.eq(submitted.as_ref().map(Json::text)),
        ))
        .execute(conn)?;
    let programme = programme::store::by_id(conn, held.programme)?;
    keep_brief(conn, &programme.form, entry.id, &answers)?;
    if let Some(submitted) = &submitted {
        submit_brief(conn, &programme.form, entry.id, submitted)?;
    }
    unname_versions(conn, gone, entry.id)?;
    let words: Vec<(String, String, String)> = redactions::table
        .filter(redactions::entry_id.eq(entry.id))
        .select((redactions::place, redactions::words, redactions::of_text))
        .load(conn)?;
    for (place, words, of_text) in words {
        diesel::update(redactions::table.find((entry.id, place)))
            .set((redactions::words.eq(gone.out_of(&words)), redactions::of_text.eq(gone.out_of(&of_text))))
            .execute(conn)?;
    }
    let (entry, codes) = (find::by_id(conn, entry.id)?, codes_of(conn, entry.id)?);
    let mut draft = rules::submitted_of(&entry, &codes).unwrap_or_else(|| rules::draft_of(&entry, &codes));
    draft.categories = codes;
    keep_find(conn, &programme, entry.id, &draft)
}

fn unname_versions(conn: &mut Conn, gone: &Gone, id: EntryId) -> Result<()> {
    let versions: Vec<(String, String, Json<Answers>)> = entry_versions::table
        .filter(entry_versions::entry_id.eq(id))
        .select((entry_versions::id, entry_versions::title, entry_versions::answers))
        .load(conn)?;
    for (version, title, answers) in versions {
        let content = (
            entry_versions::title.eq(gone.out_of(&title)),
            entry_versions::answers.eq(Json::text(&without(gone, &answers.0))),
        );
        diesel::update(entry_versions::table.find(version)).set(content).execute(conn)?;
    }
    Ok(())
}

fn without(gone: &Gone, answers: &Answers) -> Answers {
    let answer = |answer: &Answered| match answer {
        Answered::Text(text) => Answered::Text(gone.out_of(text)),
        Answered::Chosen(keys) => Answered::Chosen(keys.clone()),
        Answered::ChosenWithText(texts) => {
            Answered::ChosenWithText(texts.iter().map(|(key, text)| (key.clone(), gone.out_of(text))).collect())
        }
        Answered::Files(files) => {
            let mut files = files.clone();
            files.iter_mut().for_each(|file| file.name = gone.out_of(&file.name));
            Answered::Files(files)
        }
    };
    Answers(answers.0.iter().map(|(key, it)| (key.clone(), answer(it))).collect())
}

/// Projects of theirs that others entered: what they said stands; whoever said nothing has not agreed.
fn erase_owner(conn: &mut Conn, gone: &Gone) -> Result<()> {
    let theirs = || owners::table.filter(owners::email_key.eq(email_key(&gone.email)));
    diesel::update(theirs().filter(owners::answer.is_null()))
        .set((owners::answer.eq(Some(ConsentAnswer::Refused)), owners::answered_at.eq(owners::asked_at.nullable())))
        .execute(conn)?;
    let found: Vec<Owner> = theirs().select(owned::COLUMNS).load(conn)?;
    for owner in found {
        diesel::update(owners::table.find(owner.entry))
            .set((
                owners::name.eq(&gone.mark),
                owners::email.eq(gone.address()),
                owners::email_key.eq(gone.address()),
                owners::link.eq(format!("{}-{}", gone.id, owner.entry)),
                owners::words.eq(gone.out_of(&owner.words)),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Files that were brought in and name them: what was applied stands in entries, the file itself goes.
fn erase_imports(conn: &mut Conn, gone: &Gone) -> Result<()> {
    let [email, name] = gone.patterns();
    let named = imports::body.like(email).escape('\\').or(imports::body.like(name).escape('\\'));
    diesel::update(imports::table.filter(named))
        .set((imports::body.eq(""), imports::file_name.eq("")))
        .execute(conn)?;
    Ok(())
}
