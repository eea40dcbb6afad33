//! Somebody who votes: registers, waits for the letter, confirms, and votes in every category, in an order of their own. Some
//! click twice, some change their mind too late, and whoever is not answered tries again.

use std::sync::Arc;
use std::time::{Duration, Instant};

use palmares::column::Moment;
use palmares::programme::ProgrammeId;
use palmares::voting::rules;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tokio::sync::watch;
use tokio::time::sleep;

use super::books::{Books, micros};
use super::browser::{Browser, Reply};
use super::edition::Edition;
use super::post::Post;

/// One in so many clicks twice at once, and one in so many tries another project afterwards.
const DOUBLES: u32 = 20;
const OTHERS: u32 = 50;
/// One in so many has a page that does its work; the others come without a script.
const WORKED: u32 = 10;

pub struct Town {
    pub edition: Edition,
    pub nodes: Vec<String>,
    pub books: Books,
    pub post: Post,
    /// Milliseconds between two votes of one voter, at the mean.
    pub think: u64,
    /// Of 100 votes, before how many the voter looks at the page of the category.
    pub looks: u32,
    /// Nobody votes before this is true.
    pub opened: watch::Receiver<bool>,
}

pub struct Voter {
    town: Arc<Town>,
    number: u32,
    address: String,
    chance: ChaCha8Rng,
    browser: Browser,
}

impl Voter {
    pub fn new(town: Arc<Town>, number: u32) -> Self {
        let node = &town.nodes[number as usize % town.nodes.len()];
        // A network of their own: from one, letters without work go one a minute.
        let network = format!("{}.{}.{}.7", 10 + (number >> 16), number >> 8 & 255, number & 255);
        let browser = Browser::new(node, &network);
        let address = format!("voter-{number}@mail-{}.example", number % 4096);
        Self { town, number, address, chance: ChaCha8Rng::seed_from_u64(u64::from(number)), browser }
    }

    /// A browser that has the way to the ballot.
    pub async fn confirmed(mut self) -> Browser {
        self.confirm().await;
        self.browser
    }

    async fn confirm(&mut self) {
        self.register().await;
        let link = self.town.post.link_for(&self.address).await.expect("the post is open");
        self.again_until_answered(200, |browser, link| Box::pin(browser.get(link)), &link.clone()).await;
        let confirmed = self.again_until_answered(303, |browser, link| Box::pin(browser.post(link, &[])), &link).await;
        self.browser.keep(&confirmed.cookie.expect("the way to the ballot"));
        self.town.books.note(|figures| figures.confirmed += 1);
    }

    pub async fn lives(mut self) {
        self.confirm().await;
        let mut opened = self.town.opened.clone();
        opened.wait_for(|open| *open).await.expect("the town stands");
        self.look(&Edition::ballot()).await;
        let mut order: Vec<usize> = (0..self.town.edition.categories.len()).collect();
        order.shuffle(&mut self.chance);
        for category in order {
            let think = self.chance.random_range(0..=2 * self.town.think);
            sleep(Duration::from_millis(think)).await;
            self.vote(category).await;
        }
    }

    async fn register(&mut self) {
        self.look(&Edition::front()).await;
        let (slot, number) = self.work();
        let form = [
            ("email", self.address.clone()),
            ("name", format!("Voter {}", self.number)),
            ("stakeholder", self.town.edition.stakeholder.clone()),
            ("slot", slot),
            ("number", number),
        ];
        loop {
            let pairs: Vec<(&str, &str)> = form.iter().map(|(key, value)| (*key, value.as_str())).collect();
            match self.browser.post(&Edition::front(), &pairs).await {
                Ok(reply) if reply.status == 303 => return,
                other => self.wait(other).await,
            }
        }
    }

    fn work(&mut self) -> (String, String) {
        if !self.number.is_multiple_of(WORKED) {
            return (String::new(), String::new());
        }
        let (programme, now): (ProgrammeId, Moment) = (self.town.edition.programme, Moment::now());
        let slot = rules::slot_of(now);
        let solves = |number: &u32| rules::is_worked(programme, &self.address, slot, &number.to_string(), now);
        let number = (0_u32..).find(solves).unwrap_or_default();
        (slot.to_string(), number.to_string())
    }

    async fn look(&mut self, path: &str) {
        let began = Instant::now();
        let seen = self.again_until_answered(200, |browser, path| Box::pin(browser.get(path)), path).await;
        self.town.books.note(|figures| {
            figures.looked.push(micros(began.elapsed()));
            figures.page_bytes += seen.bytes as u64;
        });
    }

    async fn vote(&mut self, category: usize) {
        let town = Arc::clone(&self.town);
        let (page, all) = (&town.edition.categories[category].page, &town.edition.categories[category].nominees);
        if self.chance.random_range(0..100) < town.looks {
            self.look(page).await;
        }
        let nominee = self.chance.random_range(0..all.len());
        let entry = all[nominee].to_string();
        if self.chance.random_range(0..DOUBLES) == 0 {
            let mut second = self.browser.again();
            let (first, second) =
                tokio::join!(cast(&town, &mut self.browser, page, &entry), cast(&town, &mut second, page, &entry));
            assert!(first && second, "a double click is the same vote");
            town.books.note(|figures| figures.doubles += 1);
        } else {
            assert!(cast(&town, &mut self.browser, page, &entry).await, "a first vote is kept");
        }
        town.books.told(self.number, category, nominee);
        if all.len() > 1 && self.chance.random_range(0..OTHERS) == 0 {
            let other = all[(nominee + 1) % all.len()].to_string();
            assert!(!cast(&town, &mut self.browser, page, &other).await, "a vote is final");
            town.books.note(|figures| figures.others_refused += 1);
        }
    }

    async fn again_until_answered(
        &mut self,
        status: u16,
        ask: impl for<'a> Fn(&'a mut Browser, &'a str) -> Asked<'a>,
        path: &str,
    ) -> Reply {
        loop {
            match ask(&mut self.browser, path).await {
                Ok(reply) if reply.status == status => return reply,
                other => self.wait(other).await,
            }
        }
    }

    async fn wait(&mut self, answered: std::io::Result<Reply>) {
        wait(&self.town, answered).await;
    }
}

type Asked<'a> = std::pin::Pin<Box<dyn Future<Output = std::io::Result<Reply>> + Send + 'a>>;

/// Whether it is kept; whoever is asked to wait, or not answered, sends it again.
async fn cast(town: &Town, browser: &mut Browser, page: &str, entry: &str) -> bool {
    loop {
        let began = Instant::now();
        match browser.post(page, &[("entry", entry)]).await {
            Ok(reply) if reply.status == 303 => {
                town.books.note(|figures| figures.took.push(micros(began.elapsed())));
                return true;
            }
            Ok(reply) if reply.status == 409 => return false,
            other => wait(town, other).await,
        }
    }
}

pub async fn wait(town: &Town, answered: std::io::Result<Reply>) {
    let pause = match answered {
        // A line that was open for long without a word gets a 408.
        Ok(reply) if matches!(reply.status, 408 | 429 | 500 | 503) => {
            town.books.note(|figures| figures.asked_to_wait += 1);
            Duration::from_secs(reply.again.unwrap_or(1))
        }
        Ok(reply) => panic!("an answer that nobody expects: {reply:?}"),
        Err(_) => {
            town.books.note(|figures| figures.lines_lost += 1);
            Duration::from_millis(300)
        }
    };
    sleep(pause).await;
}
