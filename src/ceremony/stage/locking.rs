//! Scenes that are on the screen's machine before their time, each under lock, so that the stage goes on without a network
//! and the network's log tells nothing. All are equally long, so that their length tells nothing either.

use aws_lc_rs::aead::{AES_128_GCM, Aad, NONCE_LEN, RandomizedNonceKey};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use rand::RngCore;

use crate::error::{Error, Result};

/// Bytes of the code, of which the browser makes the same key.
const CODE: usize = 16;

/// A scene in Base64: the nonce, then what AES-128-GCM made of it. Its place is sealed with it.
pub type Locked = String;

/// By chance, for one performance. It stands behind the `#` of an address, which no browser sends.
pub fn fresh_code() -> String {
    let mut code = [0; CODE];
    rand::rng().fill_bytes(&mut code);
    URL_SAFE_NO_PAD.encode(code)
}

/// Scenes as pieces of HTML, each locked with the code and as long as `length`, or as the longest where that is longer.
///
/// # Errors
/// When the code is none that `fresh_code` made.
pub fn lock(scenes: &[String], length: usize, code: &str) -> Result<Vec<Locked>> {
    let bytes = URL_SAFE_NO_PAD.decode(code).map_err(Error::internal)?;
    let key = RandomizedNonceKey::new(&AES_128_GCM, &bytes).map_err(Error::internal)?;
    let longest = scenes.iter().map(String::len).max().unwrap_or(0).max(length);
    let locked = |(place, scene): (usize, &String)| {
        // Blanks at the end of a piece of HTML show nothing.
        let mut text = scene.clone().into_bytes();
        text.resize(longest, b' ');
        let place = Aad::from(place.to_string());
        let nonce = key.seal_in_place_append_tag(place, &mut text).map_err(Error::internal)?;
        let bytes: &[u8; NONCE_LEN] = nonce.as_ref();
        Ok(STANDARD.encode([bytes.as_slice(), &text].concat()))
    };
    scenes.iter().enumerate().map(locked).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_lc_rs::aead::Nonce;

    #[test]
    fn a_scene_opens_with_its_code_in_its_place_and_with_nothing_else() {
        let scenes = ["<h1>بئر</h1>".to_owned(), "<h1>Lamp</h1><p>Switzerland</p>".to_owned()];
        let code = fresh_code();
        let locked = lock(&scenes, 0, &code).expect("locked");
        assert_eq!(open(&locked[0], &code, 0).as_deref(), Some("<h1>بئر</h1>"));
        assert_eq!(open(&locked[1], &code, 1).as_deref(), Some("<h1>Lamp</h1><p>Switzerland</p>"));
        assert_eq!(open(&locked[1], &code, 0), None);
        assert_eq!(open(&locked[0], &fresh_code(), 0), None);
        assert_eq!(locked[0].len(), locked[1].len());
        assert_eq!(lock(&scenes, 900, &code).expect("locked")[1].len(), (NONCE_LEN + 900 + 16).div_ceil(3) * 4);
        assert!(lock(&scenes, 0, "no code").is_err());
    }

    fn open(locked: &str, code: &str, place: usize) -> Option<String> {
        let key = RandomizedNonceKey::new(&AES_128_GCM, &URL_SAFE_NO_PAD.decode(code).ok()?).ok()?;
        let mut bytes = STANDARD.decode(locked).ok()?;
        let mut text = bytes.split_off(NONCE_LEN);
        let nonce = Nonce::try_assume_unique_for_key(&bytes).ok()?;
        let opened = key.open_in_place(nonce, Aad::from(place.to_string()), &mut text).ok()?;
        Some(String::from_utf8_lossy(opened).trim_end().to_owned())
    }
}
