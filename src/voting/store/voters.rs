//! Registering, confirming, and finding a voter by what their letter says.

use diesel::prelude::*;

use crate::accounts;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::mail::{self, Letter};
use crate::programme::ProgrammeId;
use crate::routes;
use crate::schema::{ballots, vote_keys, voters};
use crate::voting::rules::{self, Canonical, Pace};
use crate::voting::{NewVoter, Poll, VoteKey, Voted, Voter, VoterId};

type Columns = (
    voters::id,
    voters::programme_id,
    voters::address,
    voters::name,
    voters::language,
    voters::confirmed_at,
    voters::standing,
);
const COLUMNS: Columns = (
    voters::id,
    voters::programme_id,
    voters::address,
    voters::name,
    voters::language,
    voters::confirmed_at,
    voters::standing,
);

/// How many came lately from where this one comes. It is asked before the write, not in it: two who register at once do not
/// have to wait for each other, and a few more than that many do no harm.
///
/// # Errors
/// Refused, when too many did: the same for whoever is registered already.
pub fn pace(conn: &mut Conn, poll: &Poll, new: &NewVoter, now: Moment) -> Result<Pace> {
    let (at, since) = (canonical(new)?, now.plus_minutes(-rules::WINDOW));
    let Some(key) = known_key(conn, poll.programme)? else { return Ok(Pace::default()) };
    let lately = voters::table.filter(voters::programme_id.eq(poll.programme)).filter(voters::registered_at.gt(since));
    let counted = |rows: Vec<(bool, i64)>| {
        let all = rows.iter().map(|row| row.1).sum();
        (all, rows.iter().filter(|row| !row.0).map(|row| row.1).sum())
    };
    let network = key.network(&rules::network_of(&new.network));
    let of_network = lately.filter(voters::network.eq(network)).group_by(voters::worked);
    let network = counted(of_network.select((voters::worked, diesel::dsl::count_star())).load(conn)?);
    let domain = if rules::is_public_provider(&at.domain) {
        (0, 0)
    } else {
        let of_domain = lately.filter(voters::domain.eq(at.domain)).group_by(voters::worked);
        counted(of_domain.select((voters::worked, diesel::dsl::count_star())).load(conn)?)
    };
    let pace = Pace { network, domain };
    rules::may_register(pace, new.worked).map_err(Error::refused)?;
    Ok(pace)
}

/// Registers somebody and writes to them; to whoever is registered, once more, but not too often. The answer is the same: it
/// tells nobody who is registered.
pub fn register(conn: &mut Conn, poll: &Poll, new: &NewVoter, pace: Pace, now: Moment) -> Result<()> {
    must_be_open(poll, now)?;
    let (at, key) = (canonical(new)?, key_of(conn, poll.programme, now)?);
    let known: Option<(VoterId, i32, Moment)> = voters::table
        .filter(voters::programme_id.eq(poll.programme))
        .filter(voters::address_mark.eq(key.address(&at.address)))
        .select((voters::id, voters::letters, voters::lettered_at))
        .get_result(conn)
        .optional()?;
    let voter = match known {
        Some((_, letters, lettered_at)) if !rules::letter_again(letters, lettered_at, now) => return Ok(()),
        Some((id, letters, _)) => {
            diesel::update(voters::table.find(id))
                .set((voters::letters.eq(letters + 1), voters::lettered_at.eq(now)))
                .execute(conn)?;
            find(conn, id)?
        }
        None => add(conn, poll, (new, &at), &key, now)?,
    };
    mail::queue(conn, letter(poll, &voter, &key).waiting(rules::letter_waits(pace, new.worked)), now)
}

fn canonical(new: &NewVoter) -> Result<Canonical> {
    rules::canonical(&new.address).ok_or_else(|| Error::refused(WhyNot::new("accounts-why-email-form")))
}

fn add(conn: &mut Conn, poll: &Poll, (new, at): (&NewVoter, &Canonical), key: &VoteKey, now: Moment) -> Result<Voter> {
    let id = VoterId::fresh();
    diesel::insert_into(voters::table)
        .values((
            voters::id.eq(id),
            voters::programme_id.eq(poll.programme),
            voters::address.eq(new.address.trim()),
            voters::address_mark.eq(key.address(&at.address)),
            voters::name.eq(&new.name),
            voters::stakeholder.eq(&new.stakeholder),
            voters::language.eq(new.language),
            voters::network.eq(key.network(&rules::network_of(&new.network))),
            voters::domain.eq(&at.domain),
            voters::worked.eq(new.worked),
            voters::registered_at.eq(now),
            voters::lettered_at.eq(now),
            voters::letters.eq(1),
        ))
        .execute(conn)?;
    find(conn, id)
}

fn letter(poll: &Poll, voter: &Voter, key: &VoteKey) -> Letter {
    let details = Sentence::new("")
        .names("programme", &poll.names)
        .at("closes", poll.closes, &poll.zone)
        .with("link", routes::vote_link(&poll.slug, &key.token(voter.id)));
    Letter::new("vote-link", &voter.name, &voter.address, voter.language).within(poll.programme).saying(details)
}

/// # Errors
/// Refused, when too many confirmed lately from that network.
pub fn may_confirm(conn: &mut Conn, poll: &Poll, key: &VoteKey, network: &str, now: Moment) -> Result<()> {
    let lately: i64 = voters::table
        .filter(voters::programme_id.eq(poll.programme))
        .filter(voters::confirmed_network.eq(key.network(&rules::network_of(network))))
        .filter(voters::confirmed_at.gt(now.plus_minutes(-rules::WINDOW)))
        .count()
        .get_result(conn)?;
    rules::may_confirm(lately).map_err(Error::refused)
}

/// Says that the letter arrived. Once more changes nothing.
pub fn confirm(
    conn: &mut Conn,
    poll: &Poll,
    (voter, key): (VoterId, &VoteKey),
    network: &str,
    now: Moment,
) -> Result<()> {
    if find(conn, voter)?.confirmed_at.is_some() {
        return Ok(());
    }
    must_be_open(poll, now)?;
    let network = key.network(&rules::network_of(network));
    diesel::update(voters::table.find(voter))
        .set((voters::confirmed_at.eq(now), voters::confirmed_network.eq(network)))
        .execute(conn)?;
    Ok(())
}

fn must_be_open(poll: &Poll, now: Moment) -> Result<()> {
    match (poll.is_open(now), now < poll.opens) {
        (true, _) => Ok(()),
        (false, true) => Err(Error::Conflict(WhyNot::new("voting-why-not-yet").at("opens", poll.opens, &poll.zone))),
        (false, false) => Err(Error::Conflict(WhyNot::new("voting-why-closed").at("closed", poll.closes, &poll.zone))),
    }
}

/// Whoever that token was made for, in that edition; with its key, in one query.
pub fn invited(conn: &mut Conn, programme: ProgrammeId, token: &str) -> Result<(Voter, VoteKey)> {
    let id = rules::said_voter(token).ok_or(Error::NotFound)?;
    let (voter, secret): (Voter, String) = voters::table
        .inner_join(vote_keys::table.on(vote_keys::programme_id.eq(voters::programme_id)))
        .filter(voters::id.eq(id))
        .filter(voters::programme_id.eq(programme))
        .select((COLUMNS, vote_keys::secret))
        .get_result(conn)?;
    let key = VoteKey::of(secret);
    if key.opens(token, id) { Ok((voter, key)) } else { Err(Error::NotFound) }
}

fn find(conn: &mut Conn, id: VoterId) -> Result<Voter> {
    Ok(voters::table.find(id).select(COLUMNS).get_result(conn)?)
}

/// Where they have voted, and when: not for whom.
pub fn voted(conn: &mut Conn, voter: VoterId) -> Result<Voted> {
    let rows: Vec<(_, Moment)> = ballots::table
        .filter(ballots::voter_id.eq(voter))
        .select((ballots::category_id, ballots::cast_at))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The voters that an address is, in whichever edition and however it was typed there.
pub fn of_address(conn: &mut Conn, address: &str) -> Result<Vec<VoterId>> {
    let Some(at) = rules::canonical(address) else { return Ok(Vec::new()) };
    let keys: Vec<(ProgrammeId, String)> =
        vote_keys::table.select((vote_keys::programme_id, vote_keys::secret)).load(conn)?;
    let marks = keys.into_iter().map(|(_, secret)| VoteKey::of(secret).address(&at.address));
    let marked = voters::table.filter(voters::address_mark.eq_any(marks.collect::<Vec<_>>()));
    Ok(marked.order(voters::id).select(voters::id).load(conn)?)
}

/// The secret of the edition's vote; whoever registers first makes it.
fn key_of(conn: &mut Conn, programme: ProgrammeId, now: Moment) -> Result<VoteKey> {
    if let Some(known) = known_key(conn, programme)? {
        return Ok(known);
    }
    let secret = accounts::rules::token_of(rand::random());
    diesel::insert_into(vote_keys::table)
        .values((vote_keys::programme_id.eq(programme), vote_keys::secret.eq(&secret), vote_keys::created_at.eq(now)))
        .execute(conn)?;
    Ok(VoteKey::of(secret))
}

fn known_key(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<VoteKey>> {
    let known = vote_keys::table.find(programme).select(vote_keys::secret).get_result(conn).optional()?;
    Ok(known.map(VoteKey::of))
}
