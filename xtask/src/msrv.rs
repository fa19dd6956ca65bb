//! The check with the oldest toolchain that is supported: Debian's packages `rustc-web` and
//! `cargo-web`, unpacked below `target/`, beside the installed toolchain.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::run::{Missing, output};

/// The `rust-version` of the workspace.
const VERSION: &str = "1.85.0";
/// The packages with that version.
const PACKAGES: &[&str] =
    &["rustc-web", "cargo-web", "libstd-rust-web-dev", "libstd-rust-web-1.85"];
/// The libraries that they need and that may not be installed.
const LIBRARIES: &[&str] = &[
    "libllvm19",
    "libz3-4",
    "libedit2",
    "libxml2",
    "libcurl4",
    "libhttp-parser2.9",
    "libpcre3",
    "libssh2-1",
];

/// Checks the workspace, with default and with all features.
pub(crate) fn check() -> Result<bool, Missing> {
    let root = env::current_dir().map_err(|error| Missing(error.to_string()))?;
    let toolchain = root.join("target/msrv/toolchain");
    if version(&toolchain).is_err() {
        unpack(&root.join("target/msrv"), &toolchain)?;
    }
    let version = version(&toolchain)?;
    if !version.contains(VERSION) {
        return Err(Missing(format!("the packages hold {} instead of {VERSION}", version.trim())));
    }
    for features in [&[][..], &["--all-features"]] {
        let check = ["check", "--workspace", "--locked", "--target-dir", "target/msrv/build"];
        anstream::println!("  cargo {} {} ({VERSION})", check.join(" "), features.join(" "));
        let mut command = tool(&toolchain, "cargo");
        let status = command.args(check).args(features).status();
        if !status.map_err(|error| Missing(error.to_string()))?.success() {
            return Ok(false);
        }
    }
    Ok(true)
}

fn version(toolchain: &Path) -> Result<String, Missing> {
    output(tool(toolchain, "cargo").arg("--version"))?;
    output(tool(toolchain, "rustc").arg("--version"))
}

/// A program of the toolchain, which finds its libraries and its compiler.
fn tool(toolchain: &Path, name: &str) -> Command {
    let programs = toolchain.join("usr/bin");
    let architecture = format!("{}-linux-gnu", env::consts::ARCH);
    let libraries = ["usr/lib", "lib"].map(|folder| toolchain.join(folder).join(&architecture));
    let mut command = Command::new(programs.join(name));
    command.env("RUSTC", programs.join("rustc"));
    command.env("LD_LIBRARY_PATH", joined(libraries.into_iter()));
    // Not those of the toolchain that runs this program.
    for name in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTC_WRAPPER"] {
        command.env_remove(name);
    }
    command
}

fn joined(paths: impl Iterator<Item = PathBuf>) -> OsString {
    env::join_paths(paths).unwrap_or_default()
}

/// Downloads and unpacks the packages; installs nothing.
fn unpack(folder: &Path, toolchain: &Path) -> Result<(), Missing> {
    let version = debian_version().or_else(|_| {
        output(Command::new("apt-get").args(["update", "--quiet"]))?;
        debian_version()
    })?;
    let packages = folder.join("packages");
    fs::create_dir_all(&packages).map_err(|error| Missing(error.to_string()))?;
    let exact = PACKAGES.iter().map(|package| format!("{package}={version}"));
    let libraries = LIBRARIES.iter().map(|package| (*package).to_owned());
    anstream::println!("  apt-get download {}", PACKAGES.join(" "));
    let download = ["download", "--quiet"];
    output(
        Command::new("apt-get").current_dir(&packages).args(download).args(exact.chain(libraries)),
    )?;
    let files = fs::read_dir(&packages).map_err(|error| Missing(error.to_string()))?;
    for file in files.flatten().filter(|file| file.path().extension().is_some_and(|e| e == "deb")) {
        output(Command::new("dpkg-deb").arg("--extract").arg(file.path()).arg(toolchain))?;
    }
    Ok(())
}

/// Debian's name for the version.
fn debian_version() -> Result<String, Missing> {
    let listed = output(Command::new("apt-cache").args(["madison", "rustc-web"]))?;
    let mut versions = listed.lines().filter_map(|line| Some(line.split('|').nth(1)?.trim()));
    let version = versions.find(|version| version.starts_with(VERSION)).map(ToOwned::to_owned);
    version.ok_or_else(|| Missing(format!("Debian's rustc-web {VERSION} is not to be had")))
}
