//! Files made for the tests: honest ones, and the parts of which hostile ones are made.

use std::io::{Cursor, Write};

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub fn png(width: u32, height: u32) -> Vec<u8> {
    written(&picture(width, height), ImageFormat::Png)
}

/// A picture that does not get smaller by being packed: three bytes for each point.
pub fn png_of_noise(width: u32, height: u32) -> Vec<u8> {
    let bytes = noise((width * height * 3) as usize);
    let picture = RgbImage::from_raw(width, height, bytes).expect("as many bytes as there are points");
    written(&picture.into(), ImageFormat::Png)
}

pub fn encoded(format: ImageFormat) -> Vec<u8> {
    written(&picture(64, 48), format)
}

pub fn clear_png() -> Vec<u8> {
    written(&DynamicImage::from(RgbaImage::from_pixel(20, 20, Rgba([9, 9, 9, 100]))), ImageFormat::Png)
}

fn picture(width: u32, height: u32) -> DynamicImage {
    RgbImage::from_fn(width, height, |x, y| Rgb([(x % 251) as u8, (y % 241) as u8, 90])).into()
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).expect("a picture is written");
    bytes.into_inner()
}

/// A JPEG with a comment, as cameras and programs leave them.
pub fn jpeg_of(maker: &str) -> Vec<u8> {
    let mut bytes = encoded(ImageFormat::Jpeg);
    let length = u16::try_from(maker.len() + 2).expect("a short name").to_be_bytes();
    let comment: Vec<u8> = [0xff, 0xfe].into_iter().chain(length).chain(maker.bytes()).collect();
    bytes.splice(2..2, comment);
    bytes
}

/// A page of PDF; `info` stands in its head.
pub fn pdf(info: &str) -> Vec<u8> {
    pdf_with("", &[], info)
}

/// `catalog` is added to its root, `objects` stand after its page.
pub fn pdf_with(catalog: &str, objects: &[&str], info: &str) -> Vec<u8> {
    let mut parts = vec![
        format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>"),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>".to_owned(),
        format!("<< /Producer (a program) {info} >>"),
    ];
    parts.extend(objects.iter().map(ToString::to_string));
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        places.push(out.len());
        write!(out, "{} 0 obj\n{part}\nendobj\n", at + 1).expect("memory");
    }
    let table = out.len();
    write!(out, "xref\n0 {}\n0000000000 65535 f \n", parts.len() + 1).expect("memory");
    for place in places {
        writeln!(out, "{place:010} 00000 n ").expect("memory");
    }
    write!(out, "trailer\n<< /Size {} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{table}\n%%EOF\n", parts.len() + 1)
        .expect("memory");
    out
}

pub fn pptx(more: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let own = [("[Content_Types].xml", b"<Types/>".to_vec()), ("ppt/presentation.xml", b"<p:presentation/>".to_vec())];
    packed(own.iter().chain(more))
}

pub fn odp() -> Vec<u8> {
    let kind = b"application/vnd.oasis.opendocument.presentation".to_vec();
    packed([("mimetype", kind), ("content.xml", b"<office/>".to_vec()), ("meta.xml", b"Maker".to_vec())].iter())
}

pub fn packed<'a>(parts: impl Iterator<Item = &'a (&'a str, Vec<u8>)>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(content).expect("its content");
    }
    zip.finish().expect("a packed folder").into_inner()
}

pub fn noise(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect()
}

/// A workbook with one sheet of texts, as the plainest of programs writes it.
pub fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let cell = |text: &&str| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let row = |cells: &&[&str]| format!("<row>{}</row>", cells.iter().map(cell).collect::<String>());
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let rows: String = rows.iter().map(row).collect();
    let parts = [
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" \
                 Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/>\
                 </sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" \
                 Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>")),
    ];
    let parts: Vec<(&str, Vec<u8>)> = parts.into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
    packed(parts.iter())
}
