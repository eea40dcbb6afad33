//! The HTML twin of a letter, made from its text: paragraphs, lists and links, and nothing from anywhere else.

use std::fmt::Write;

use crate::language::{Language, T};

const STYLE: &str = "body{margin:0;padding:24px;background:#fff;color:#1b1b1b;\
    font:16px/1.6 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic',sans-serif}\
    main{max-width:38em;margin:0 auto}a{color:#174a7c}.address{font-size:14px;word-break:break-all}\
    @media(prefers-color-scheme:dark){body{background:#16191d;color:#eceff2}a{color:#9cc7f2}}";
/// Mail programs that drop style sheets keep what stands at the element.
const BUTTON: &str = "display:inline-block;padding:12px 20px;background:#174a7c;color:#fff;border-radius:4px;\
    font-weight:600;text-decoration:none";

/// `marked` is the text with the marks by which Fluent keeps apart what it inserts: here they become `bdi`.
pub fn twin(language: Language, subject: &str, marked: &str, origin: &str) -> String {
    let (t, mut html) = (T::new(language), String::with_capacity(marked.len() * 2 + 2048));
    let (lang, dir) = (language.as_str(), language.direction());
    let _ = write!(
        html,
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n\
         <body>\n<main lang=\"{lang}\" dir=\"{dir}\">\n",
        escaped(subject)
    );
    for paragraph in paragraphs(marked) {
        block(&mut html, &t, &paragraph, origin);
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

/// Paragraphs of lines. What was inserted may hold several: its mark is closed at the end of each line and opened anew.
fn paragraphs(marked: &str) -> Vec<Vec<String>> {
    let (mut found, mut depth) = (vec![Vec::new()], 0_usize);
    for line in marked.trim_end().lines() {
        if plainly(line).trim().is_empty() {
            depth = after(line, depth);
            found.push(Vec::new());
            continue;
        }
        let opened = "\u{2068}".repeat(depth);
        depth = after(line, depth);
        let closed = "\u{2069}".repeat(depth);
        if let Some(paragraph) = found.last_mut() {
            paragraph.push(format!("{opened}{line}{closed}"));
        }
    }
    found.retain(|paragraph| !paragraph.is_empty());
    found
}

fn after(line: &str, depth: usize) -> usize {
    line.chars().fold(depth, |depth, letter| match letter {
        '\u{2068}' => depth + 1,
        '\u{2069}' => depth.saturating_sub(1),
        _ => depth,
    })
}

fn plainly(line: &str) -> String {
    crate::language::plain(line)
}

/// A line that is nothing but an address of ours becomes a button, with the address under it for whoever looks first.
fn block(html: &mut String, t: &T, lines: &[String], origin: &str) {
    let mut text: Vec<&String> = Vec::new();
    for line in lines {
        let plain = plainly(line);
        if plain.trim().starts_with(&format!("{origin}/")) && !plain.trim().contains(char::is_whitespace) {
            say(html, &std::mem::take(&mut text));
            let (href, open) = (escaped(plain.trim()), escaped(&t.s("letter-open")));
            let _ = write!(
                html,
                "<p><a href=\"{href}\" style=\"{BUTTON}\">{open}</a></p>\n\
                 <p class=\"address\" dir=\"ltr\"><a href=\"{href}\">{href}</a></p>\n"
            );
        } else {
            text.push(line);
        }
    }
    say(html, &text);
}

fn say(html: &mut String, lines: &[&String]) {
    if lines.is_empty() {
        return;
    }
    let item = |line: &&String| plainly(line).starts_with("- ");
    if lines.iter().all(item) {
        html.push_str("<ul>\n");
        for line in lines {
            let _ = writeln!(html, "<li>{}</li>", inline(line.replacen("- ", "", 1).as_str()));
        }
        html.push_str("</ul>\n");
    } else {
        let said: Vec<String> = lines.iter().map(|line| inline(line)).collect();
        let _ = writeln!(html, "<p>{}</p>", said.join("<br>\n"));
    }
}

/// Words, with web addresses as links that read as what they lead to.
fn inline(line: &str) -> String {
    let mut html = String::new();
    for piece in line.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let is_address = |word: &str| word.starts_with("https://") || word.starts_with("http://");
        let bare = word.trim_matches(['\u{2068}', '\u{2069}', '(', ')', ',', '.', ';', '،', '؛']);
        if is_address(bare) {
            let (before, rest) = word.split_once(bare).unwrap_or(("", ""));
            let href = escaped(bare);
            let _ = write!(html, "{}<a href=\"{href}\" dir=\"ltr\">{href}</a>{}", isolated(before), isolated(rest));
            html.push_str(&piece[word.len()..]);
        } else {
            html.push_str(&isolated(piece));
        }
    }
    html
}

fn isolated(text: &str) -> String {
    escaped(text).replace('\u{2068}', "<bdi>").replace('\u{2069}', "</bdi>")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(html: &str) -> &str {
        html.split_once("<main lang=\"en\" dir=\"ltr\">\n")
            .map_or(html, |(_, rest)| rest)
            .trim_end_matches("</main>\n</body>\n</html>\n")
    }

    #[test]
    fn what_people_typed_stays_words() {
        let html = twin(Language::English, "A <b>", "Hello \u{2068}<img src=x>\u{2069} & you", "https://p.example");
        assert_eq!(content(&html), "<p>Hello <bdi>&lt;img src=x&gt;</bdi> &amp; you</p>\n");
        assert!(html.contains("<title>A &lt;b&gt;</title>") && !html.contains("<img"), "{html}");
    }

    #[test]
    fn our_address_on_a_line_of_its_own_is_a_button_and_another_is_a_plain_link() {
        let text = "Go on:\n\u{2068}https://p.example/judging\u{2069}\n\nSee https://q.example/x, too.";
        let html = twin(Language::English, "S", text, "https://p.example");
        let wanted = format!(
            "<p>Go on:</p>\n<p><a href=\"https://p.example/judging\" style=\"{BUTTON}\">Open the page</a></p>\n\
             <p class=\"address\" dir=\"ltr\"><a href=\"https://p.example/judging\">https://p.example/judging</a></p>\n\
             <p>See <a href=\"https://q.example/x\" dir=\"ltr\">https://q.example/x</a>, too.</p>\n"
        );
        assert_eq!(content(&html), wanted);
    }

    #[test]
    fn an_address_that_only_begins_like_ours_is_no_button() {
        let html = twin(Language::English, "S", "https://p.example.evil.example/x", "https://p.example");
        assert!(!html.contains(BUTTON), "{html}");
    }

    #[test]
    fn a_reason_of_two_paragraphs_keeps_its_isolation_in_each() {
        let html = twin(Language::English, "S", "Why: \u{2068}One.\n\nTwo.\u{2069} End.", "https://p.example");
        assert_eq!(content(&html), "<p>Why: <bdi>One.</bdi></p>\n<p><bdi>Two.</bdi> End.</p>\n");
    }

    #[test]
    fn a_list_is_a_list_and_arabic_reads_from_the_right() {
        let html = twin(Language::Arabic, "S", "- \u{2068}A\u{2069}\n- B", "https://p.example");
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
        assert!(html.contains("<ul>\n<li><bdi>A</bdi></li>\n<li>B</li>\n</ul>"), "{html}");
    }
}
