//! Somebody who is erased: what stood for them, and what stands in its place.

use super::{Person, PersonId};

/// A person on their way out of the record. Their acts and sheets stay, under a mark that tells nothing of them.
#[derive(Clone, Debug)]
pub struct Gone {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    /// `P-7K4F2A`: in no language, and of nobody else.
    pub mark: String,
}

impl Gone {
    pub fn of(person: &Person) -> Self {
        let id = person.id.to_string();
        let tail: String = id.chars().rev().filter(char::is_ascii_alphanumeric).take(6).collect();
        Self {
            id: person.id,
            name: person.name.clone(),
            email: person.email.clone(),
            mark: format!("P-{}", tail.to_uppercase()),
        }
    }

    /// No letter ever arrives there.
    pub fn address(&self) -> String {
        format!("{}@erased.invalid", self.id)
    }

    /// A text without their address and their name. A name of one word may mean many things in a sentence: it goes only
    /// where it stands alone.
    #[must_use]
    pub fn out_of(&self, text: &str) -> String {
        if text.trim() == self.name {
            return self.mark.clone();
        }
        let text = replaced(text, &self.email, &self.mark);
        if self.name.split_whitespace().count() > 1 { replaced(&text, &self.name, &self.mark) } else { text }
    }

    /// Whether a text may tell of them: a first look, before it is read in earnest.
    pub fn patterns(&self) -> [String; 2] {
        [&self.email, &self.name]
            .map(|it| format!("%{}%", it.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")))
    }
}

/// However it is spelled, in small or capital letters.
fn replaced(text: &str, what: &str, with: &str) -> String {
    if what.is_empty() {
        return text.to_owned();
    }
    let (mut rest, mut found) = (text, String::with_capacity(text.len()));
    while let Some(next) = rest.chars().next() {
        let here = rest.get(..what.len()).filter(|here| here.to_lowercase() == what.to_lowercase());
        let taken = if here.is_some() { what.len() } else { next.len_utf8() };
        found.push_str(if here.is_some() { with } else { &rest[..taken] });
        rest = &rest[taken..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gone(name: &str) -> Gone {
        let (name, email) = (name.to_owned(), "amina.k@example.org".to_owned());
        Gone { id: PersonId::fresh(), name, email, mark: "P-7K4F".to_owned() }
    }

    #[test]
    fn address_and_full_name_go_however_they_are_spelled() {
        let text = "Write to Amina.K@Example.org: AMINA KARUME, or Amina.";
        assert_eq!(gone("Amina Karume").out_of(text), "Write to P-7K4F: P-7K4F, or Amina.");
        assert_eq!(gone("أمينة كارومي").out_of("السيدة أمينة كارومي هنا"), "السيدة P-7K4F هنا");
    }

    #[test]
    fn a_name_of_one_word_goes_only_where_it_stands_alone() {
        assert_eq!(gone("Rose").out_of("A rose is a rose. Rose"), "A rose is a rose. Rose");
        assert_eq!(gone("Rose").out_of(" Rose "), "P-7K4F");
    }
}
