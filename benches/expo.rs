//! What the expo, the next round and the rehearsal are worth, and how long they take. `cargo bench --bench expo
//! [part]`, parts: `pairwise`, `next`, `rehearsal`, `speed`, `hall`.

#[path = "expo/hall.rs"]
mod hall;
#[path = "expo/measure.rs"]
mod measure;
#[path = "expo/next.rs"]
mod next;
#[path = "expo/pairwise.rs"]
mod pairwise;
#[path = "expo/rehearsal.rs"]
mod rehearsal;
#[path = "expo/speed.rs"]
mod speed;

fn main() {
    let parts: Vec<String> = std::env::args().skip(1).filter(|part| !part.starts_with('-')).collect();
    let wanted = |part: &str| parts.is_empty() || parts.iter().any(|name| name == part);
    if wanted("pairwise") {
        pairwise::table(120);
    }
    if wanted("next") {
        next::table(400);
    }
    if wanted("rehearsal") {
        rehearsal::table(200);
    }
    if wanted("speed") {
        speed::table();
        speed::coverage(400);
    }
    if wanted("hall") {
        hall::table();
    }
}
