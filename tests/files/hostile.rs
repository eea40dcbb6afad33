//! Hostile files, made here so that none has to be kept: wrong kinds, two files in one, bombs, ways out, programs, broken ones.

use image::ImageFormat;

use super::made;

type Named = (String, Vec<u8>);

pub fn files() -> Vec<Named> {
    let groups =
        [wrong_kinds(), drawings(), two_in_one(), bombs(), ways_out(), slides_with_programs(), papers(), broken()];
    groups.into_iter().flatten().collect()
}

fn named(group: &str, name: impl std::fmt::Display, bytes: impl Into<Vec<u8>>) -> Named {
    (format!("{group}: {name}"), bytes.into())
}

fn wrong_kinds() -> Vec<Named> {
    let heads: [(&str, &[u8]); 40] = [
        ("nothing", b""),
        ("one byte", b"\0"),
        ("zeros", &[0; 4096]),
        ("words", b"Dear judges, please find attached"),
        ("table", b"name,points\nA,1\n"),
        ("web page", b"<!doctype html><script>alert(1)</script>"),
        ("script", b"#!/bin/sh\nrm -rf /\n"),
        ("javascript", b"fetch('/desk')"),
        ("php", b"<?php system($_GET['c']); ?>"),
        ("windows program", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0"),
        ("linux program", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0"),
        ("mac program", b"\xcf\xfa\xed\xfe\x07\0\0\x01"),
        ("java class", b"\xca\xfe\xba\xbe\0\0\0\x34"),
        ("wasm", b"\0asm\x01\0\0\0"),
        ("gzip", b"\x1f\x8b\x08\0\0\0\0\0"),
        ("bzip2", b"BZh91AY&SY"),
        ("xz", b"\xfd7zXZ\0\0\x04"),
        ("zstd", b"\x28\xb5\x2f\xfd\0\0"),
        ("7z", b"7z\xbc\xaf\x27\x1c\0\x04"),
        ("rar", b"Rar!\x1a\x07\x01\0"),
        ("cab", b"MSCF\0\0\0\0"),
        ("rpm", b"\xed\xab\xee\xdb\x03\0"),
        ("deb", b"!<arch>\ndebian-binary"),
        ("sqlite", b"SQLite format 3\0"),
        ("old slides", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0"),
        ("rich text", b"{\\rtf1\\ansi{\\object\\objemb}}"),
        ("postscript", b"%!PS-Adobe-3.0 EPSF-3.0\n"),
        ("bitmap", b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0"),
        ("icon", b"\0\0\x01\0\x01\0\x10\x10\0\0"),
        ("tiff", b"II*\0\x08\0\0\0"),
        ("photoshop", b"8BPS\0\x01\0\0\0\0"),
        ("film", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"),
        ("webm", b"\x1a\x45\xdf\xa3\x01\0\0\0\0\0\0\x1f\x42\x86\x81\x01"),
        ("avi", b"RIFF\0\0\0\0AVI LIST"),
        ("sound", b"ID3\x04\0\0\0\0\0\0"),
        ("wave", b"RIFF\0\0\0\0WAVEfmt "),
        ("font", b"\0\x01\0\0\0\x0f\0\x80"),
        ("web font", b"wOF2\0\x01\0\0"),
        (
            "xml with an entity",
            b"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
        ),
        ("letter", b"From: a@example.org\nSubject: win\n\nhi"),
    ];
    let mut all: Vec<Named> = heads.iter().map(|(name, bytes)| named("wrong kind", name, *bytes)).collect();
    for (name, part) in [
        ("text", "word/document.xml"),
        ("sheet", "xl/workbook.xml"),
        ("jar", "META-INF/MANIFEST.MF"),
        ("folder", "a.txt"),
    ] {
        all.push(named("wrong kind", format!("packed {name}"), made::packed([(part, b"x".to_vec())].iter())));
    }
    let book = made::packed([("mimetype", b"application/epub+zip".to_vec())].iter());
    all.push(named("wrong kind", "book", book));
    all
}

fn drawings() -> Vec<Named> {
    [
        "<script>alert(1)</script>",
        "<image href=\"x\" onerror=\"alert(1)\"/>",
        "<a xlink:href=\"javascript:alert(1)\"><text>a</text></a>",
        "<foreignObject><body onload=\"alert(1)\"/></foreignObject>",
        "<use href=\"data:image/svg+xml;base64,AAAA#x\"/>",
        "<animate onbegin=\"alert(1)\"/>",
        "<style>@import url(//example.org/x)</style>",
        "<rect onclick=\"alert(1)\"/>",
        "",
        "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
    ]
    .iter()
    .flat_map(|inside| {
        let plain = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>");
        let headed = format!("<?xml version=\"1.0\"?>\n<!-- GIF89a -->{plain}");
        [named("drawing", inside, plain), named("drawing with a head", inside, headed)]
    })
    .collect()
}

/// Pictures with another file behind or within them.
fn two_in_one() -> Vec<Named> {
    let pictures = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::Gif, ImageFormat::WebP];
    let packed = made::packed([("a.txt", b"x".to_vec())].iter());
    let behind: [(&str, Vec<u8>); 6] = [
        ("packed folder", packed),
        ("web page", b"<html><body>".to_vec()),
        ("script", b"<script>alert(1)</script>".to_vec()),
        ("php", b"<?php phpinfo();".to_vec()),
        ("paper", made::pdf("")),
        ("slides", made::pptx(&[])),
    ];
    pictures
        .iter()
        .flat_map(|format| {
            behind.iter().map(move |(name, more)| {
                let mut bytes = made::encoded(*format);
                bytes.extend_from_slice(more);
                named("two in one", format!("{format:?} and {name}"), bytes)
            })
        })
        .collect()
}

fn bombs() -> Vec<Named> {
    let mut all = Vec::new();
    for (width, height) in [(60_000, 60_000), (8_000, 8_000), (4_000_000_000, 1), (1, 60_000_000)] {
        let mut png = made::png(4, 4);
        png[16..20].copy_from_slice(&u32::to_be_bytes(width));
        png[20..24].copy_from_slice(&u32::to_be_bytes(height));
        let sum = crc(&png[12..29]);
        png[29..33].copy_from_slice(&sum.to_be_bytes());
        all.push(named("bomb", format!("png of {width} by {height}"), png));
    }
    for side in [60_000_u16, 30_000] {
        let mut gif = made::encoded(ImageFormat::Gif);
        gif[6..8].copy_from_slice(&side.to_le_bytes());
        gif[8..10].copy_from_slice(&side.to_le_bytes());
        all.push(named("bomb", format!("gif of {side}"), gif));
        let mut jpeg = made::encoded(ImageFormat::Jpeg);
        let frame = jpeg.windows(2).position(|it| it == [0xff, 0xc0]).expect("a frame");
        jpeg[frame + 5..frame + 7].copy_from_slice(&side.to_be_bytes());
        jpeg[frame + 7..frame + 9].copy_from_slice(&side.to_be_bytes());
        all.push(named("bomb", format!("jpeg of {side}"), jpeg));
    }
    let zeros = vec![0; 60 * 1024 * 1024];
    let slides: Vec<(String, Vec<u8>)> = (0..8).map(|at| (format!("ppt/slides/{at}.xml"), zeros.clone())).collect();
    let slides: Vec<(&str, Vec<u8>)> = slides.iter().map(|(name, content)| (name.as_str(), content.clone())).collect();
    all.push(named("bomb", "slides of zeros", made::pptx(&slides)));
    let many: Vec<String> = (0..6_000).map(|at| format!("ppt/{at}")).collect();
    let many: Vec<(&str, Vec<u8>)> = many.iter().map(|name| (name.as_str(), Vec::new())).collect();
    all.push(named("bomb", "slides of thousands of parts", made::pptx(&many)));
    all.push(named("bomb", "slides that say another size", lying(&made::pptx(&[("ppt/a.xml", vec![7; 90_000])]))));
    all
}

/// The head says ten bytes, the part unpacks to more.
fn lying(packed: &[u8]) -> Vec<u8> {
    let mut bytes = packed.to_vec();
    let (wanted, instead) = (90_000_u32.to_le_bytes(), 10_u32.to_le_bytes());
    while let Some(at) = bytes.windows(4).position(|it| it == wanted) {
        bytes[at..at + 4].copy_from_slice(&instead);
    }
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    crc.sum()
}

fn ways_out() -> Vec<Named> {
    [
        "../evil",
        "../../etc/passwd",
        "ppt/../../evil",
        "ppt/..",
        "/etc/passwd",
        "//server/share",
        "C:evil",
        "C:\\evil",
        "..\\evil",
        "ppt\\..\\..\\evil",
        "\\\\server\\share",
        "ppt/media/../../../evil",
        "./../evil",
        "a/b/c/../../../../e",
        "..",
        "file:///etc/passwd",
        "NUL:",
        "ppt/x\0.xml",
        "~/../evil",
        "/",
        "ppt/a:stream",
    ]
    .iter()
    .map(|name| named("way out", name.escape_default(), made::pptx(&[(name, b"x".to_vec())])))
    .collect()
}

fn slides_with_programs() -> Vec<Named> {
    [
        "ppt/vbaProject.bin",
        "ppt/VBAPROJECT.BIN",
        "ppt/activeX/activeX1.xml",
        "ppt/activeX/activeX1.bin",
        "ppt/embeddings/oleObject1.bin",
        "ppt/embeddings/run.exe",
        "ppt/media/a.js",
        "ppt/media/a.vbs",
        "ppt/media/a.bat",
        "ppt/media/a.cmd",
        "ppt/media/a.ps1",
        "ppt/media/a.sh",
        "ppt/media/a.jar",
        "ppt/media/a.dll",
        "ppt/media/a.html",
        "ppt/media/A.HTM",
        "Basic/Standard/Module1.xml",
        "Scripts/python/a.py",
        "customUI/a.exe",
    ]
    .iter()
    .map(|name| named("program", name, made::pptx(&[(name, b"x".to_vec())])))
    .collect()
}

fn papers() -> Vec<Named> {
    let in_root = [
        "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
        "/OpenAction << /S /Launch /F (cmd.exe) >>",
        "/OpenAction << /S /SubmitForm /F (https://example.org) >>",
        "/OpenAction << /S /ImportData /F (a.fdf) >>",
        "/OpenAction << /S /GoToE /F (a.pdf) >>",
        "/OpenAction << /S /Rendition >>",
        "/OpenAction << /S /GoTo /Next << /S /JavaScript /JS (1) >> >>",
        "/AA << /WC << /S /JavaScript /JS (1) >> >>",
        "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (1) >>] >> >>",
        "/Names << /EmbeddedFiles << /Names [] >> >>",
        "/AcroForm << /XFA [(a)] >>",
        "/AcroForm << /Fields [<< /A << /S /JavaScript /JS (1) >> >>] >>",
        "/AF [<< /Type /Filespec /EF << /F << /Type /EmbeddedFile >> >> >>]",
        "/Outlines << /First << /A << /S /Launch >> >> >>",
        "/OpenAction << /S /J#61vaScript /JS (1) >>",
        "/OpenAction << /S /Java#53cript /J#53 (1) >>",
    ];
    let apart = [
        "<< /S /JavaScript /JS (1) >>",
        "<< /Type /Annot /Subtype /RichMedia >>",
        "<< /Type /Annot /A << /S /Launch /Win << /F (cmd) >> >> >>",
        "<< /Type /EmbeddedFile /Length 1 >>",
        "[ [ [ << /JS (1) >> ] ] ]",
    ];
    let mut all: Vec<Named> = in_root.iter().map(|root| named("paper", root, made::pdf_with(root, &[], ""))).collect();
    all.extend(apart.iter().map(|part| named("paper", part, made::pdf_with("", &[part], ""))));
    let mut locked = made::pdf("");
    let at = locked.windows(7).rposition(|it| it == b"trailer").expect("a trailer");
    locked.splice(at + 11..at + 11, *b"/Encrypt << /Filter /Standard /V 1 /R 2 /O (a) /U (b) /P -4 >> ");
    all.push(named("paper", "locked", locked));
    all.push(named("paper", "without pages", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF".to_vec()));
    all.push(named("paper", "only its name", b"%PDF-1.7\n".to_vec()));
    all.push(named("paper", "a web page that says it is one", b"%PDF-1.7\n<script>alert(1)</script>".to_vec()));
    all
}

/// Cut off, or with a changed byte where it counts.
fn broken() -> Vec<Named> {
    let whole: [(&str, Vec<u8>); 4] = [
        ("png", made::png(200, 150)),
        ("webp", made::encoded(ImageFormat::WebP)),
        ("slides", made::pptx(&[("ppt/a.xml", made::noise(20_000))])),
        ("gif", made::encoded(ImageFormat::Gif)),
    ];
    let mut all = Vec::new();
    for (name, bytes) in &whole {
        for tenth in 1..=7 {
            all.push(named("broken", format!("{tenth} tenths of {name}"), &bytes[..bytes.len() * tenth / 10]));
        }
    }
    let jpeg = made::encoded(ImageFormat::Jpeg);
    for length in [3, 10, 20, 100, 200] {
        all.push(named("broken", format!("{length} bytes of jpeg"), &jpeg[..length]));
    }
    let slides = made::pptx(&[("ppt/a.xml", made::noise(20_000))]);
    for at in (300..2_200).step_by(250) {
        let mut bytes = slides.clone();
        bytes[at] ^= 0x55;
        all.push(named("broken", format!("slides with another byte at {at}"), bytes));
    }
    all
}
