//! The program: reads the command line, calls the library.

fn main() -> std::process::ExitCode {
    palmares::cli::run()
}
