//! The proof by linking: the four crates need no `std`, and no panic is reachable from the path
//! that checks a VM entry.

use crate::run::{Missing, plain_cargo};

/// Links the program, which proves it, and does not link the one with a panic, which proves that
/// the proof can fail.
pub(crate) fn check() -> Result<bool, Missing> {
    if !link(&[])? {
        anstream::println!("  a panic is reachable, or a crate needs std");
        return Ok(false);
    }
    if link(&["--features", "reachable-panic"])? {
        anstream::println!("  the program with a reachable panic links too: the proof is void");
        return Ok(false);
    }
    Ok(true)
}

fn link(features: &[&str]) -> Result<bool, Missing> {
    let manifest = ["--manifest-path", "xtask/link-proof/Cargo.toml"];
    let target = ["--target-dir", "target/link-proof"];
    let mut command = plain_cargo();
    command.args(["rustc", "--release", "--quiet", "--locked"]).args(manifest).args(target);
    command.args(features).arg("--");
    // Nothing runs the program: it needs no start-up code, and of the C library memcpy and its like.
    command.args(["-Clink-arg=-nostartfiles", "-Clink-arg=-static", "-Clink-arg=-lc"]);
    let output = command.output().map_err(|error| Missing(format!("cargo: {error}")))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let unlinked = said.contains("a_panic_is_reachable");
    if !output.status.success() && !unlinked {
        anstream::eprintln!("{said}");
    }
    Ok(output.status.success())
}
