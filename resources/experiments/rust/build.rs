// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Hands the versions of the compiler and of the libraries to the program, so that it can say what it is made of.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

const LIBRARIES: [&str; 3] = ["serde_json", "sha2", "tokio"];

fn main() {
    let lock_file =
        Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../Cargo.lock");
    println!("cargo::rerun-if-changed={}", lock_file.display());
    println!("cargo::rerun-if-changed=build.rs");

    println!("cargo::rustc-env=VERSUS_RUSTC={}", compiler_version());
    let lock =
        fs::read_to_string(&lock_file).expect("Cargo.lock lies beside the workspace's Cargo.toml");
    for library in LIBRARIES {
        let variable = library.to_uppercase();
        println!(
            "cargo::rustc-env=VERSUS_{variable}={}",
            locked_version(&lock, library)
        );
    }
}

/// "1.95.0" out of "rustc 1.95.0 (59807616e 2026-04-14)".
fn compiler_version() -> String {
    let rustc = env::var("RUSTC").expect("cargo sets it");
    let output = Command::new(rustc)
        .arg("--version")
        .output()
        .expect("the compiler runs");
    let text = String::from_utf8_lossy(&output.stdout);
    text.split_whitespace()
        .nth(1)
        .expect("rustc tells its version")
        .to_owned()
}

/// The version in the lock file, which cargo builds with. Two versions of one library would make the answer a guess.
fn locked_version(lock: &str, library: &str) -> String {
    let head = format!("name = \"{library}\"\nversion = \"");
    let versions: Vec<&str> = lock
        .split(&head)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(
        versions.len(),
        1,
        "Cargo.lock should hold exactly one version of {library}"
    );
    versions[0].to_owned()
}
