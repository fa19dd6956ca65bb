//! `cargo xtask bench`: what gathering and judging a VM entry costs.
//!
//! Instructions are those that callgrind counts, with the driver subtracted: they are the same in
//! every run. Nanoseconds are for information only.

use std::{path::Path, process::Command};

use anstyle::{AnsiColor, Style};
use clap::{Args, ValueEnum};
use serde_json::json;

use crate::run::{Missing, output, plain_cargo};

#[derive(Args)]
pub(crate) struct Options {
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table
    Text,
    /// JSON Lines, one object for each scenario
    Json,
}

/// A scenario of the driver, and the most instructions that it may cost.
struct Scenario {
    name: &'static str,
    limit: Option<i64>,
}

const SCENARIOS: &[Scenario] = &[
    Scenario { name: "gather", limit: None },
    Scenario { name: "chk_controls", limit: None },
    Scenario { name: "chk_host", limit: None },
    Scenario { name: "chk_guest", limit: None },
    Scenario { name: "chk_all", limit: Some(800) },
    Scenario { name: "chk_all_usable", limit: Some(950) },
];

/// The deepest stack that judging may take, in bytes.
const DEEPEST_STACK: u64 = 1024;

/// The runs of a measurement under callgrind; one of twice as many is compared with it.
const RUNS: u32 = 1000;
/// The runs of a measurement of time.
const TIMED_RUNS: u32 = 1_000_000;

const FOLDER: &str = "xtask/bench-driver";

/// What one run of a scenario costs.
struct Cost {
    scenario: &'static Scenario,
    /// `None` without valgrind.
    instructions: Option<i64>,
    vmread: u64,
    vmwrite: u64,
    ns: u64,
    stack: u64,
}

impl Cost {
    fn is_within_limits(&self) -> bool {
        let judges = self.scenario.name.starts_with("chk_");
        let over = self.scenario.limit.zip(self.instructions).is_some_and(|(most, is)| is > most);
        !over && (!judges || self.stack <= DEEPEST_STACK)
    }
}

/// Measures and prints; whether every cost is within its limit.
pub(crate) fn run(options: &Options) -> Result<bool, Missing> {
    if !build()? {
        return Ok(false);
    }
    let costs = measure()?;
    match options.format {
        Format::Text => table(&costs),
        Format::Json => lines(&costs),
    }
    Ok(costs.iter().all(Cost::is_within_limits))
}

/// Measures every scenario. An error if valgrind is missing: then there are no instructions.
pub(crate) fn check() -> Result<bool, Missing> {
    if !has_valgrind() {
        return Err(Missing("valgrind is not installed".to_owned()));
    }
    run(&Options { format: Format::Text })
}

const TARGET: &str = "target/bench";

/// Builds the driver; whether it compiles.
fn build() -> Result<bool, Missing> {
    let build = ["build", "--release", "--quiet", "--locked", "--manifest-path"];
    let mut command = plain_cargo();
    command.args(build).arg(format!("{FOLDER}/Cargo.toml")).args(["--target-dir", TARGET]);
    let status = command.status().map_err(|error| Missing(format!("cargo: {error}")))?;
    Ok(status.success())
}

fn measure() -> Result<Vec<Cost>, Missing> {
    let driver = Path::new(TARGET).join("release/bench-driver");
    let valgrind = has_valgrind();
    let empty = if valgrind { instructions(&driver, "empty")? } else { 0 };
    let cost = |scenario: &'static Scenario| {
        let counted = if valgrind { Some(instructions(&driver, scenario.name)?) } else { None };
        let timed = output(Command::new(&driver).args([scenario.name, &TIMED_RUNS.to_string()]))?;
        let mut numbers = timed.split_whitespace().map(|word| word.parse::<u64>().unwrap_or(0));
        let mut next = || numbers.next().unwrap_or(0);
        let (vmread, vmwrite, ns, stack) = (next(), next(), next(), next());
        let instructions = counted.map(|counted| counted - empty);
        Ok(Cost { scenario, instructions, vmread, vmwrite, ns, stack })
    };
    SCENARIOS.iter().map(cost).collect()
}

fn has_valgrind() -> bool {
    output(Command::new("valgrind").arg("--version")).is_ok()
}

/// The instructions of one run, the driver's own for that run among them.
fn instructions(driver: &Path, scenario: &str) -> Result<i64, Missing> {
    let total = |runs: u32| {
        let valgrind = ["--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-fd=1"];
        let printed = output(
            Command::new("valgrind").args(valgrind).arg(driver).args([scenario, &runs.to_string()]),
        )?;
        let total = printed
            .lines()
            .find_map(|line| line.split_once("Collected :"))
            .and_then(|(_, number)| number.trim().parse::<i64>().ok());
        total.ok_or_else(|| Missing("callgrind printed no count".to_owned()))
    };
    Ok((total(2 * RUNS)? - total(RUNS)?) / i64::from(RUNS))
}

fn table(costs: &[Cost]) {
    let bold = Style::new().bold();
    anstream::println!(
        "{bold}{:<16}{:>13}{:>7}{:>8}{:>9}{:>7}{:>8}{bold:#}",
        "scenario",
        "instructions",
        "limit",
        "vmread",
        "vmwrite",
        "ns",
        "stack"
    );
    for cost in costs {
        let or_dash = |number: Option<i64>| number.map_or("-".to_owned(), |n| n.to_string());
        let over =
            if cost.is_within_limits() { Style::new() } else { AnsiColor::Red.on_default().bold() };
        anstream::println!(
            "{over}{:<16}{:>13}{:>7}{:>8}{:>9}{:>7}{:>8}{over:#}",
            cost.scenario.name,
            or_dash(cost.instructions),
            or_dash(cost.scenario.limit),
            cost.vmread,
            cost.vmwrite,
            cost.ns,
            cost.stack
        );
    }
    anstream::println!("stack in bytes, at most {DEEPEST_STACK} for judging; ns is informative");
    if costs.iter().any(|cost| cost.instructions.is_none()) {
        anstream::println!("instructions: not measured (valgrind is not installed)");
    }
}

fn lines(costs: &[Cost]) {
    for cost in costs {
        let object = json!({
            "scenario": cost.scenario.name,
            "instructions": cost.instructions,
            "limit": cost.scenario.limit,
            "vmread": cost.vmread,
            "vmwrite": cost.vmwrite,
            "ns": cost.ns,
            "stack": cost.stack,
        });
        anstream::println!("{object}");
    }
}
