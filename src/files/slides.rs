//! Slides: a packed folder, unpacked once to see that it holds what it says, and packed anew without who made it.

use std::io::{Cursor, Read, Write, copy, sink};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{Clean, FileKind};
use crate::language::WhyNot;

const MOST_PARTS: usize = 5_000;
const MOST_UNPACKED: u64 = 400 * 1024 * 1024;
/// Every part of a packed folder begins so; a document of this kind begins with a part.
const PACKED: &[u8] = b"PK\x03\x04";
/// Parts that say who made the slides, and what stands there instead.
const MAKERS: [(&str, &str); 4] = [
    (
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
    ),
    (
        "docProps/app.xml",
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
    ),
    (
        "docProps/custom.xml",
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
    ),
    ("meta.xml", "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"),
];
const ODP: &[u8] = b"application/vnd.oasis.opendocument.presentation";

pub fn are_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(PACKED)
}

pub fn clean(bytes: &[u8]) -> Result<Clean, WhyNot> {
    let mut packed = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let extension = checked(&mut packed)?;
    let mut anew = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..packed.len() {
        let part = packed.by_index_raw(at).map_err(broken)?;
        let name = part.name().map_err(broken)?.into_owned();
        match MAKERS.iter().find(|(maker, _)| *maker == name) {
            Some((_, instead)) => {
                let plain = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
                anew.start_file(name, plain).map_err(broken)?;
                anew.write_all(instead.as_bytes()).map_err(broken)?;
            }
            None => anew.raw_copy_file(part).map_err(broken)?,
        }
    }
    let bytes = anew.finish().map_err(broken)?.into_inner();
    Ok(Clean { kind: FileKind::Slides, extension, bytes, small: None })
}

fn broken<E>(_: E) -> WhyNot {
    WhyNot::new("files-why-broken-slides")
}

/// Which kind of slides it is. Sizes are counted while unpacking, as a head can say anything.
fn checked(packed: &mut ZipArchive<Cursor<&[u8]>>) -> Result<&'static str, WhyNot> {
    if packed.len() > MOST_PARTS || packed.has_overlapping_files().map_err(broken)? {
        return Err(WhyNot::new("files-why-unpacked"));
    }
    let (mut room, mut pptx, mut odp) = (MOST_UNPACKED, false, false);
    for at in 0..packed.len() {
        let mut part = packed.by_index(at).map_err(locked_or_broken)?;
        let name = part.name().map_err(broken)?.into_owned();
        if is_outside(&name) || part.is_symlink() {
            return Err(WhyNot::new("files-why-path"));
        }
        if is_program(&name) {
            return Err(WhyNot::new("files-why-programs"));
        }
        pptx |= name == "ppt/presentation.xml";
        if name == "mimetype" {
            let mut kind = Vec::new();
            (&mut part).take(100).read_to_end(&mut kind).map_err(broken)?;
            odp = kind == ODP;
            continue;
        }
        room = room.saturating_sub(copy(&mut part.take(room + 1), &mut sink()).map_err(broken)?);
        if room == 0 {
            return Err(WhyNot::new("files-why-unpacked"));
        }
    }
    match (pptx, odp) {
        (true, false) => Ok("pptx"),
        (false, true) => Ok("odp"),
        _ => Err(WhyNot::new("files-why-kind")),
    }
}

fn locked_or_broken(error: zip::result::ZipError) -> WhyNot {
    match error {
        zip::result::ZipError::UnsupportedArchive(zip::result::ZipError::PASSWORD_REQUIRED) => {
            WhyNot::new("files-why-locked")
        }
        other => broken(other),
    }
}

/// A name that leads out of the folder, or means another place on another system.
fn is_outside(name: &str) -> bool {
    name.starts_with('/') || name.contains(['\\', ':', '\0']) || name.split('/').any(|part| part == "..")
}

fn is_program(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let endings = [".bin", ".exe", ".dll", ".js", ".vbs", ".bat", ".cmd", ".ps1", ".sh", ".jar", ".html", ".htm"];
    let harmless = name.contains("printersettings");
    name.contains("vbaproject")
        || name.starts_with("basic/")
        || name.starts_with("scripts/")
        || name.contains("activex")
        || (!harmless && endings.iter().any(|ending| name.ends_with(ending)))
}
