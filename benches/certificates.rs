//! What the certificates of eighteen winners in six languages take as one ZIP: 108 of them, on one thread.
//! `cargo bench --bench certificates`. Lines as `benches/README.md` has them.

use std::io::{Cursor, Write};
use std::time::Instant;

use palmares::app::{App, Config};
use palmares::ceremony::handed::papers::Paper;
use palmares::ceremony::handed::typeset::{self, Sheet};
use palmares::ceremony::handed::{Certificate, Due, Holder, Look, Merit, Signatory, rules};
use palmares::column::Moment;
use palmares::demo;
use palmares::entries::EntryId;
use palmares::error::{Error, Result};
use palmares::language::{Language, T};
use palmares::programme::{self, Prize};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::temp_dir().join(format!("palmares-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let measured = measure(&folder);
    std::fs::remove_dir_all(&folder)?;
    measured.map_err(|error| error.to_string().into())
}

fn measure(folder: &std::path::Path) -> Result<()> {
    let app = App::open(Config { data: folder.to_path_buf(), ..Config::default() })?;
    app.db.write_now(demo::make)?;
    let programme = app.db.read_now(|conn| programme::store::by_slug(conn, "wsis-prizes"))?;
    let prizes = app.db.read_now(|conn| programme::store::prizes(conn, programme.id))?;
    let signatory = |name: &str, title: &str| Signatory { name: name.to_owned(), title: title.to_owned() };
    let look = Look {
        signatories: vec![signatory("Kofi", "Chair of the panel"), signatory("Olga", "Organiser")],
        logo: String::new(),
    };
    let paper = Paper { programme, look, day: Moment::now(), origin: "https://prizes.example.org".to_owned() };
    let certificates: Vec<Certificate> = prizes.iter().enumerate().map(|(at, prize)| won(at, prize)).collect();
    for round in 0..3 {
        let began = Instant::now();
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut count = 0;
        for language in Language::ALL {
            for certificate in &certificates {
                let data = paper.certificate(&T::new(*language), certificate);
                let pdf = typeset::pdf(Sheet::Certificate, &data, None)?;
                count += 1;
                let name = rules::file_name(count, certificate, *language);
                zip.start_file(name, SimpleFileOptions::default()).map_err(Error::internal)?;
                zip.write_all(&pdf).map_err(Error::internal)?;
            }
            typeset::rest();
        }
        let bytes = zip.finish().map_err(Error::internal)?.into_inner().len();
        println!("run {round}: {count} certificates, {} kB, {:.2} s", bytes / 1000, began.elapsed().as_secs_f64());
    }
    Ok(())
}

fn won(at: usize, prize: &Prize) -> Certificate {
    let entry = EntryId::fresh();
    Certificate {
        code: rules::code([u8::try_from(at).unwrap_or(0); rules::CODE_BYTES]),
        due: Due { merit: Merit::Winner, prize: prize.code.clone(), holder: Holder::Entry(entry) },
        prize: Some((prize.names.clone(), None)),
        title: format!("Clear Spring number {at}: water for seven villages"),
        who: Some("Tarsali Well Trust".to_owned()),
        reference: format!("W{at:04}"),
        language: Language::English,
    }
}
