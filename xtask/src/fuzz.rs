//! `cargo xtask fuzz`: every fuzz target for some seconds.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use clap::Args;

use crate::run::{Missing, cargo, output};

#[derive(Args)]
pub(crate) struct Options {
    /// How long each target runs
    #[arg(long, default_value_t = 60, value_name = "N")]
    seconds: u32,
    /// Run these targets alone
    targets: Vec<String>,
}

/// The seconds for each target in `cargo xtask test`.
const SECONDS_IN_TEST: u32 = 20;

/// Runs every target for a short time.
pub(crate) fn check() -> Result<bool, Missing> {
    run(&Options { seconds: SECONDS_IN_TEST, targets: Vec::new() })
}

/// Runs the targets; whether none of them found a failure.
pub(crate) fn run(options: &Options) -> Result<bool, Missing> {
    let known = targets()?;
    if let Some(unknown) = options.targets.iter().find(|name| !known.contains(name)) {
        return Err(Missing(format!(
            "no target is called {unknown}: there are {}",
            known.join(", ")
        )));
    }
    output(Command::new("rustup").args(["run", "nightly", "rustc", "--version"]))?;
    let cargo_fuzz = cargo_fuzz()?;
    let chosen = |name: &&String| options.targets.is_empty() || options.targets.contains(name);
    for name in known.iter().filter(chosen) {
        anstream::println!("  {name}: {} s", options.seconds);
        if !run_target(&cargo_fuzz, name, options.seconds)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The targets, by the names of their files.
fn targets() -> Result<Vec<String>, Missing> {
    let files = fs::read_dir("fuzz/fuzz_targets").map_err(|error| Missing(error.to_string()))?;
    let mut names: Vec<String> = files
        .flatten()
        .filter_map(|file| Some(file.path().file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    Ok(names)
}

fn run_target(cargo_fuzz: &Path, name: &str, seconds: u32) -> Result<bool, Missing> {
    let corpus = format!("fuzz/corpus/{name}");
    fs::create_dir_all(&corpus).map_err(|error| Missing(error.to_string()))?;
    let seeds = format!("fuzz/seeds/{name}");
    let mut command = Command::new(cargo_fuzz);
    command.env("RUSTUP_TOOLCHAIN", "nightly");
    command.args(["run", "--fuzz-dir", "fuzz", "--target-dir", "target/fuzz", name, &corpus]);
    if Path::new(&seeds).is_dir() {
        command.arg(&seeds);
    }
    let time = format!("-max_total_time={seconds}");
    command.args(["--", &time, "-verbosity=0", "-print_final_stats=1", "-timeout=10"]);
    let status = command.status().map_err(|error| Missing(format!("cargo-fuzz: {error}")))?;
    Ok(status.success())
}

/// cargo-fuzz: the one that is installed, or one below `target/`, which is built if it is missing.
fn cargo_fuzz() -> Result<PathBuf, Missing> {
    let installed = PathBuf::from("cargo-fuzz");
    let own = PathBuf::from("target/tools/bin/cargo-fuzz");
    for candidate in [installed, own.clone()] {
        if output(Command::new(&candidate).arg("--version")).is_ok() {
            return Ok(candidate);
        }
    }
    anstream::println!("  cargo install cargo-fuzz");
    output(cargo().args([
        "install",
        "cargo-fuzz",
        "--locked",
        "--quiet",
        "--root",
        "target/tools",
    ]))?;
    Ok(own)
}
