//! A page on its way out, in pieces.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::body::{BodySize, MessageBody};
use actix_web::web::Bytes;

/// The most that is compressed where it is. More at once would wait for a thread behind all who wait for the database, and
/// hold the memory of a compressor meanwhile: a quarter of a megabyte for each reader.
const PIECE: usize = 1023;

pub struct Pieces(pub Bytes);

impl MessageBody for Pieces {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        BodySize::Sized(self.0.len() as u64)
    }

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Bytes, Infallible>>> {
        if self.0.is_empty() {
            return Poll::Ready(None);
        }
        let piece = self.0.len().min(PIECE);
        Poll::Ready(Some(Ok(self.0.split_to(piece))))
    }
}

#[cfg(test)]
mod tests {
    use actix_web::body::to_bytes;

    use super::*;

    #[actix_web::test]
    async fn the_pieces_are_the_page() {
        for length in [0, 1, PIECE, PIECE + 1, 10 * PIECE] {
            let page: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
            let body = Pieces(Bytes::from(page.clone()));
            assert_eq!(body.size(), BodySize::Sized(length as u64));
            assert_eq!(to_bytes(body).await.expect("nothing fails"), page);
        }
    }
}
