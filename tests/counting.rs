//! After the last ballot: what screens find is decided by people, counted, signed by two, announced.

use diesel::prelude::*;
use palmares::accounts::Role;
use palmares::column::{Json, Moment, RawId};
use palmares::db::Conn;
use palmares::entries::EntryId;
use palmares::error::Result;
use palmares::programme::{self, Programme, StageKind, Terms, VoteTerms, VoteTie};
use palmares::results::rules::bundle::Bundle;
use palmares::results::rules::bundle::verifying::verify;
use palmares::routes;
use palmares::schema::{ballots, programmes, stages, vote_keys, voters};
use palmares::voting::{VoteSet, VoteState, VoterId, store};

use crate::after::publish;
use crate::both_engines;
use crate::recording::{record, said_by_python};
use crate::support::World;
use crate::support::crowd::value;
use crate::support::judged::{CLEAR, Judged};
use crate::support::polling::{FINAL, Polling};
use crate::support::visitor::Seen;

const TERMS: VoteTerms = VoteTerms { champions: 1, changeable: false, complete: false, tie: VoteTie::Decider };

both_engines! {
    async fn a_herd_is_pointed_out_decided_on_by_a_person_and_published_with_the_champions(world) {
        let poll = Poll::open(&world, TERMS);
        poll.people(8, "Well");
        poll.people(5, "Pump");
        poll.herd(30, "Pump");
        let (olga, noor) = (world.visit_as("Olga").await, world.visit_as("Noor").await);
        assert_eq!(olga.get(poll.path("desk/vote/tally")).await.status, 403, "no count while the vote is open");
        assert_eq!(olga.post(poll.path("desk/vote"), &[]).await.leads_to(), poll.path("desk/vote"));
        world.stage(&poll.programme, StageKind::Voting, -48, -1);
        let set = poll.only_set();
        assert_eq!((set.facts.voters, set.facts.counted, set.standing), (30, 29, VoteState::Suspect));
        let (page, count) = (poll.path(&format!("desk/vote/sets/{}", set.id)), poll.path("desk/vote/tally"));
        for seen in [olga.get(&page).await, noor.get(&page).await, olga.get(poll.path("desk/vote")).await] {
            assert!(seen.status == 200 && !seen.shows("Pump") && !seen.shows("Well"), "for whom they voted is not told");
        }
        assert_eq!(olga.post(&count, &[]).await.status, 422, "a set waits");
        olga.post(poll.path("desk/vote"), &[]).await;
        let page = poll.path(&format!("desk/vote/sets/{}", poll.only_set().id));
        assert!(olga.post(&count, &[]).await.shows("set still waits for a decision"));
        assert_eq!(noor.post(&page, &[("state", "void"), ("reason", "a program")]).await.status, 404);
        assert_eq!(olga.post(&page, &[("state", "void"), ("reason", " "), ("seen", "0")]).await.status, 422);
        assert_eq!(olga.post(&page, &[("state", ""), ("reason", "a program"), ("seen", "0")]).await.status, 422);
        for _ in 0..2 {
            let said = olga.post(&page, &[("state", "void"), ("reason", "Counted by a program."), ("seen", "0")]).await;
            assert_eq!(said.status, 303);
        }
        let stale = olga.post(&page, &[("state", "valid"), ("reason", "People, after all."), ("seen", "0")]).await;
        assert_eq!(stale.status, 409);
        assert_eq!(olga.post(&count, &[("after", "0")]).await.leads_to(), count);
        assert_eq!(olga.post(&count, &[("after", "0")]).await.status, 409, "counted already");
        let tally = poll.tally();
        assert_eq!(tally.sums().received, 43);
        assert_eq!((tally.sums().valid, tally.sums().all_void()), (13, 30));
        assert_eq!(tally.champions().map(|it| it.1).collect::<Vec<_>>(), [poll.judged.entries["Well"]]);
        let id = tally.id.to_string();
        let (sign, tell) = (poll.path("desk/vote/tally/signature"), poll.path("desk/vote/announcement"));
        assert_eq!(olga.post(&tell, &[("tally", &id)]).await.status, 403, "nobody has signed");
        for _ in 0..2 {
            assert_eq!(olga.post(&sign, &[("tally", &id), ("office", "leads")]).await.status, 303);
        }
        assert_eq!(olga.post(&sign, &[("tally", &id), ("office", "looks")]).await.status, 403, "two people");
        assert_eq!(noor.post(&sign, &[("tally", &id), ("office", "leads")]).await.status, 403);
        assert_eq!(noor.post(&sign, &[("tally", &id), ("office", "looks")]).await.status, 303);
        let late = olga.post(&page, &[("state", "valid"), ("reason", "Too late."), ("seen", "1")]).await;
        assert_eq!(late.status, 422, "what is signed rests on it");
        let (public, file) = (poll.path("champions"), poll.path("champions.csv"));
        let vera = world.visit_as("Vera").await;
        assert_eq!([vera.get(&public).await.status, vera.get(&file).await.status, olga.get(&public).await.status], [404; 3]);
        assert_eq!(noor.post(&tell, &[("tally", &id)]).await.status, 404);
        for _ in 0..2 {
            assert_eq!(olga.post(&tell, &[("tally", &id)]).await.leads_to(), public);
        }
        let seen = vera.get(&public).await;
        assert!(seen.shows("Well") && seen.shows("Counted by a program.") && !seen.shows("Pump") && !seen.shows("Lamp"));
        assert!(vera.get(&file).await.body.ends_with("Well\n"));
    }

    async fn the_votes_stand_in_the_public_record_where_anybody_counts_them_again(world) {
        let poll = Poll::over(&world, TERMS);
        poll.people(8, "Well");
        poll.people(5, "Pump");
        poll.herd(30, "Pump");
        let (olga, noor, nobody) = (world.visit_as("Olga").await, world.visit_as("Noor").await, world.visit().await);
        olga.post(poll.path("desk/vote"), &[]).await;
        let page = poll.path(&format!("desk/vote/sets/{}", poll.only_set().id));
        olga.post(&page, &[("state", "void"), ("reason", "Counted by a program."), ("seen", "0")]).await;
        olga.post(poll.path("desk/vote/tally"), &[("after", "0")]).await;
        let (id, sign) = (poll.tally().id.to_string(), poll.path("desk/vote/tally/signature"));
        for (visitor, office) in [(&olga, "leads"), (&noor, "looks")] {
            assert_eq!(visitor.post(&sign, &[("tally", &id), ("office", office)]).await.status, 303, "{office}");
        }
        olga.post(poll.path("desk/vote/announcement"), &[("tally", &id)]).await;
        poll.judged.close();
        poll.judged.release();
        assert_eq!(nobody.get(poll.path("record.zip")).await.status, 404, "nothing before the results");
        publish(&poll.judged);
        record(&world);
        let file = nobody.get(poll.path("record.zip")).await.bytes;
        let report = verify(&file, None);
        assert!(report.findings.is_empty(), "{:?}", report.findings);
        assert!(said_by_python(&file).is_none_or(|said| said.contains("all holds")));
        let votes = Bundle::open(&file).expect("an archive").text("votes.jsonl");
        assert!(votes.contains(&poll.tally().root) && votes.contains("Counted by a program."), "{votes}");
        let sums = "\"received\":8,\"valid\":8,\"suspect\":0,\"incomplete\":0,\"void\":{},\"stands\":true,\"place\":1,\"champion\":true";
        assert!(votes.contains(sums) && votes.contains("\"received\":35,\"valid\":5,"), "{votes}");
        assert!(!votes.contains("mail.example") && !votes.contains("Vote "), "nobody who voted is in it: {votes}");
    }

    async fn a_crowd_of_small_herds_is_decided_on_by_one_verdict_for_its_kind(world) {
        let poll = Poll::over(&world, TERMS);
        poll.people(8, "Well");
        for number in 0..7 {
            poll.small_herd(number, "Pump");
        }
        let (olga, noor) = (world.visit_as("Olga").await, world.visit_as("Noor").await);
        olga.post(poll.path("desk/vote"), &[]).await;
        let sets = poll.sets();
        let kind = sets.iter().map(VoteSet::kind).find(|kind| sets.iter().filter(|set| set.kind() == *kind).count() == 7);
        let kind = kind.unwrap_or_else(|| panic!("seven of a kind: {sets:?}"));
        let page = routes::vote_kind(&poll.programme.slug, kind);
        let list = olga.get(poll.path("desk/vote")).await;
        assert!(list.shows(&page) && list.says("7 sets: 84 voters"), "{}", list.body);
        let seen = noor.get(&page).await;
        assert!(seen.says("7 sets: 84 voters") && !seen.shows("name=\"reason\""), "auditors read: {}", seen.body);
        assert_eq!(noor.post(&page, &[("state", "void"), ("reason", "a program")]).await.status, 404);
        // One of them is otherwise: it is decided by itself, and the page that was open is an old one.
        let open = olga.get(&page).await;
        let seen = value(&open.body, "seen");
        let first = routes::vote_set(&poll.programme.slug, sets.iter().find(|set| set.kind() == kind).expect("one").id);
        olga.post(&first, &[("state", "valid"), ("reason", "A school class."), ("seen", "0")]).await;
        let void = |seen: &str| [("state", "void"), ("reason", "Counted by a program."), ("seen", seen)].map(|(a, b)| (a, b.to_owned()));
        let form = void(&seen);
        let stale = olga.post(&page, &fields(&form)).await;
        assert!(stale.status == 409 && stale.says("Counted by a program."), "the words are kept: {}", stale.body);
        let form = void(&value(&olga.get(&page).await.body, "seen"));
        let nothing = olga.post(&page, &[("state", "void"), ("reason", ""), ("seen", form[2].1.as_str())]).await;
        assert!(nothing.status == 422 && nothing.says("Say why"), "{}", nothing.body);
        for _ in 0..2 {
            assert_eq!(olga.post(&page, &fields(&form)).await.leads_to(), poll.path("desk/vote"), "a second click finds none");
        }
        let standing = |state: VoteState| poll.sets().iter().filter(|set| set.standing == state).count();
        assert_eq!((standing(VoteState::Void), standing(VoteState::Valid)), (6, 1));
        assert_eq!(poll.sets().iter().filter(|set| set.verdicts.len() == 1).count(), 7, "one verdict each");
        assert!(olga.get(&page).await.says("No set of this kind"));
        assert!(olga.get(routes::log(&poll.programme.slug)).await.says("Decided whether all sets of a kind count"));
        olga.post(poll.path("desk/vote"), &[]).await;
        assert_eq!(poll.sets().len(), 7, "what was decided is not found anew");
        olga.post(poll.path("desk/vote/tally"), &[("after", "0")]).await;
        assert_eq!((poll.tally().sums().valid, poll.tally().sums().all_void()), (8 + 12, 72));
        // And all of it is taken back as it was decided.
        let decided = routes::vote_kind(&poll.programme.slug, palmares::voting::SetKind { standing: VoteState::Void, ..kind });
        let seen = value(&olga.get(&decided).await.body, "seen");
        let back = [("state", "valid"), ("reason", "They were people after all."), ("seen", seen.as_str())];
        assert_eq!(olga.post(&decided, &back).await.status, 303);
        assert_eq!(standing(VoteState::Valid), 7);
    }

    async fn a_verdict_is_taken_back_by_a_new_one_and_the_count_is_made_again(world) {
        let poll = Poll::over(&world, TERMS);
        poll.people(8, "Well");
        poll.herd(30, "Pump");
        let olga = world.visit_as("Olga").await;
        olga.post(poll.path("desk/vote"), &[]).await;
        let (set, count) = (poll.only_set(), poll.path("desk/vote/tally"));
        let page = poll.path(&format!("desk/vote/sets/{}", set.id));
        olga.post(&page, &[("state", "void"), ("reason", "A program."), ("seen", "0")]).await;
        olga.post(&count, &[("after", "0")]).await;
        assert_eq!(poll.champion(), poll.judged.entries["Well"]);
        let first = poll.tally().id.to_string();
        let sign = poll.path("desk/vote/tally/signature");
        assert_eq!(olga.post(&sign, &[("tally", &first), ("office", "leads")]).await.status, 303);
        olga.post(&page, &[("state", "valid"), ("reason", "A ministry wrote to us: people."), ("seen", "1")]).await;
        assert!(poll.tally().outdated);
        assert_eq!(olga.post(&sign, &[("tally", &first), ("office", "leads")]).await.status, 409, "it has fallen");
        assert_eq!(olga.post(&count, &[("after", "1")]).await.status, 303);
        assert_eq!((poll.champion(), poll.tally().signatures.len()), (poll.judged.entries["Pump"], 0));
        assert_eq!((poll.tally().sums().valid, poll.tally().sums().all_void()), (38, 0));
        olga.post(poll.path("desk/vote"), &[]).await;
        assert_eq!(poll.only_set().standing, VoteState::Valid, "what was decided is not asked again");
    }

    async fn a_tie_is_shown_then_chosen_with_a_reason_and_only_whole_ballots_count_where_the_terms_say_so(world) {
        let poll = Poll::over(&world, VoteTerms { complete: true, ..TERMS });
        for (entry, many) in [("Well", 3), ("Pump", 3)] {
            for voter in poll.people(many, entry) {
                poll.cast(voter, "Lamp");
            }
        }
        poll.people(4, "Pump");
        let (olga, count) = (world.visit_as("Olga").await, poll.path("desk/vote/tally"));
        olga.post(poll.path("desk/vote"), &[]).await;
        assert_eq!(olga.post(&count, &[("after", "0")]).await.status, 303);
        let tally = poll.tally();
        assert_eq!((tally.sums().valid, tally.sums().incomplete), (12, 4));
        let (id, sign) = (tally.id.to_string(), poll.path("desk/vote/tally/signature"));
        assert_eq!(olga.post(&sign, &[("tally", &id), ("office", "leads")]).await.status, 403, "the tie is open");
        let chosen = format!("{}:{}", poll.category("water"), poll.judged.entries["Pump"]);
        let choose = |reason: &'static str| [("after", "1"), ("chosen", chosen.as_str()), ("reason", reason)].to_vec();
        assert_eq!(olga.post(&count, &choose("")).await.status, 422);
        assert_eq!(olga.post(&count, &choose("It was first to enter.")).await.status, 303);
        let champions: Vec<EntryId> = poll.tally().champions().map(|it| it.1).collect();
        assert!(champions.contains(&poll.judged.entries["Pump"]) && !champions.contains(&poll.judged.entries["Well"]));
    }

    async fn champions_go_on_to_judges_who_have_not_begun_and_are_proposed_where_prizes_are_decided(world) {
        let poll = Poll::over(&world, TERMS);
        world.stage(&poll.programme, StageKind::Scoring, 24, 48);
        poll.people(4, "Well");
        poll.people(2, "Pump");
        let (olga, noor) = (world.visit_as("Olga").await, world.visit_as("Noor").await);
        let of = poll.programme.clone();
        let contend = || world.look(|conn| palmares::panels::store::eligible_entries(conn, &of)).len();
        olga.post(poll.path("desk/vote"), &[]).await;
        olga.post(poll.path("desk/vote/tally"), &[("after", "0")]).await;
        let tally = poll.tally().id.to_string();
        for (visitor, office) in [(&olga, "leads"), (&noor, "looks")] {
            visitor.post(poll.path("desk/vote/tally/signature"), &[("tally", &tally), ("office", office)]).await;
        }
        assert_eq!(contend(), 3);
        olga.post(poll.path("desk/vote/announcement"), &[("tally", &tally)]).await;
        assert_eq!(contend(), 1, "Well alone had most votes of a category");
        poll.judged.close();
        poll.judged.release();
        let prize = poll.judged.prizes.iter().find(|prize| prize.code == "water").expect("the prize").id;
        let page = world.visit_as("Kofi").await.get(poll.path(&format!("decisions/{prize}"))).await;
        let well = poll.judged.entries["Well"];
        assert!(page.shows(&format!("name=\"champions\" type=\"checkbox\" value=\"{well}\" checked")));
    }

    async fn a_voter_finds_the_own_ballot_in_the_count_and_can_show_nobody_what_it_says(world) {
        let poll = Polling::open(world, FINAL);
        let (world, slug) = (&poll.world, poll.slug());
        let vera = poll.voter("vera@example.org").await;
        assert_eq!(poll.vote(&vera, "water", poll.spring).await.status, 303);
        let (olga, noor) = (world.visit_as("Olga").await, world.visit_as("Noor").await);
        world.stage(&poll.programme, StageKind::Voting, -48, -1);
        olga.post(routes::vote_screens(slug), &[]).await;
        olga.post(routes::vote_tally(slug), &[("after", "0")]).await;
        let id = poll.programme.id;
        let tally = world.look(|conn| store::tally(conn, id)).expect("a count");
        assert_eq!((tally.sums().received, tally.sums().valid), (1, 1));
        let number = tally.id.to_string();
        for (visitor, office) in [(&olga, "leads"), (&noor, "looks")] {
            let signed = visitor.post(routes::tally_signature(slug), &[("tally", &number), ("office", office)]).await;
            assert_eq!(signed.status, 303);
        }
        let proof = routes::vote_proof(slug);
        assert_eq!(vera.get(&proof).await.status, 404, "nothing is announced");
        olga.post(routes::champions_announcement(slug), &[("tally", &number)]).await;
        assert!(vera.get(routes::vote_receipt(slug)).await.shows(&proof));
        let seen = vera.get(&proof).await;
        assert!(seen.shows("What you cast is in the count, and it counts.") && seen.shows(&tally.root));
        assert!(!seen.shows("Clear Spring") && !seen.shows(poll.spring.as_str()) && !seen.shows("water"));
        assert!(world.visit().await.get(routes::champions(slug)).await.shows(&tally.root), "the same for everybody");
        for stranger in [world.visit().await, olga] {
            assert_eq!(stranger.get(&proof).await.status, 404);
        }
        let roof = poll.roof;
        world.past(move |conn| Ok(diesel::update(ballots::table).set(ballots::entry_id.eq(roof)).execute(conn)?));
        assert!(vera.get(&proof).await.shows("does not lead to the root"), "somebody changed it");
    }

    async fn nobody_else_finds_any_of_it_and_who_is_too_close_leaves_it_to_others(world) {
        let poll = Poll::over(&world, TERMS);
        poll.herd(30, "Pump");
        let olga = world.visit_as("Olga").await;
        olga.post(poll.path("desk/vote"), &[]).await;
        let set = poll.path(&format!("desk/vote/sets/{}", poll.only_set().id));
        let (sets, count) = (poll.path("desk/vote"), poll.path("desk/vote/tally"));
        for name in ["Vera", "Amina", "Jun"] {
            let visitor = world.visit_as(name).await;
            for path in [&sets, &set, &count] {
                assert_eq!(visitor.get(path).await.status, 404, "{name} at {path}");
                assert_eq!(visitor.post(path, &[]).await.status, 404, "{name} at {path}");
            }
        }
        let kofi = world.visit_as("Kofi").await;
        assert_eq!([kofi.get(&sets).await.status, kofi.get(&count).await.status], [404, 200], "chairs sign, no more");
        assert_eq!(kofi.post(&count, &[]).await.status, 404);
        world.with_role("Amina", &poll.programme, Role::Organiser);
        let amina = world.visit_as("Amina").await;
        for path in [&sets, &set, &count] {
            assert_eq!([amina.get(path).await.status, amina.post(path, &[]).await.status], [403; 2], "Well is hers");
        }
    }

    async fn screens_and_count_ask_the_same_number_of_queries_for_few_and_many(world) {
        let poll = Poll::over(&world, TERMS);
        let olga = world.visit_as("Olga").await;
        poll.people(3, "Well");
        let mut asked = Vec::new();
        for more in [0, 40] {
            poll.people(more, "Pump");
            olga.post(poll.path("desk/vote"), &[]).await;
            let before = world.app.db.queries();
            for path in ["desk/vote", "desk/vote/tally"] {
                let seen: Seen = olga.get(poll.path(path)).await;
                assert_eq!(seen.status, 200);
            }
            asked.push(world.app.db.queries() - before);
        }
        assert_eq!(asked[0], asked[1]);
    }
}

/// The small prize with a vote before its judges.
pub struct Poll<'w> {
    judged: Judged<'w>,
    pub programme: Programme,
}

impl<'w> Poll<'w> {
    fn open(world: &'w World, terms: VoteTerms) -> Self {
        let judged = Judged::open(world, CLEAR);
        let programme = judged.programme.clone();
        let programme = world.past(move |conn| hold(conn, &programme, terms));
        Self { judged, programme }
    }

    pub fn over(world: &'w World, terms: VoteTerms) -> Self {
        let poll = Self::open(world, terms);
        world.stage(&poll.programme, StageKind::Voting, -240, -1);
        poll
    }

    pub fn path(&self, rest: &str) -> String {
        format!("/programmes/{}/{rest}", self.programme.slug)
    }

    /// They register and vote hours apart, each with a name and a network of their own.
    pub fn people(&self, many: usize, entry: &'static str) -> Vec<VoterId> {
        let voter = |at: usize| {
            let word = RawId::fresh().as_str().replace(|sign: char| !sign.is_ascii_alphabetic(), "");
            let hours = (at * at * 7 + at * 13) as i64 % 200 + 2;
            let voter = self.voter(&format!("{word}@{word}.example.org"), &word, Moment::now().plus_hours(-hours));
            self.cast(voter, entry);
            voter
        };
        (0..many).map(voter).collect()
    }

    /// Addresses that count up, one after the other.
    pub fn herd(&self, many: usize, entry: &'static str) {
        for at in 0..many {
            let registered = Moment::now().plus_hours(-5).plus_seconds((at * 40 + at * at % 17) as i64);
            let voter = self.voter(&format!("vote{at:03}@mail.example"), &format!("Vote {at}"), registered);
            self.cast(voter, entry);
        }
    }

    /// A dozen whose addresses count up, with names of their own.
    pub fn small_herd(&self, number: usize, entry: &'static str) {
        let names = ["Ada", "Bem", "Cyr", "Dov", "Eli", "Fay", "Gus", "Hal", "Ivo", "Jax", "Kit", "Lou"];
        for (at, name) in names.iter().enumerate() {
            let registered =
                Moment::now().plus_hours(-6 - 5 * number as i64).plus_seconds((at * 140 + at * at % 17) as i64);
            let voter =
                self.voter(&format!("box{at:03}@herd{number}.example"), &format!("{name} of Herd{number}"), registered);
            self.cast(voter, entry);
        }
    }

    pub fn sets(&self) -> Vec<VoteSet> {
        let id = self.programme.id;
        self.judged.world.look(|conn| store::sets(conn, id))
    }

    fn voter(&self, address: &str, name: &str, registered: Moment) -> VoterId {
        let (id, programme, address, name) = (VoterId::fresh(), self.programme.id, address.to_owned(), name.to_owned());
        self.judged.world.past(move |conn| {
            let domain = address.split('@').next_back().unwrap_or_default();
            diesel::insert_into(voters::table)
                .values((
                    voters::id.eq(id),
                    voters::programme_id.eq(programme),
                    voters::address.eq(&address),
                    voters::address_mark.eq(&address),
                    voters::name.eq(&name),
                    voters::stakeholder.eq(""),
                    voters::language.eq("en"),
                    voters::network.eq(domain),
                    voters::domain.eq(domain),
                    voters::worked.eq(true),
                    voters::registered_at.eq(registered),
                    voters::lettered_at.eq(registered),
                    voters::letters.eq(1),
                    voters::confirmed_at.eq(registered.plus_seconds(90)),
                ))
                .execute(conn)?;
            Ok(id)
        })
    }

    fn cast(&self, voter: VoterId, entry: &'static str) {
        let (entry_id, category) =
            (self.judged.entries[entry], self.category(if entry == "Lamp" { "light" } else { "water" }));
        self.judged.world.past(move |conn| {
            let confirmed: Option<Moment> = voters::table.find(voter).select(voters::confirmed_at).get_result(conn)?;
            diesel::insert_into(ballots::table)
                .values((
                    ballots::voter_id.eq(voter),
                    ballots::category_id.eq(category),
                    ballots::entry_id.eq(entry_id),
                    ballots::cast_at.eq(confirmed.expect("confirmed").plus_seconds(30)),
                ))
                .execute(conn)?;
            Ok(())
        });
    }

    fn category(&self, code: &str) -> programme::CategoryId {
        let id = self.programme.id;
        let categories = self.judged.world.look(|conn| programme::store::categories(conn, id));
        categories.into_iter().find(|one| one.code == code).expect("the category").id
    }

    fn only_set(&self) -> VoteSet {
        let mut sets = self.sets();
        assert_eq!(sets.len(), 1, "{sets:?}");
        sets.remove(0)
    }

    pub fn tally(&self) -> palmares::voting::Tally {
        let id = self.programme.id;
        self.judged.world.look(|conn| store::tally(conn, id)).expect("a count")
    }

    fn champion(&self) -> EntryId {
        self.tally().champions().next().expect("a champion").1
    }
}

fn fields<'f>(form: &'f [(&'static str, String); 3]) -> [(&'static str, &'f str); 3] {
    [0, 1, 2].map(|at| (form[at].0, form[at].1.as_str()))
}

/// Gives an edition a vote that is open.
fn hold(conn: &mut Conn, programme: &Programme, vote: VoteTerms) -> Result<Programme> {
    let terms = Terms { vote: Some(vote), ..programme.terms.0.clone() };
    let now = Moment::now();
    diesel::update(programmes::table.find(programme.id)).set(programmes::terms.eq(Json::text(&terms))).execute(conn)?;
    diesel::insert_into(vote_keys::table)
        .values((
            vote_keys::programme_id.eq(programme.id),
            vote_keys::secret.eq("a".repeat(43)),
            vote_keys::created_at.eq(now),
        ))
        .execute(conn)?;
    diesel::insert_into(stages::table)
        .values((
            stages::programme_id.eq(programme.id),
            stages::kind.eq(StageKind::Voting),
            stages::position.eq(9),
            stages::opens_at.eq(now.plus_hours(-240)),
            stages::closes_at.eq(now.plus_hours(1)),
        ))
        .execute(conn)?;
    programme::store::by_slug(conn, &programme.slug)
}
