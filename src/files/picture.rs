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

/// Of fewer and fewer pixels, until it fits.
const SIDES: [u32; 4] = [SMALL_SIDE, 360, 270, 200];
/// Of a picture that is only looked at from afar.
const QUALITY_FAR: u8 = 75;

pub fn within(bytes: &[u8], most: usize) -> Option<(&'static str, Vec<u8>)> {
    let kind = infer::get(bytes)?.mime_type();
    if bytes.len() <= most {
        return ["image/jpeg", "image/png"].into_iter().find(|it| *it == kind).map(|kind| (kind, bytes.to_vec()));
    }
    let picture = on_white(&decoded(bytes).ok()?);
    SIDES.iter().find_map(|side| {
        let mut smaller = Vec::new();
        let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut smaller, QUALITY_FAR);
        fitting(&picture, *side).to_rgb8().write_with_encoder(encoder).ok()?;
        (smaller.len() <= most).then_some(("image/jpeg", smaller))
    })
}

/// JPEG has nothing that shines through.
fn on_white(picture: &DynamicImage) -> DynamicImage {
    let mut rgba = picture.to_rgba8();
    for pixel in rgba.pixels_mut() {
        let [red, green, blue, seen] = pixel.0.map(u32::from);
        let mixed = |colour: u32| u8::try_from((colour * seen + 255 * (255 - seen)) / 255).unwrap_or(u8::MAX);
        pixel.0 = [mixed(red), mixed(green), mixed(blue), u8::MAX];
    }
    DynamicImage::ImageRgba8(rgba)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn noise(clear: bool) -> Vec<u8> {
        let pixel = |x: u32, y: u32| {
            let grain = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503) ^ (x * y)).to_le_bytes();
            image::Rgba([grain[0], grain[1], grain[2], if clear { 0 } else { 255 }])
        };
        let picture = DynamicImage::ImageRgba8(image::RgbaImage::from_fn(480, 320, pixel));
        written(&picture, clear).expect("a picture")
    }

    #[test]
    fn a_picture_is_made_to_fit_or_left_out() {
        let kept = noise(false);
        assert_eq!(within(&kept, kept.len()), Some(("image/jpeg", kept.clone())));
        let (kind, smaller) = within(&kept, 24_000).expect("fewer pixels fit");
        assert!(kind == "image/jpeg" && smaller.len() <= 24_000, "{}", smaller.len());
        assert_eq!(within(&kept, 300), None);
        assert_eq!(within(b"no picture", 24_000), None);
    }

    #[test]
    fn what_shines_through_stands_on_white() {
        let (_, seen) = within(&noise(true), 24_000).expect("it fits");
        let pixel = image::load_from_memory(&seen).expect("a picture").to_rgb8().get_pixel(9, 9).0;
        assert!(pixel.iter().all(|colour| *colour > 240), "{pixel:?}");
    }
}
