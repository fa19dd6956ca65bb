//! The packages that would be published: they are made, and built from what is in them.

use std::{env, fs, path::PathBuf};

use crate::run::{Missing, cargo};

const PACKAGES: [&str; 4] = ["vmx-types", "vmcs", "vmx-checks", "nested-vmx"];

/// Makes the packages and builds each from its own contents and those of the others.
pub(crate) fn check() -> Result<bool, Missing> {
    forget_unpacked();
    let mut command = cargo();
    command.args(["package", "--locked", "--allow-dirty", "--quiet"]);
    command.args(PACKAGES.iter().flat_map(|package| ["-p", package]));
    anstream::println!("  cargo package -p {}", PACKAGES.join(" -p "));
    let status = command.status().map_err(|error| Missing(format!("cargo: {error}")))?;
    Ok(status.success())
}

/// Cargo keeps what it unpacked from the registry that it makes of the packages, by their versions:
/// without this, an older state of a package would stand in for the new one.
fn forget_unpacked() {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
    let Some(unpacked) = home.map(|home| home.join("registry/src")) else { return };
    for folder in fs::read_dir(unpacked).into_iter().flatten().flatten() {
        // The folder of a registry without a host is named by a hash alone.
        if folder.file_name().to_string_lossy().starts_with('-') {
            // One that stays makes the build fail, and that is told.
            let _ = fs::remove_dir_all(folder.path());
        }
    }
}
