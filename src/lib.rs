pub mod demo;
pub mod entries;
pub mod programme;
pub mod results;
pub mod voting;
pub mod ceremony;
pub mod desk;
pub mod app; pub mod accounts; pub mod audit; pub mod mail; pub mod web; pub mod routes;
pub mod column; pub mod db; pub mod error; pub mod language; pub mod schema;
