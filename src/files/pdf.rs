//! PDF: read and written anew without who made it and when; refused when it is locked or carries programs.

use lopdf::{Dictionary, Document, LoadOptions, Object};

use super::{Clean, FileKind};
use crate::language::WhyNot;

/// What one packed part may unpack to.
const MOST_UNPACKED: usize = 64 * 1024 * 1024;
const MOST_OBJECTS: usize = 300_000;
/// What runs, opens or carries something else when a reader opens the page.
const PROGRAMS: [&[u8]; 8] =
    [b"JavaScript", b"Launch", b"ImportData", b"SubmitForm", b"RichMedia", b"EmbeddedFile", b"Rendition", b"GoToE"];

pub fn clean(bytes: &[u8]) -> Result<Clean, WhyNot> {
    let broken = |_| WhyNot::new("files-why-broken-pdf");
    let options = LoadOptions { max_decompressed_size: Some(MOST_UNPACKED), ..LoadOptions::default() };
    let mut document = Document::load_mem_with_options(bytes, options).map_err(|_| broken(()))?;
    if document.is_encrypted() || document.trailer.has(b"Encrypt") {
        return Err(WhyNot::new("files-why-locked"));
    }
    if document.objects.len() > MOST_OBJECTS || document.get_pages().is_empty() {
        return Err(broken(()));
    }
    if document.objects.values().any(|object| carries_programs(object, 0)) {
        return Err(WhyNot::new("files-why-programs"));
    }
    document.trailer.remove(b"Info");
    document.trailer.remove(b"ID");
    document.objects.values_mut().for_each(|object| without_makers(object, 0));
    document.prune_objects();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|_| broken(()))?;
    Ok(Clean { kind: FileKind::Pdf, extension: "pdf", bytes, small: None })
}

/// Deeper than any honest file nests its parts.
const DEEPEST: usize = 64;

fn carries_programs(object: &Object, depth: usize) -> bool {
    let of = |dictionary: &Dictionary| {
        let named = |key: &[u8]| dictionary.get(key).and_then(Object::as_name).is_ok_and(|it| PROGRAMS.contains(&it));
        named(b"S")
            || named(b"Subtype")
            || named(b"Type")
            || dictionary.iter().any(|(key, value)| {
                [&b"JS"[..], b"JavaScript", b"XFA", b"EmbeddedFiles"].contains(&key.as_slice())
                    || carries_programs(value, depth + 1)
            })
    };
    match object {
        _ if depth > DEEPEST => true,
        Object::Dictionary(dictionary) => of(dictionary),
        Object::Stream(stream) => of(&stream.dict),
        Object::Array(items) => items.iter().any(|item| carries_programs(item, depth + 1)),
        _ => false,
    }
}

/// Notes on who made it stand in any part, not only in the head.
fn without_makers(object: &mut Object, depth: usize) {
    let of = |dictionary: &mut Dictionary| {
        for key in [&b"Metadata"[..], b"PieceInfo", b"LastModified", b"AA"] {
            dictionary.remove(key);
        }
        dictionary.iter_mut().for_each(|(_, value)| without_makers(value, depth + 1));
    };
    match object {
        _ if depth > DEEPEST => {}
        Object::Dictionary(dictionary) => of(dictionary),
        Object::Stream(stream) => of(&mut stream.dict),
        Object::Array(items) => items.iter_mut().for_each(|item| without_makers(item, depth + 1)),
        _ => {}
    }
}
