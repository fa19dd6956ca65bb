//! Every label of `spec/dump-labels.csv` is read, whatever stands before the line.
//!
//! `dumps/blocks.txt` holds the blocks that KVM and Xen print, version by version, with the encoding
//! of a field in braces in the place of each value.

#![cfg(feature = "alloc")]

use std::collections::{BTreeMap, BTreeSet};

use vmcs::dump::{self, Dump};
use vmx_types::{Encoding, FieldId};

const BLOCKS: &str = include_str!("dumps/blocks.txt");
const LABELS: &str = include_str!("../spec/dump-labels.csv");

fn field(encoding: &str) -> FieldId {
    let bits = u32::from_str_radix(encoding.trim_start_matches("0x"), 16).unwrap();
    Encoding::new(bits).field().unwrap_or_else(|| panic!("no field has the encoding {encoding}"))
}

/// A number of 16 bits that no other field has.
fn value(id: FieldId) -> u64 {
    0x11 * (id as u64 + 1)
}

/// The blocks by name, with values in the place of the encodings, and the fields with a value.
fn blocks(begin: &str) -> BTreeMap<String, (String, BTreeSet<FieldId>)> {
    let mut blocks = BTreeMap::new();
    for block in BLOCKS.split("# ").skip(1) {
        let (name, lines) = block.split_once('\n').unwrap();
        let (mut text, mut fields) = (String::new(), BTreeSet::new());
        for line in lines.lines() {
            text += begin;
            let mut rest = line;
            while let Some((before, after)) = rest.split_once('{') {
                let (place, after) = after.split_once('}').unwrap();
                let (encoding, form) = place.split_once(' ').unwrap_or((place, ""));
                let id = field(encoding);
                fields.insert(id);
                text += before;
                text += &match form {
                    "decimal" => format!("{}", value(id)),
                    "high" => format!("{:02x}", value(id) >> 8),
                    "low" => format!("{:02x}", value(id) & 0xFF),
                    _ => format!("{:016x}", value(id)),
                };
                rest = after;
            }
            text += rest;
            text += "\r\n";
        }
        blocks.insert(name.to_owned(), (text, fields));
    }
    blocks
}

fn only(dumps: &[Dump]) -> &Dump {
    assert_eq!(dumps.len(), 1, "one dump is in the text");
    &dumps[0]
}

#[test]
fn every_place_of_a_block_is_read() {
    for begin in [
        "",
        "[  123.456789] ",
        "[  123.456789] kvm_intel: ",
        "[  123.456789][ T4711] kvm_intel: ",
        "[Tue Jun 24 17:25:51 2025] ",
        "<4>[  123.456789] ",
        "Jun 24 17:25:51 host kernel: [  123.456789] kvm_intel: ",
        "2024-01-02T03:04:05.678901+01:00 host kernel: ",
        "> > \t",
        "(XEN) ",
        "(XEN) [2019-11-02 14:09:46.123] ",
        "[…] ",
        "some program: its thread: ",
    ] {
        for (name, (text, fields)) in blocks(begin) {
            let dumps = dump::read(text.as_bytes());
            let dump = only(&dumps);
            let where_ = format!("block {name} behind {begin:?}");
            assert_eq!(dump.remarks, [], "{where_}");
            for &id in &fields {
                assert_eq!(dump.vmcs.whole(id), Some(value(id)), "{id} in {where_}");
            }
            let family = name.split(' ').next().unwrap();
            let xen = begin.contains("XEN") || name == "xen X4";
            assert_eq!(dump.format == dump::Format::Xen, xen, "{family} in {where_}");
        }
    }
}

#[test]
fn every_label_of_the_table_has_a_place_in_a_block_of_its_family() {
    let blocks = blocks("");
    let mut reader = csv::Reader::from_reader(LABELS.as_bytes());
    let mut missing = Vec::new();
    let mut seen = 0;
    for row in reader.records() {
        let row = row.unwrap();
        let (family, label, encoding) = (&row[0], &row[3], &row[4]);
        if family == "haxm" || encoding.is_empty() {
            continue;
        }
        seen += 1;
        let id = field(encoding);
        let of_family = blocks.iter().filter(|(name, _)| name.starts_with(family));
        if !of_family.into_iter().any(|(_, (_, fields))| fields.contains(&id)) {
            missing.push(format!("{family} {label} {encoding}"));
        }
    }
    assert!(seen > 200, "the table has {seen} rows with a field");
    assert!(missing.is_empty(), "no place for {missing:?}");
}

#[test]
fn every_line_of_haxm_is_read() {
    let mut text = String::new();
    let mut expected = Vec::new();
    let mut reader = csv::Reader::from_reader(LABELS.as_bytes());
    for row in reader.records() {
        let row = row.unwrap();
        if &row[0] == "haxm" {
            let id = field(&row[4]);
            let line = row[2].replace("%x", &format!("{:x}", value(id)));
            text += &format!("00000012\t3.45600\thaxm_warning: haxm_warning: {line}\r\n");
            expected.push(id);
        }
    }
    let dumps = dump::read(text.as_bytes());
    let dump = only(&dumps);
    assert_eq!(dump.format, dump::Format::Haxm);
    assert!(expected.len() > 30);
    for id in expected {
        assert_eq!(dump.vmcs.whole(id), Some(value(id)), "{id}");
    }
}
