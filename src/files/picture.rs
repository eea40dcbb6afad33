//! Pictures: decoded within limits of pixels and memory, and written anew from the pixels alone.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use super::{Clean, FileKind};
use crate::language::WhyNot;

const MOST_PIXELS: u64 = 50_000_000;
const MOST_MEMORY: u64 = 256 * 1024 * 1024;
/// What a page or a stage needs of a picture.
const SIDE: u32 = 2400;
const SMALL_SIDE: u32 = 480;
const QUALITY: u8 = 85;

/// What no honest picture carries: another file that hides behind its pixels.
const STOWAWAYS: [&[u8]; 4] = [b"<script", b"<?php", b"<html", b"%PDF-"];
/// The last part of a packed folder, which stands within this of the end.
const PACKED: (&[u8], usize) = (b"PK\x05\x06", 66_000);

pub fn clean(bytes: &[u8]) -> Result<Clean, WhyNot> {
    let holds = |bytes: &[u8], it: &[u8]| bytes.windows(it.len()).any(|window| window == it);
    let tail = &bytes[bytes.len().saturating_sub(PACKED.1)..];
    if STOWAWAYS.iter().any(|it| holds(bytes, it)) || holds(tail, PACKED.0) {
        return Err(WhyNot::new("files-why-stowaway"));
    }
    let picture = decoded(bytes)?;
    let (shown, clear) = (fitting(&picture, SIDE), shines_through(&picture));
    let small = written(&fitting(&shown, SMALL_SIDE), clear)?;
    let extension = if clear { "png" } else { "jpg" };
    Ok(Clean { kind: FileKind::Picture, extension, bytes: written(&shown, clear)?, small: Some(small) })
}

fn decoded(bytes: &[u8]) -> Result<DynamicImage, WhyNot> {
    let broken = |_| WhyNot::new("files-why-broken-picture");
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| broken(()))?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| broken(()))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(WhyNot::new("files-why-pixels").count("most", (MOST_PIXELS / 1_000_000) as usize));
    }
    // Telephones turn the picture by a note beside the pixels, which does not survive.
    let turned = decoder.orientation().map_err(|_| broken(()))?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| broken(()))?;
    picture.apply_orientation(turned);
    Ok(picture)
}

fn fitting(picture: &DynamicImage, side: u32) -> DynamicImage {
    if picture.width() <= side && picture.height() <= side {
        return picture.clone();
    }
    picture.thumbnail(side, side)
}

/// JPEG, or PNG where something shines through.
fn written(picture: &DynamicImage, clear: bool) -> Result<Vec<u8>, WhyNot> {
    let mut bytes = Vec::new();
    let done = if clear {
        picture.to_rgba8().write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
    } else {
        let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        picture.to_rgb8().write_with_encoder(encoder)
    };
    done.map_err(|_| WhyNot::new("files-why-broken-picture"))?;
    Ok(bytes)
}

fn shines_through(picture: &DynamicImage) -> bool {
    picture.color().has_alpha() && picture.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX)
}
