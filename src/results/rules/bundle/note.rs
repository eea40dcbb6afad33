//! The signed checkpoint: C2SP tlog-checkpoint in a C2SP signed note, by Ed25519.

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::merkle::Hash;

/// Of Ed25519 among the kinds of signatures of signed notes.
const KIND: u8 = 1;
/// Before each signature: an em dash and a space.
const DASH: &str = "\u{2014} ";

/// What a checkpoint says: whose tree, how many leaves, which root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    pub origin: String,
    pub size: usize,
    pub root: Hash,
}

/// Who signs: a name without spaces or plus signs, and a key.
pub struct Signer {
    name: String,
    pair: Ed25519KeyPair,
}

impl Signer {
    /// The signer of this name with the key of that secret; none when the name or the secret is not fit for it.
    pub fn new(name: &str, secret: &[u8]) -> Option<Self> {
        let fit = !name.is_empty() && !name.contains([' ', '+', '\n']);
        let pair = Ed25519KeyPair::from_seed_unchecked(secret).ok()?;
        fit.then(|| Self { name: name.to_owned(), pair })
    }

    /// As people compare it: `name+hash+key`.
    pub fn key(&self) -> String {
        let public = self.public();
        format!("{}+{}+{}", self.name, crate::audit::hex(&number(&self.name, &public)), STANDARD.encode(public))
    }

    fn public(&self) -> Vec<u8> {
        [&[KIND], self.pair.public_key().as_ref()].concat()
    }

    pub fn sign(&self, checkpoint: &Checkpoint) -> String {
        let text = text(checkpoint);
        let signature = self.pair.sign(text.as_bytes());
        let marked = [&number(&self.name, &self.public())[..], signature.as_ref()].concat();
        format!("{text}\n{DASH}{} {}\n", self.name, STANDARD.encode(marked))
    }
}

fn number(name: &str, public: &[u8]) -> [u8; 4] {
    let hash = Sha256::digest([name.as_bytes(), b"\n", public].concat());
    [hash[0], hash[1], hash[2], hash[3]]
}

fn text(checkpoint: &Checkpoint) -> String {
    format!("{}\n{}\n{}\n", checkpoint.origin, checkpoint.size, STANDARD.encode(checkpoint.root))
}

/// What a note says, whoever signed it.
pub fn read(note: &str) -> Option<Checkpoint> {
    let (text, _) = note.split_once("\n\n")?;
    let [origin, size, root] = text.lines().collect::<Vec<_>>()[..] else { return None };
    let root = STANDARD.decode(root).ok()?.try_into().ok()?;
    Some(Checkpoint { origin: origin.to_owned(), size: size.parse().ok()?, root })
}

/// Whether the note bears a signature of this key.
pub fn is_signed(note: &str, key: &str) -> bool {
    let Some((text, signatures)) = note.split_once("\n\n") else { return false };
    let [name, wanted, public] = key.trim().splitn(3, '+').collect::<Vec<_>>()[..] else { return false };
    let Ok(public) = STANDARD.decode(public) else { return false };
    if public.first() != Some(&KIND) || crate::audit::hex(&number(name, &public)) != wanted {
        return false;
    }
    let own = signatures.lines().filter_map(|line| line.strip_prefix(DASH)?.strip_prefix(name)?.strip_prefix(' '));
    let mut marked = own.filter_map(|text| STANDARD.decode(text).ok());
    marked.any(|marked| {
        let Some((head, signature)) = marked.split_at_checked(4) else { return false };
        let proved = UnparsedPublicKey::new(&ED25519, &public[1..]).verify(format!("{text}\n").as_bytes(), signature);
        head == number(name, &public) && proved.is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checkpoint_is_read_back_and_bears_its_own_signature_only() {
        let checkpoint = Checkpoint { origin: "prizes.example.org/wsis".to_owned(), size: 7, root: [3; 32] };
        let (ours, theirs) = (signer(1), signer(2));
        let note = ours.sign(&checkpoint);
        assert_eq!(read(&note), Some(checkpoint));
        assert!(is_signed(&note, &ours.key()));
        assert!(!is_signed(&note, &theirs.key()));
        assert!(!is_signed(&note.replacen('7', "8", 1), &ours.key()));
        assert!(!is_signed("", &ours.key()) && !is_signed(&note, ""));
    }

    #[test]
    fn a_name_that_would_break_the_note_is_refused() {
        assert!(["", "a b", "a+b"].iter().all(|name| Signer::new(name, &[1; 32]).is_none()));
        assert!(Signer::new("prizes.example.org", &[1; 31]).is_none());
    }

    fn signer(secret: u8) -> Signer {
        Signer::new("prizes.example.org", &[secret; 32]).expect("a signer")
    }
}
