//! Files to the bytes of a ZIP and back. The same files make the same bytes: in their order, at one time, packed alike.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// Larger than any record is: whoever unpacks does not unpack without end.
const LARGEST: u64 = 512 * 1024 * 1024;

/// Names and contents.
pub type Files = Vec<(String, Vec<u8>)>;

pub fn pack(files: &Files) -> Result<Vec<u8>, zip::result::ZipError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zipped = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zipped.start_file(name.as_str(), options)?;
        zipped.write_all(content)?;
    }
    Ok(zipped.finish()?.into_inner())
}

/// Every file as it stands there; none when these are not the bytes of a ZIP.
pub fn unpack(bytes: &[u8]) -> Option<Files> {
    let mut zipped = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut files = Vec::new();
    let mut left = LARGEST;
    for at in 0..zipped.len() {
        let mut file = zipped.by_index(at).ok()?;
        let mut content = Vec::new();
        let name = file.name().ok()?.into_owned();
        left -= file.by_ref().take(left).read_to_end(&mut content).ok()? as u64;
        if left == 0 {
            return None;
        }
        files.push((name, content));
    }
    Some(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_make_the_same_bytes_and_come_back() {
        let files: Files = [("b.txt", "two"), ("a.txt", "one")].map(|(name, it)| (name.into(), it.into())).into();
        let bytes = pack(&files).expect("packed");
        assert_eq!(pack(&files).ok(), Some(bytes.clone()));
        assert_eq!(unpack(&bytes), Some(files));
        assert_eq!(unpack(b"no archive"), None);
    }
}
