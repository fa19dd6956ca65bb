//! The tasks of this workspace: `cargo xtask test`.

mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Tasks of the workspace.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build, format, lint, test and document everything
    Test(test::Options),
}

fn main() -> ExitCode {
    match Arguments::parse().task {
        Task::Test(options) => test::run(&options),
    }
}
