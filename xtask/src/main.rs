//! The tasks of this workspace: `cargo xtask test`, `bench`, `fuzz`.

mod bench;
mod fuzz;
mod link;
mod msrv;
mod package;
mod run;
mod test;

use std::{env, path::Path, process::ExitCode};

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
    /// Measure what gathering and judging a VM entry costs
    Bench(bench::Options),
    /// Run the fuzz targets
    Fuzz(fuzz::Options),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // Paths are those of the workspace, wherever the task is called from.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    if let Some(error) = root.and_then(|root| env::set_current_dir(root).err()) {
        anstream::eprintln!("the workspace is not there any more: {error}");
        return ExitCode::from(2);
    }
    match arguments.task {
        Task::Test(options) => test::run(&options),
        Task::Bench(options) => status(bench::run(&options)),
        Task::Fuzz(options) => status(fuzz::run(&options)),
    }
}

fn status(result: Result<bool, run::Missing>) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(run::Missing(what)) => {
            anstream::eprintln!("{what}");
            ExitCode::from(2)
        }
    }
}
