//! Style sheet, scripts and icons: within the binary, compressed once, named by their content.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::LazyLock;

use actix_web::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, ETAG, VARY};
use actix_web::{HttpRequest, HttpResponse};
use flate2::{Compression, write::GzEncoder};
use rust_embed::RustEmbed;

use super::part;
use crate::error::{Answer, Error};

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/static"]
// For the typesetter, which holds them itself; browsers take what the machine has.
#[exclude = "fonts/*"]
struct Files;

struct Asset {
    bytes: Vec<u8>,
    gzipped: Vec<u8>,
    mark: String,
    kind: &'static str,
}

static ASSETS: LazyLock<BTreeMap<String, Asset>> = LazyLock::new(|| {
    Files::iter().filter_map(|name| Some((name.to_string(), asset(&name, Files::get(&name)?)))).collect()
});

fn asset(name: &str, file: rust_embed::EmbeddedFile) -> Asset {
    let bytes = file.data.into_owned();
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let gzipped = encoder.write_all(&bytes).and_then(|()| encoder.finish()).unwrap_or_default();
    let mark = file.metadata.sha256_hash().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    Asset { bytes, gzipped, mark, kind: mime_guess::from_path(name).first_raw().unwrap_or("application/octet-stream") }
}

/// The address under which a file may be kept for ever, since another content has another address.
pub fn asset_path(name: &str) -> String {
    match ASSETS.get(name) {
        Some(asset) => format!("/static/{name}?v={}", asset.mark),
        None => format!("/static/{name}"),
    }
}

pub async fn serve_asset(request: HttpRequest) -> Answer {
    let name = part(&request, "name", |name| Some(name.to_owned()))?;
    let asset = ASSETS.get(&name).ok_or(Error::NotFound)?;
    let accepts = |encoding| {
        request
            .headers()
            .get(ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|v| v.contains(encoding))
    };
    let mut response = HttpResponse::Ok();
    response
        .content_type(asset.kind)
        .insert_header((ETAG, format!("\"{}\"", asset.mark)))
        .insert_header((VARY, "Accept-Encoding"));
    if request.query_string() == format!("v={}", asset.mark) {
        response.insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"));
    }
    if accepts("gzip") && asset.gzipped.len() < asset.bytes.len() {
        return Ok(response.insert_header((CONTENT_ENCODING, "gzip")).body(asset.gzipped.clone()));
    }
    Ok(response.body(asset.bytes.clone()))
}
