//! All that the typesetter may see.

use std::sync::LazyLock;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;
use typst_svg::SvgOptions;

/// Latin, Greek, Cyrillic; Arabic; the Chinese of GB 2312. Within the binary, so that no machine's fonts matter.
const FONTS: [&[u8]; 5] = [
    include_bytes!("../../../../static/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../../../static/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../../../static/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../../../static/fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../../../../static/fonts/NotoSansSC-Regular.otf"),
];

/// What every page shares.
struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    data: FileId,
    logo: FileId,
}

static SHOP: LazyLock<Result<Shop, String>> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS.iter().flat_map(|font| Font::iter(Bytes::new(*font))).collect();
    Ok(Shop {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        main: named("main.typ")?,
        data: named("data.json")?,
        logo: named("logo")?,
    })
});

fn named(path: &str) -> Result<FileId, String> {
    let path = VirtualPath::new(path).map_err(|error| format!("{error:?}"))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

/// One page with its data.
struct Page {
    shop: &'static Shop,
    main: Source,
    data: Bytes,
    logo: Option<Bytes>,
}

impl World for Page {
    fn library(&self) -> &LazyHash<Library> {
        &self.shop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shop.book
    }

    fn main(&self) -> FileId {
        self.shop.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.shop.main { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match &self.logo {
            Some(logo) if id == self.shop.logo => Ok(logo.clone()),
            _ if id == self.shop.data => Ok(self.data.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shop.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn document(template: &str, data: String, logo: Option<&[u8]>) -> Result<PagedDocument, String> {
    let shop = SHOP.as_ref().map_err(Clone::clone)?;
    let page = Page {
        shop,
        main: Source::new(shop.main, template.to_owned()),
        data: Bytes::from_string(data),
        logo: logo.map(|logo| Bytes::new(logo.to_vec())),
    };
    typst::compile::<PagedDocument>(&page).output.map_err(|mistakes| said(&mistakes))
}

pub fn pdf(template: &str, data: String, logo: Option<&[u8]>) -> Result<Vec<u8>, String> {
    let document = document(template, data, logo)?;
    let options = PdfOptions { creator: Smart::Custom(Some("Palmares".to_owned())), ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|mistakes| said(&mistakes))
}

pub fn lacking(text: &str) -> Vec<char> {
    let Ok(shop) = SHOP.as_ref() else { return Vec::new() };
    let shown = |sign: char| shop.fonts.iter().any(|font| font.info().coverage.contains(u32::from(sign)));
    let mut found = Vec::new();
    for sign in text.chars() {
        // Marks of direction and joiners are for the shaping of others; nobody sees them.
        let seen = !sign.is_whitespace()
            && !sign.is_control()
            && !matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}');
        if seen && !found.contains(&sign) && !shown(sign) {
            found.push(sign);
        }
    }
    found
}

/// Letters are drawn as outlines: no font is looked for.
pub fn png(template: &str, data: String) -> Result<Vec<u8>, String> {
    let document = document(template, data, None)?;
    let page = document.pages().first().ok_or("no page")?;
    let drawn = typst_svg::svg(page, &SvgOptions::default());
    let tree = Tree::from_str(&drawn, &Options::default()).map_err(|error| error.to_string())?;
    let size = tree.size().to_int_size();
    let mut canvas = Pixmap::new(size.width(), size.height()).ok_or("a page without size")?;
    resvg::render(&tree, Transform::identity(), &mut canvas.as_mut());
    canvas.encode_png().map_err(|error| error.to_string())
}

fn said(mistakes: &[SourceDiagnostic]) -> String {
    mistakes.iter().map(|mistake| mistake.message.as_str()).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_reads_its_own_files_and_no_other() {
        let read = |path: &str| pdf(&format!("#read(\"{path}\")"), "{}".to_owned(), None);
        assert!(read("data.json").is_ok());
        for path in ["/etc/hostname", "../Cargo.toml", "logo", "other.typ"] {
            assert!(read(path).is_err(), "{path}");
        }
        assert!(pdf("#import \"@preview/tidy:0.4.0\"", "{}".to_owned(), None).is_err());
    }

    #[test]
    fn signs_without_a_font_are_named_once_and_scripts_that_have_one_are_not() {
        assert_eq!(lacking("Zoë Łukasz Ольга Ελένη أمينة 水务 — “x” 1½ €"), Vec::<char>::new());
        assert_eq!(lacking("\u{2068}अमीना\u{2069} अ"), ['अ', 'म', 'ी', 'न', 'ा']);
    }

    #[test]
    fn what_people_write_is_text_and_no_command() {
        let written = serde_json::json!({ "title": "#panic() *bold* $x$ <b> \\" }).to_string();
        let set = pdf("#let d = json(\"data.json\")\n#d.title", written, None).expect("a page");
        assert!(set.starts_with(b"%PDF-"));
    }
}
