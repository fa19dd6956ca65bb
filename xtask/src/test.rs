//! `cargo xtask test`: every check that a change must pass, one step after the other.

use core::time::Duration;
use std::{
    process::{Command, ExitCode},
    time::Instant,
};

use anstyle::{AnsiColor, Style};
use clap::Args;

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

/// A step: its name, and the commands that it runs in order.
struct Step {
    name: &'static str,
    commands: &'static [&'static [&'static str]],
    environment: &'static [(&'static str, &'static str)],
}

/// The libraries with each combination of features that matters.
const STEPS: &[Step] = &[
    Step { name: "fmt", commands: &[&["cargo", "fmt", "--all", "--check"]], environment: &[] },
    Step {
        name: "build",
        commands: &[&["cargo", "build", "--workspace", "--locked"]],
        environment: &[],
    },
    Step {
        name: "clippy",
        commands: &[
            &[
                "cargo",
                "clippy",
                "--workspace",
                "--all-targets",
                "--locked",
                "--",
                "-D",
                "warnings",
            ],
            &[
                "cargo",
                "clippy",
                "--workspace",
                "--all-targets",
                "--all-features",
                "--locked",
                "--",
                "-D",
                "warnings",
            ],
        ],
        environment: &[],
    },
    Step {
        name: "test",
        commands: &[
            &["cargo", "test", "--workspace", "--locked"],
            &["cargo", "test", "--workspace", "--all-features", "--locked"],
        ],
        environment: &[],
    },
    Step {
        name: "doc",
        commands: &[&["cargo", "doc", "--workspace", "--all-features", "--no-deps", "--locked"]],
        environment: &[("RUSTDOCFLAGS", "-D warnings")],
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
            anstream::println!("{}", step.name);
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
        anstream::println!("{}{}{:#}", bold(), step.name, bold());
        let begin = Instant::now();
        results.push((step.name, run_step(step), begin.elapsed()));
    }
    summary(&results, options.require_all)
}

fn run_step(step: &Step) -> Outcome {
    for command in step.commands {
        let [program, arguments @ ..] = command else { continue };
        anstream::println!("  {}", command.join(" "));
        let environment = step.environment.iter().copied();
        match Command::new(program).args(arguments).envs(environment).status() {
            Ok(status) if status.success() => {}
            Ok(_) => return Outcome::Failed,
            Err(error) => return Outcome::NotRun(format!("{program}: {error}")),
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

fn bold() -> Style {
    Style::new().bold()
}
