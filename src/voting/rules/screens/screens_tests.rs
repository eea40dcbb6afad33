use super::*;

#[test]
fn whoever_votes_as_people_do_is_in_no_set() {
    let mut roll = quiet(400);
    roll.domains = vec!["mail.example".into()];
    assert_eq!(screen(&roll), []);
    assert_eq!(screen(&Roll::default()), []);
}

#[test]
fn addresses_that_count_up_are_one_set_that_says_how_many_and_not_for_whom() {
    let mut roll = quiet(400);
    for at in 0..30 {
        let seen =
            Seen { local: format!("vote{at:03}"), domain: 3, ..person(&roll, DAY * 3 + i64::from(at) * 90 * SECOND) };
        add(&mut roll, seen, 5, 40);
    }
    let found = screen(&roll);
    let set = found.iter().find(|set| set.screen == Screen::Sequence || set.also.contains(&Screen::Sequence));
    let set = set.expect("a sequence");
    assert_eq!(set.voters, (400..430).collect::<Vec<u32>>());
    assert_eq!((set.facts.voters, set.facts.counted, set.facts.alike), (30, 29, 30));
    assert_eq!(set.facts.leaning(), Leaning::Machine);
    let told = serde_json::to_value(&set.facts).expect("facts");
    assert!(told.as_object().expect("an object").keys().all(|key| key != "choice" && key != "entry"));
}

#[test]
fn years_in_addresses_are_no_sequence() {
    let mut roll = quiet(400);
    for at in 0..40 {
        let seen = Seen { local: format!("ana{}", 1960 + at * 13 % 41), ..person(&roll, DAY + i64::from(at) * HOUR) };
        add(&mut roll, seen, (at % 10) as u32, 40 + i64::from(at));
    }
    assert!(screen(&roll).iter().all(|set| set.screen != Screen::Sequence));
}

#[test]
fn a_ministry_that_writes_to_its_people_is_pointed_out_and_leans_towards_people() {
    let mut roll = quiet(2000);
    for at in 0..300 {
        let registered = DAY * 5 + i64::from(at * 17 % 300) * 4 * SECOND + i64::from(at * at % 7) * SECOND;
        let seen = Seen { name: called(3_000 + at), domain: 9, network: 7, ..person(&roll, registered) };
        add(&mut roll, seen, 3, 30 + i64::from(at * 7 % 90));
    }
    let found = screen(&roll);
    let set = found.iter().find(|set| set.facts.voters >= 300).expect("the ministry");
    assert_eq!(set.facts.leaning(), Leaning::People, "{:?}", set.facts);
    assert_eq!((set.facts.hasty, set.facts.alike), (0, set.facts.voters));
}

#[test]
fn a_clock_is_heard_among_people_who_vote_for_the_same() {
    let mut roll = quiet(400);
    let people = roll.voters.len() as u32;
    for at in 0..60 {
        let seen = Seen { name: called(2_000 + at), ..person(&roll, DAY * 4 + i64::from(at) * 61 * SECOND) };
        add(&mut roll, seen, 0, 50);
    }
    let found = screen(&roll);
    let set = found.iter().find(|set| set.screen == Screen::Rhythm).expect("a rhythm");
    assert!(set.voters.iter().filter(|voter| **voter >= people).count() >= 58, "{:?}", set.facts);
    assert!(set.voters.iter().filter(|voter| **voter < people).count() <= 3);
}

#[test]
fn nobody_confirms_and_votes_in_a_second() {
    let mut roll = quiet(400);
    for at in 0..10 {
        let seen = Seen { name: called(2_000 + at), ..person(&roll, DAY * 2 + i64::from(at) * HOUR * 9) };
        add(&mut roll, seen, 2, 1);
    }
    let found = screen(&roll);
    assert_eq!(found.iter().map(|set| (set.screen, set.facts.hasty)).collect::<Vec<_>>(), [(Screen::Pace, 10)]);
}

#[test]
fn names_written_to_look_alike_are_found_and_namesakes_who_choose_as_they_like_are_not() {
    let mut roll = quiet(400);
    for at in 0..40 {
        let seen = Seen { name: "Maria Lopez".into(), ..person(&roll, DAY * 2 + i64::from(at) * HOUR * 5) };
        add(&mut roll, seen, (at % 10) as u32, 30 + i64::from(at));
    }
    assert!(screen(&roll).is_empty());
    for at in 0..20 {
        let name = ["Dina Kovač", "Dyna Kovac 2", "DINA KOVAC", "Kovac, Dína"][at % 4];
        let seen = Seen { name: name.into(), ..person(&roll, DAY * 2 + at as i64 * HOUR * 7) };
        add(&mut roll, seen, 4, 33 + at as i64);
    }
    let found = screen(&roll);
    assert_eq!(found.iter().map(|set| (set.screen, set.voters.len())).collect::<Vec<_>>(), [(Screen::Names, 20)]);
    assert_eq!(found[0].facts.names, 1);
}

#[test]
fn names_sound_as_they_are_heard() {
    assert_eq!(names::sound("Maria López"), names::sound("LOPEZ, Marya"));
    assert_ne!(names::sound("Amina Diallo"), names::sound("Bo Lind"));
    assert_eq!(names::sound("王 小明"), names::sound("小明"));
    assert_eq!(sequences::numbered("v.o.te001+x").as_deref(), Some("vote#"));
    assert_eq!(sequences::numbered("vera"), None);
}

const DAY: i64 = 86_400 * SECOND;
const HOUR: i64 = 3600 * SECOND;

/// People who vote over ten days, each as they like.
fn quiet(many: usize) -> Roll {
    let mut roll = Roll { domains: (0..10).map(|at| format!("mail{at}.example")).collect(), ..Roll::default() };
    for at in 0..many {
        // Steps that come around to every moment without any rhythm.
        let moment = (at as i64 * 7_919 * 7_919 + (at as i64 * at as i64) * 104_729) % (10 * DAY / SECOND) * SECOND;
        let seen = Seen { name: called(at as i32), ..person(&roll, moment) };
        add(&mut roll, seen, (at * at % 11 + at % 7) as u32 % 10, 20 + (at as i64 * 37) % 300);
    }
    roll
}

fn called(at: i32) -> String {
    let part = |number: i32| {
        let letters = b"bdfgklmnprstv";
        let letter = |of: i32| char::from(letters[of as usize % letters.len()]);
        format!("{}a{}o{}i{}", letter(number), letter(number / 13), letter(number / 169), letter(number * 5 + 1))
    };
    format!("{} {}", part(at), part(at * 7 + 3))
}

fn person(roll: &Roll, registered: i64) -> Seen {
    let at = roll.voters.len() as u32;
    let local = called(at as i32).replace(' ', "");
    let network = 100 + at * 31 % 200;
    Seen { local, name: called(at as i32), domain: at % 7, network, registered, confirmed: registered + 60 * SECOND }
}

fn add(roll: &mut Roll, seen: Seen, choice: u32, after: i64) {
    let (voter, at) = (roll.voters.len() as u32, seen.confirmed + after * SECOND);
    roll.voters.push(seen);
    roll.ballots.push(Choice { voter, category: 0, choice, at });
}
