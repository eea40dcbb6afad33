//! A whole edition by its pages: made from a preset, filled by files, judged by a crowd, led from round to round. What a
//! person would press or type is sent as a browser sends it; addresses and what is ticked are read from the pages.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use palmares::accounts::{self, Person};
use palmares::column::Moment;
use palmares::entries::EntryId;
use palmares::panels::{self, Judge, JudgeId};
use palmares::programme::{self, Programme, StageKind};
use palmares::routes;

use super::visitor::Seen;
use super::{Visitor, World};

pub struct Crowd {
    pub world: World,
    pub slug: &'static str,
    visitors: RefCell<BTreeMap<&'static str, Visitor>>,
}

impl Crowd {
    /// Ada, who runs the site, makes it from the preset as if that had been so many days ago, and Olga organises it with
    /// Dina; Kofi chairs, Noor audits.
    pub async fn make(world: World, preset: &str, slug: &'static str, days_ago: i64) -> Self {
        let ada = world.person("Ada").id;
        world.past(move |conn| accounts::store::make_admin(conn, ada, Moment::now()));
        let crowd = Self::of(world, slug);
        let first = programme::rules::today("UTC", Moment::now().plus_days(-days_ago)).to_string();
        let made = [("preset", preset), ("slug", slug), ("first", first.as_str())];
        crowd.does("Ada", routes::new_programme(), &made).await;
        for (name, role) in [("Olga", "organiser"), ("Dina", "organiser"), ("Kofi", "chair"), ("Noor", "auditor")] {
            let email = crowd.world.person(name).email;
            crowd.does("Ada", routes::people(slug), &[("name", name), ("email", &email), ("role", role)]).await;
        }
        crowd
    }

    /// Those of an edition that is there already.
    pub fn of(world: World, slug: &'static str) -> Self {
        Self { world, slug, visitors: RefCell::default() }
    }

    /// Who that is, where the world did not name them itself.
    pub async fn knows(&self, name: &'static str, person: &Person) {
        let visitor = self.world.visit_by(person).await;
        self.visitors.borrow_mut().insert(name, visitor);
    }

    pub fn path(&self, rest: &str) -> String {
        routes::behind(self.slug, rest)
    }

    /// Somebody's browser, the same one each time; nobody's for an empty name.
    pub async fn visitor(&self, name: &'static str) -> Visitor {
        if let Some(known) = self.visitors.borrow().get(name) {
            return known.clone();
        }
        let new = if name.is_empty() { self.world.visit().await } else { self.world.visit_as(name).await };
        self.visitors.borrow_mut().insert(name, new.clone());
        new
    }

    pub async fn sees(&self, name: &'static str, path: impl AsRef<str>) -> Seen {
        self.visitor(name).await.get(path).await
    }

    /// Sends a form that has to be taken.
    pub async fn does(&self, name: &'static str, path: impl AsRef<str>, fields: &[(&str, &str)]) -> Seen {
        let seen = self.visitor(name).await.post(path.as_ref(), fields).await;
        assert_eq!(seen.status, 303, "{name} at {}: {}", path.as_ref(), palmares::language::plain(&seen.body));
        seen
    }

    /// Sends a form; with a reason, where it takes one. Answers where it leads.
    async fn does_or_says_why(&self, name: &'static str, path: &str, fields: &[(&str, &str)]) -> String {
        let seen = self.visitor(name).await.post(path, fields).await;
        if seen.status == 303 {
            return seen.leads_to().to_owned();
        }
        let explained: Vec<(&str, &str)> = fields.iter().copied().chain([("reason", "As the panel agreed.")]).collect();
        self.does(name, path, &explained).await.leads_to().to_owned()
    }

    /// Sends a form, and reads the page after it.
    pub async fn does_and_reads(&self, name: &'static str, path: impl AsRef<str>, fields: &[(&str, &str)]) -> Seen {
        let to = self.does(name, path, fields).await.leads_to().to_owned();
        self.sees(name, to).await
    }

    pub fn programme(&self) -> Programme {
        self.world.look(|conn| programme::store::by_slug(conn, self.slug))
    }

    pub fn judges(&self) -> Vec<Judge> {
        let id = self.programme().id;
        self.world.look(|conn| panels::store::judges(conn, id))
    }

    pub fn judge(&self, name: &str) -> JudgeId {
        self.judges().iter().find(|judge| judge.name == name).unwrap_or_else(|| panic!("no judge {name}")).id
    }

    /// Who is given what in the round at hand.
    pub fn pairs(&self) -> BTreeSet<(EntryId, JudgeId)> {
        let id = self.programme().id;
        let pairs = self.world.look(|conn| {
            let round = programme::store::round(conn, id)?;
            panels::store::pairs(conn, round.id)
        });
        pairs.into_iter().map(|pair| (pair.entry, pair.judge)).collect()
    }

    /// Olga moves a stage so that it is open from and to so many hours from now.
    pub async fn stage(&self, kind: StageKind, from_hours: i64, to_hours: i64) {
        let programme = self.programme();
        let calendar = self.world.look(|conn| programme::store::calendar(conn, programme.id));
        let known = calendar.stage(kind).expect("the stage");
        let seen = [known.opens_at, known.closes_at].map(|at| at.micros().to_string());
        let wall = |hours| {
            let at = programme::rules::civil(Moment::now().plus_hours(hours), &programme.zone);
            at.strftime("%Y-%m-%dT%H:%M").to_string()
        };
        let names = ["opens", "closes", "reason"].map(|part| format!("{part}-{kind}"));
        let (opens, closes) = (wall(from_hours), wall(to_hours));
        let fields = [
            ("stage", kind.as_str()),
            ("seen-opens", &seen[0]),
            ("seen-closes", &seen[1]),
            (&names[0], &opens),
            (&names[1], &closes),
            (&names[2], "As announced."),
        ];
        self.does("Olga", routes::stages(self.slug), &fields).await;
    }

    /// A table of entries, looked at and applied; answers what the page says of it.
    pub async fn import_entries(&self, csv: &str) -> Seen {
        let olga = self.visitor("Olga").await;
        let file = ("file", "entries.csv", csv.as_bytes());
        let sent = olga.upload(routes::imports(self.slug), &[("kind", "table")], file).await;
        let import = sent.leads_to().to_owned();
        assert!(olga.get(&import).await.says("are new"), "a preview comes first");
        olga.post_and_follow(format!("{import}/apply"), &[]).await
    }

    /// A file of judges, looked at and applied; then each of them accepts.
    pub async fn import_judges(&self, csv: &str, names: &[&'static str]) {
        let olga = self.visitor("Olga").await;
        let preview = olga.upload(routes::judges_import(self.slug), &[], ("file", "judges.csv", csv.as_bytes())).await;
        assert!(preview.says(&format!("{} judges would be invited", names.len())), "{}", preview.body);
        self.does("Olga", routes::judges_import_apply(self.slug), &[("body", csv)]).await;
        let ids: BTreeMap<String, JudgeId> = self.judges().into_iter().map(|it| (it.name, it.id)).collect();
        for name in names {
            self.does(name, routes::judge_invitation(ids[*name]), &[("agree", "yes")]).await;
        }
    }

    /// Olga asks for a proposal, waits for it and applies it; answers its address and its page as it was before that.
    pub async fn assign(&self) -> (String, Seen) {
        let at = self.does("Olga", routes::proposals(self.slug), &[]).await.leads_to().to_owned();
        let mut proposal = self.sees("Olga", &at).await;
        while proposal.shows("http-equiv=\"refresh\"") {
            tokio::time::sleep(std::time::Duration::from_millis(200)).await;
            proposal = self.sees("Olga", &at).await;
        }
        let applied = self.does_and_reads("Olga", format!("{at}/apply"), &[]).await;
        assert!(applied.says("added."), "{}", applied.body);
        (at, proposal)
    }

    /// What waits for a judge, as their own list names it.
    pub async fn list_of(&self, judge: &'static str) -> Vec<String> {
        let list = routes::judging_in(self.slug);
        let mut seen = self.sees(judge, &list).await;
        // Where the rules are others than those that the judge has read, these come first.
        if let Some(rules) = seen.location.clone().filter(|to| to.starts_with("/judging/invitations/")) {
            self.does(judge, rules, &[("agree", "yes")]).await;
            seen = self.sees(judge, &list).await;
        }
        assert_eq!(seen.status, 200, "{judge} is sent to {:?}", seen.location);
        let sheets = hrefs(&seen.body, &format!("{list}/"));
        sheets.into_iter().filter_map(|rest| EntryId::parse(&rest)).map(|id| id.to_string()).collect()
    }

    /// The judge writes these sheets, each as the function says, and submits them together.
    pub async fn score(&self, judge: &'static str, entries: &[String], write: impl Fn(&str) -> Vec<(String, String)>) {
        for entry in entries {
            let fields = write(entry);
            let mut form: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            form.extend([("revision", "0"), ("next", "yes")]);
            self.does(judge, routes::sheet(self.slug, entry), &form).await;
        }
        let seen: Vec<String> = entries.iter().map(|entry| format!("{entry}:1")).collect();
        let form: Vec<(&str, &str)> = seen.iter().map(|value| ("sheet", value.as_str())).collect();
        let said = self.does_and_reads(judge, routes::own_submission(self.slug), &form).await;
        let wanted = match entries.len() {
            1 => "1 sheet is in.".to_owned(),
            many => format!("{many} sheets are in."),
        };
        assert!(said.says(&wanted), "{judge}: {wanted}: {}", said.body);
    }

    /// Olga closes the round at hand through its gate.
    pub async fn close(&self) {
        let said = self.does_and_reads("Olga", routes::closing(self.slug), &[("word", "close")]).await;
        assert!(said.says("Another organiser or a chair has to give theirs"), "{}", said.body);
    }

    /// Who moves on is recorded as it is proposed, signed by the chair and by Olga, and the next round is opened with it.
    pub async fn move_on(&self) -> BTreeSet<String> {
        let path = routes::moving_on(self.slug);
        let proposed = self.sees("Kofi", &path).await;
        let ticked: BTreeSet<String> = ticked(&proposed.body, "entries").into_iter().collect();
        let of = value(&proposed.body, "of");
        let mut list = vec![("of", of.as_str()), ("after", "0")];
        list.extend(ticked.iter().map(|entry| ("entries", entry.as_str())));
        let sign = self.does_or_says_why("Kofi", &path, &list).await;
        let list = value(&self.sees("Kofi", &sign).await.body, "list");
        for (name, capacity) in [("Kofi", "chair"), ("Olga", "organiser")] {
            self.does(name, &sign, &[("of", &of), ("list", &list), ("capacity", capacity)]).await;
        }
        let opening = [("of", of.as_str()), ("list", list.as_str()), ("word", self.slug)];
        self.does("Olga", routes::opening(self.slug), &opening).await;
        ticked
    }

    /// For every prize the first of its standing is proposed by the chair, and signed by him and by Olga.
    pub async fn decide(&self) -> BTreeMap<String, String> {
        let id = self.programme().id;
        let prizes = self.world.look(|conn| programme::store::prizes(conn, id));
        let mut winners = BTreeMap::new();
        for prize in prizes {
            let path = routes::decision(self.slug, prize.id);
            let page = self.sees("Kofi", &path).await;
            let first = value(&page.body, "winners");
            let sign = self.does_or_says_why("Kofi", &path, &[("after", "0"), ("winners", &first)]).await;
            let decision = value(&self.sees("Kofi", &sign).await.body, "decision");
            for (name, capacity) in [("Kofi", "chair"), ("Olga", "organiser")] {
                self.does(name, &sign, &[("decision", &decision), ("capacity", capacity)]).await;
            }
            winners.insert(prize.code, first);
        }
        winners
    }
}

/// The first value of a field of that name; empty when the page has none.
pub fn value(body: &str, name: &str) -> String {
    let start = format!("name=\"{name}\"");
    let after = body.split(&start).nth(1).and_then(|rest| rest.split("value=\"").nth(1));
    after.and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

/// The values of the boxes of that name that are ticked.
pub fn ticked(body: &str, name: &str) -> Vec<String> {
    let start = format!("name=\"{name}\" value=\"");
    let boxes = body.split(&start).skip(1);
    let ticked = boxes.filter(|rest| rest.split('>').next().is_some_and(|tag| tag.ends_with(" checked")));
    ticked.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// What follows this beginning in the links of a page, each once, in their order.
pub fn hrefs(body: &str, beginning: &str) -> Vec<String> {
    let mut found = Vec::new();
    for rest in body.split(&format!("href=\"{beginning}")).skip(1) {
        let rest = rest.split('"').next().unwrap_or_default().to_owned();
        if !found.contains(&rest) {
            found.push(rest);
        }
    }
    found
}

/// A name for as long as the tests run, as the world wants names.
pub fn named(stem: &str, number: usize) -> &'static str {
    Box::leak(format!("{stem}{number:02}").into_boxed_str())
}
