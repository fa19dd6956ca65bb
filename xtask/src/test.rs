//! `cargo xtask test`: every check that a change must pass, one step after the other.

use core::time::Duration;
use std::{process::ExitCode, time::Instant};

use anstyle::{AnsiColor, Style};
use clap::Args;

use crate::{
    bench, fuzz, link, msrv, package,
    run::{Missing, cargo},
};

#[derive(Args)]
pub(crate) struct Options {
    /// Fail where a step cannot run because a tool is missing
    #[arg(long)]
    require_all: bool,
    /// Run these steps alone
    #[arg(long, value_delimiter = ',', value_name = "STEP")]
    only: Vec<String>,
    /// List the steps
    #[arg(long)]
    list: bool,
}

/// A step: its name, what it is for, and how it runs.
struct Step {
    name: &'static str,
    about: &'static str,
    check: Check,
}

enum Check {
    /// Commands of cargo, each a line of arguments, all of which must succeed.
    Cargo(&'static [&'static str]),
    /// Something else: whether it passes, or what is missing.
    Own(fn() -> Result<bool, Missing>),
}

const STEPS: &[Step] = &[
    Step {
        name: "fmt",
        about: "every file has the format of rustfmt",
        check: Check::Cargo(&[
            "fmt --all --check",
            "fmt --manifest-path fuzz/Cargo.toml --check",
            "fmt --manifest-path xtask/link-proof/Cargo.toml --check",
            "fmt --manifest-path xtask/bench-driver/Cargo.toml --check",
        ]),
    },
    Step {
        name: "build",
        about: "everything compiles",
        check: Check::Cargo(&["build --workspace --locked"]),
    },
    Step {
        name: "clippy",
        about: "no warnings, with default and with all features",
        check: Check::Cargo(&[
            "clippy --workspace --all-targets --locked -- -D warnings",
            "clippy --workspace --all-targets --all-features --locked -- -D warnings",
        ]),
    },
    Step {
        name: "test",
        about: "all tests, with default and with all features",
        check: Check::Cargo(&[
            "test --workspace --locked",
            "test --workspace --all-features --locked",
        ]),
    },
    Step {
        name: "doc",
        about: "documentation without warnings",
        check: Check::Cargo(&["doc --workspace --all-features --no-deps --locked"]),
    },
    Step {
        name: "link",
        about: "the libraries need no std, and checking an entry cannot panic",
        check: Check::Own(link::check),
    },
    Step {
        name: "bench",
        about: "checking an entry costs no more instructions and stack than allowed (valgrind)",
        check: Check::Own(bench::check),
    },
    Step {
        name: "fuzz",
        about: "every fuzz target for 20 s finds nothing (nightly, cargo-fuzz)",
        check: Check::Own(fuzz::check),
    },
    Step {
        name: "package",
        about: "the four libraries can be packaged, and build from their packages",
        check: Check::Own(package::check),
    },
    Step {
        name: "msrv",
        about: "everything compiles with the oldest supported toolchain (Debian's rustc-web)",
        check: Check::Own(msrv::check),
    },
];

/// How a step ended.
enum Outcome {
    Passed,
    Failed,
    /// A tool is missing; why.
    NotRun(String),
}

pub(crate) fn run(options: &Options) -> ExitCode {
    if options.list {
        for step in STEPS {
            anstream::println!("{:<8} {}", step.name, step.about);
        }
        return ExitCode::SUCCESS;
    }
    if let Some(unknown) = options.only.iter().find(|name| STEPS.iter().all(|s| s.name != **name)) {
        anstream::eprintln!("no step is called {unknown}; --list lists them");
        return ExitCode::from(2);
    }
    let chosen =
        |step: &&Step| options.only.is_empty() || options.only.iter().any(|n| n == step.name);
    let mut results = Vec::new();
    for step in STEPS.iter().filter(chosen) {
        let bold = Style::new().bold();
        anstream::println!("{bold}{}{bold:#}: {}", step.name, step.about);
        let begin = Instant::now();
        results.push((step.name, run_step(step), begin.elapsed()));
    }
    summary(&results, options.require_all)
}

fn run_step(step: &Step) -> Outcome {
    let lines = match step.check {
        Check::Cargo(lines) => lines,
        Check::Own(check) => {
            return match check() {
                Ok(true) => Outcome::Passed,
                Ok(false) => Outcome::Failed,
                Err(Missing(what)) => Outcome::NotRun(what),
            };
        }
    };
    for line in lines {
        anstream::println!("  cargo {line}");
        let mut command = cargo();
        command.args(line.split(' ')).env("RUSTDOCFLAGS", "-D warnings");
        match command.status() {
            Ok(status) if status.success() => {}
            Ok(_) => return Outcome::Failed,
            Err(error) => return Outcome::NotRun(format!("cargo: {error}")),
        }
    }
    Outcome::Passed
}

fn summary(results: &[(&str, Outcome, Duration)], require_all: bool) -> ExitCode {
    let mut failed = false;
    anstream::println!();
    for (name, outcome, time) in results {
        let seconds = time.as_secs_f64();
        match outcome {
            Outcome::Passed => {
                let green = Style::new().fg_color(Some(AnsiColor::Green.into()));
                anstream::println!("{name}: {green}passed{green:#} ({seconds:.1} s)");
            }
            Outcome::Failed => {
                failed = true;
                let red = Style::new().fg_color(Some(AnsiColor::Red.into()));
                anstream::println!("{name}: {red}failed{red:#} ({seconds:.1} s)");
            }
            Outcome::NotRun(reason) => {
                failed |= require_all;
                anstream::println!("{name}: not run ({reason})");
            }
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
