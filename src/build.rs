//! Tells cargo what travels inside the binary besides code.

fn main() {
    println!("cargo::rerun-if-changed=src/build.rs");
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=migrations");
}
