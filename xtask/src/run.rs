//! Running other programs.

use std::process::Command;

/// Why something could not be done: a program that is missing, or that failed where it should not.
#[derive(Debug)]
pub(crate) struct Missing(pub(crate) String);

/// The cargo that runs this program, from the root of the workspace.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The cargo for a program that measures or proves: the flags of the user do not count.
pub(crate) fn plain_cargo() -> Command {
    let mut command = cargo();
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    command
}

/// What a program prints.
pub(crate) fn output(command: &mut Command) -> Result<String, Missing> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| Missing(format!("{name}: {error}")))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Err(Missing(format!("{name}: {}: {said}", output.status)))
    }
}
