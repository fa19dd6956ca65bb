//! Real dumps, read and diagnosed: the rules that are known to be broken are found.

use std::{collections::BTreeMap, fs, path::PathBuf};

use examples::explain::{Explanation, Processor};
use vmcs::dump::{self, Format};
use vmx_checks::{Basis, RuleId};

/// A rule, and how certain it is that the dump violates it.
struct Label {
    rule: RuleId,
    certainty: String,
}

/// The labels of a description, which is YAML of a fixed shape.
fn labels(yaml: &str) -> Vec<Label> {
    let value = |line: &str, key: &str| {
        let line = line.trim_start_matches(['-', ' ']);
        Some(line.strip_prefix(key)?.trim().to_owned())
    };
    let checks = yaml.lines().filter_map(|line| value(line, "check:"));
    let certainties = yaml.lines().filter_map(|line| value(line, "certainty:"));
    checks
        .zip(certainties)
        .map(|(check, certainty)| Label {
            rule: RuleId::from_name(&check).unwrap_or_else(|| panic!("no rule {check}")),
            certainty,
        })
        .collect()
}

fn samples() -> BTreeMap<String, (Vec<u8>, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/dumps");
    let mut samples = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let yaml = fs::read_to_string(path.with_extension("yaml")).unwrap();
            samples.insert(name, (fs::read(&path).unwrap(), yaml));
        }
    }
    samples
}

#[test]
fn every_sample_gives_what_its_description_says() {
    let samples = samples();
    assert_eq!(samples.len(), 25);
    let mut wrong = Vec::new();
    for (name, (text, yaml)) in &samples {
        let dumps = dump::read(text);
        let Some(dump) = dumps.first() else {
            wrong.push(format!("{name}: no dump found"));
            continue;
        };
        let explanation = Explanation::new(name.clone(), dump.clone(), &Processor::default());
        let diagnosis = explanation.unwrap().diagnosis;
        let found: Vec<(RuleId, Basis)> = diagnosis.ranked().collect();
        let labels = labels(yaml);
        for Label { rule, certainty } in &labels {
            let violated = found.iter().any(|(found, _)| found == rule);
            let open = diagnosis.undecided.contains(*rule);
            if !(violated || certainty != "certain" && open) {
                wrong.push(format!("{name}: {rule} ({certainty}) not found, but {found:?}"));
            }
        }
        let certain = labels.iter().filter(|label| label.certainty == "certain");
        let first = found.first().map(|(rule, _)| rule);
        if certain.clone().count() == 1 && first != certain.map(|label| &label.rule).next() {
            wrong.push(format!("{name}: {first:?} ranks first of {found:?}"));
        }
        if yaml.contains("violations: none found") && !found.is_empty() {
            wrong.push(format!("{name}: nothing should be found, but {found:?}"));
        }
        if dumps.len() != 1 {
            let lines: Vec<_> = dumps.iter().map(|dump| dump.line).collect();
            wrong.push(format!("{name}: {} dumps, at {lines:?}", dumps.len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The fields of every dump of a text whose values are not those of the only dump of `whole`.
fn strangers(text: &[u8], whole: &dump::Dump) -> Vec<String> {
    let mut wrong = Vec::new();
    for dump in dump::read(text) {
        for &id in vmx_types::FieldId::ALL {
            let (is, was) = (dump.vmcs.get(id), whole.vmcs.get(id));
            // What conflicts in the whole may be known in a part.
            let conflicts = whole
                .remarks
                .iter()
                .any(|remark| matches!(remark.kind, dump::RemarkKind::Conflict(of, _) if of == id));
            let differs = (is.value ^ was.value) & is.mask & was.mask != 0;
            // Of registers, the header or CR0 may tell that they are not what the VMCS holds.
            let is_register = matches!(whole.format, Format::Qemu | Format::VirtualBox)
                && id.name().starts_with("guest_");
            if differs || is.mask & !was.mask != 0 && !conflicts && !is_register {
                wrong.push(format!("{id} = {:#x} instead of {:#x}", is.value, was.value));
            }
        }
    }
    wrong
}

#[test]
fn a_dump_that_is_cut_off_shows_no_other_values_than_the_whole() {
    let mut wrong = Vec::new();
    for (name, (text, _)) in &samples() {
        let dumps = dump::read(text);
        let Some(whole) = dumps.first() else { continue };
        let tails = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        for (at, _) in tails {
            for stranger in strangers(&text[at + 1..], whole) {
                wrong.push(format!("{name} from byte {}: {stranger}", at + 1));
            }
        }
        for at in (0..text.len()).step_by(7) {
            for stranger in strangers(&text[..at], whole) {
                wrong.push(format!("{name} up to byte {at}: {stranger}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}
