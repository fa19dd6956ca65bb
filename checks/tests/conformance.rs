//! The table of rules against its specification, row by row and both ways.

use std::collections::{BTreeMap, BTreeSet};

use vmx_checks::{
    Outcome, RuleId, Word,
    rule::{Blame, Mask, NO_CHECK},
};
use vmx_types::{FieldId, field::Width};

const PHASES: [&str; 14] = [
    "ctl-exec",
    "ctl-exit",
    "ctl-entry",
    "host-ctl-regs",
    "host-seg",
    "host-addr-space",
    "guest-ctl-regs",
    "guest-debug-msr",
    "guest-seg",
    "guest-dtr",
    "guest-rip-rflags",
    "guest-nonreg",
    "guest-pdpte",
    "msr-load",
];

type Row = BTreeMap<String, String>;

/// The rows of the phases that the table covers, by id.
fn specification() -> BTreeMap<String, Row> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/spec/checks.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let rows: Vec<Row> = reader.deserialize().map(Result::unwrap).collect();
    rows.into_iter()
        .filter(|row| PHASES.contains(&row["phase"].as_str()))
        .map(|row| (row["id"].clone(), row))
        .collect()
}

fn is_rule(row: &Row) -> bool {
    !row["rule"].starts_with("NO CHECK")
}

/// Rows that checks-order.md, section 9, calls provisional without a note at the row.
const PROVISIONAL: [&str; 3] = ["ctl-pid-table-align", "ctl-pid-table-width", "ctl-pid-table-last"];

#[test]
fn every_row_is_a_rule_or_the_absence_of_one() {
    let specification = specification();
    assert_eq!(specification.len(), 390);
    for (id, row) in &specification {
        let listed = NO_CHECK.iter().any(|(name, _)| name == id);
        assert_eq!(RuleId::from_name(id).is_some(), is_rule(row), "{id}");
        assert_eq!(listed, !is_rule(row), "{id}");
    }
    for rule in RuleId::ALL {
        assert!(specification.contains_key(rule.name()), "{rule} is not in the specification");
    }
    for (name, reason) in NO_CHECK {
        assert!(specification.contains_key(*name), "{name} is not in the specification");
        readable(name, reason);
    }
}

#[test]
fn every_column_is_that_of_the_specification() {
    let specification = specification();
    for &id in RuleId::ALL {
        let (rule, row) = (id.rule(), &specification[id.name()]);
        assert_eq!(rule.phase.name(), row["phase"], "{id}");
        let number = row["sdm"].split([' ', ';']).next().unwrap();
        assert_eq!(rule.section.number, number, "{id}");
        let fields = rule.fields.iter().map(|field| field.name());
        let reads: Vec<_> = fields.chain(rule.words.iter().map(|word| word.name())).collect();
        assert_eq!(reads.join(";"), row["reads"], "{id}");
        assert_eq!(rule.outcome.to_string(), row["on_failure"], "{id}");
        let unsure = row["notes"].contains("UNSURE") || PROVISIONAL.contains(&id.name());
        assert_eq!(rule.confirmed, !unsure, "{id}");
    }
}

#[test]
fn words() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/spec/words.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let rows: Vec<(String, String)> = reader.deserialize().map(Result::unwrap).collect();
    assert_eq!(rows.len(), Word::ALL.len());
    // The texts begin with a capital, do without quotation marks, and write bits 7:0 for [7:0], which
    // would look like a link; nothing else differs.
    let plain = |text: &str| {
        let text = text.replace('[', " ").replace(['"', '\'', ']'], "");
        text.replace(" bits ", " ").replace(" bit ", " ").to_lowercase()
    };
    for (word, (name, meaning)) in Word::ALL.iter().zip(&rows) {
        assert_eq!(word.name(), name);
        assert_eq!(plain(word.meaning()), plain(meaning), "{word}");
    }
}

/// A sentence or more, with nothing in it that Markdown would take for its own.
fn readable(name: &str, text: &str) {
    let first = text.trim_start_matches('"').chars().next().expect(name);
    assert!(first.is_ascii_uppercase(), "{name}: {text}");
    assert!(text.ends_with('.') && !text.ends_with(".."), "{name}: {text}");
    assert!(!text.contains("  ") && text.trim() == text, "{name}: {text}");
    assert!(!text.contains(['[', ']', '<', '>', '`', '*', '|', '\\', '\n']), "{name}: {text}");
    assert_eq!(text.matches('"').count() % 2, 0, "{name}: {text}");
}

#[test]
fn every_rule_is_explained() {
    let mut summaries = BTreeSet::new();
    for &id in RuleId::ALL {
        let rule = id.rule();
        for text in [rule.summary, rule.meaning, rule.fix] {
            readable(id.name(), text);
        }
        assert!(
            rule.summary.contains("must")
                || rule.summary.contains("may")
                || !rule.outcome.is_failure(),
            "{id}"
        );
        let repeated = !summaries.insert(rule.summary);
        assert_eq!(repeated, SAME_CONDITION.contains(&id.name()), "{id}: {}", rule.summary);
        let undefined = rule.outcome == Outcome::Undefined;
        assert_eq!(undefined, !rule.outcome.is_failure(), "{id}");
    }
}

/// The recommendation on the length of the VM-entry MSR-load area is a row of the control checks and
/// one of MSR loading.
const SAME_CONDITION: [&str; 1] = ["msr-load-count-limit"];

/// The bits that a field has, as a mask.
fn bits(field: FieldId) -> u64 {
    match field.encoding().width() {
        Width::Bits16 => 0xFFFF,
        Width::Bits32 => 0xFFFF_FFFF,
        Width::Bits64 | Width::Natural => u64::MAX,
    }
}

#[test]
fn blame_is_laid_on_what_the_rule_reads() {
    use FieldId::*;
    for &id in RuleId::ALL {
        let rule = id.rule();
        assert_eq!(rule.blame.is_empty(), rule.fields.is_empty(), "{id}");
        for (index, blame) in rule.blame.iter().enumerate() {
            let field = blame.field();
            assert!(rule.fields.contains(&field), "{id}: {blame:?} is not read");
            assert!(!rule.blame[..index].contains(blame), "{id}: {blame:?} stands twice");
            let wide = field.encoding().width() == Width::Bits64
                || field.encoding().width() == Width::Natural;
            let right = match (blame, blame.mask()) {
                (_, Mask::Bits(mask)) => mask != 0 && mask & !bits(field) == 0,
                (Blame::Relates(..), Mask::All | Mask::NotCanonical) => true,
                (Blame::Zero(..), Mask::BeyondPhysical | Mask::Reserved) => wide,
                (Blame::One(..), Mask::MustBeOne) | (Blame::Zero(..), Mask::MustBeZero) => {
                    matches!(
                        field,
                        PinBasedVmExecutionControls
                            | PrimaryProcessorBasedVmExecutionControls
                            | SecondaryProcessorBasedVmExecutionControls
                            | TertiaryProcessorBasedVmExecutionControls
                            | VmFunctionControls
                            | PrimaryVmExitControls
                            | SecondaryVmExitControls
                            | VmEntryControls
                            | GuestCr0
                            | GuestCr4
                            | HostCr0
                            | HostCr4
                    )
                }
                _ => false,
            };
            assert!(right, "{id}: {blame:?}");
        }
    }
}
