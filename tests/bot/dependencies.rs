//! What we build on: from the registry, pinned by checksum, under licences that allow it.

use std::process::Command;

/// Licences that may be linked into an MIT program and handed on.
const ALLOWED: [&str; 16] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "Unlicense",
    "CC0-1.0",
    "Unicode-3.0",
    "CDLA-Permissive-2.0",
    "BSL-1.0",
    "MPL-2.0",
    "PostgreSQL",
];

#[test]
fn every_dependency_is_pinned_to_a_registry_checksum() {
    let lock = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock")).unwrap();
    let mut loose = Vec::new();
    for package in lock.split("[[package]]").skip(1) {
        let value = |key: &str| {
            package.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = ")).unwrap_or_default()
        };
        let own = value("name") == "\"hone\"";
        let pinned = value("source").starts_with("\"registry+") && value("checksum").len() == 66;
        if !own && !pinned {
            loose.push(value("name").to_owned());
        }
    }
    assert!(loose.is_empty(), "not from the registry, or without a checksum: {loose:?}");
}

#[test]
fn every_dependency_has_a_licence_that_fits() {
    let rustc = Command::new("rustc").arg("-vV").output().unwrap();
    let host = String::from_utf8(rustc.stdout).unwrap();
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut unfit = Vec::new();
    for package in metadata["packages"].as_array().unwrap() {
        // Its LICENSE file is the three-clause BSD licence; only the manifest does not say so.
        let unnamed = if package["name"] == "saffron" { "BSD-3-Clause" } else { "none" };
        let licence = package["license"].as_str().unwrap_or(unnamed);
        if !fits(licence) {
            unfit.push(format!("{} {}: {licence}", package["name"], package["version"]));
        }
    }
    assert!(unfit.is_empty(), "{unfit:#?}");
}

/// One of the alternatives is allowed whole.
fn fits(licence: &str) -> bool {
    let allowed = |word: &str| ALLOWED.contains(&word.trim().trim_matches(['(', ')']).trim());
    if licence.contains(") AND ") || licence.contains(" AND (") || licence.contains(" AND ") {
        return licence.split(" AND ").all(|part| part.split(" OR ").any(allowed));
    }
    licence.split(" OR ").flat_map(|part| part.split('/')).any(allowed)
}
