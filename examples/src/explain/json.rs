//! An explanation for machines: one JSON object.

use serde_json::{Value, json};
use vmcs::{Known, diff::Change};
use vmx_checks::{Basis, Fault, Need, RuleId, diagnose::Report};

use vmx_types::{FieldId, field::Width};

use super::{Cause, Explanation};

/// The object for an explanation; `schema/explain.schema.json` describes it.
#[must_use]
pub fn explanation(explanation: &Explanation) -> Value {
    let Explanation { source, dump, state, environment, diagnosis } = explanation;
    let causes = explanation.causes();
    let same_cause = |rule: RuleId| {
        let is_other = |cause: &&Cause| cause.others.iter().any(|(other, _)| *other == rule);
        causes.iter().find(is_other).map(|cause| cause.rule.name())
    };
    let violations: Vec<Value> = diagnosis
        .ranked()
        .map(|(rule, basis)| {
            let mut object = violation(rule, basis, state.faults(rule, environment));
            object["same_cause_as"] = json!(same_cause(rule));
            object
        })
        .collect();
    let warnings: Vec<Value> = diagnosis
        .advised
        .iter()
        .map(|rule| violation(rule, Basis::Fields, state.faults(rule, environment)))
        .collect();
    let undecided: Vec<Value> = diagnosis
        .open()
        .map(|rule| {
            let needs: Vec<&str> = state.needs(rule, environment).map(need).collect();
            json!({ "rule": rule.name(), "needs": needs })
        })
        .collect();
    let remarks: Vec<Value> = dump
        .remarks
        .iter()
        .map(|remark| json!({ "line": remark.line, "text": remark.kind.to_string() }))
        .collect();
    json!({
        "source": source,
        "format": dump.format.name(),
        "reported": reported(explanation),
        "violations": violations,
        "warnings": warnings,
        "undecided": undecided,
        "remarks": remarks,
        "more_remarks": dump.more_remarks,
    })
}

fn reported(explanation: &Explanation) -> Value {
    let reported = &explanation.dump.reported;
    let hex = |number: Option<u64>| number.map(|number| format!("{number:#x}"));
    let outcome = match explanation.diagnosis.report {
        Report::Nothing if reported.other_failure => "other-failure",
        Report::Nothing => "unknown",
        Report::VmFail(_) => "vmfail",
        Report::EntryFailure { .. } => "entry-failure",
        Report::Entered => "no-failure",
    };
    json!({
        "outcome": outcome,
        "exit_reason": hex(reported.exit_reason.map(u64::from)),
        "exit_qualification": hex(reported.qualification),
        "instruction_error": reported.instruction_error,
        "hardware_error": hex(reported.hardware_error.map(u64::from)),
    })
}

fn violation(rule: RuleId, basis: Basis, faults: impl Iterator<Item = Fault>) -> Value {
    let rule = rule.rule();
    let fields: Vec<Value> = faults
        .map(|fault| {
            let bits: Vec<String> = fault.bit_names().map(|name| name.to_string()).collect();
            json!({ "field": fault.field.name(), "value": whole(fault.field, fault.value), "bits": bits })
        })
        .collect();
    json!({
        "rule": rule.name,
        "section": rule.section.number,
        "title": rule.section.title,
        "fields": fields,
        "outcome": rule.outcome.to_string(),
        "basis": match basis { Basis::Fields => "fields", Basis::Reported => "reported" },
        "confirmed": rule.confirmed,
        "message": rule.meaning,
        "fix": rule.fix,
    })
}

/// The value of a field in hexadecimal, or null if it is not known whole.
fn whole(field: FieldId, known: Known) -> Option<String> {
    let width = field.encoding().width();
    known.is_whole(width).then(|| width.hex(known.value).to_string())
}

fn need(need: Need) -> &'static str {
    match need {
        Need::Field(id) => id.name(),
        Need::Word(word) => word.name(),
    }
}

/// The object for the fields of a VMCS, for `--print`.
#[must_use]
pub fn fields(explanation: &Explanation) -> Value {
    let vmcs = &explanation.state.vmcs;
    let known = FieldId::ALL.iter().filter(|&&id| vmcs.get(id).mask != 0);
    let fields: Vec<Value> = known
        .map(|&id| {
            let Known { value, mask } = vmcs.get(id);
            let width = id.encoding().width();
            json!({
                "field": id.name(),
                "encoding": Width::Bits16.hex(id.encoding().bits().into()).to_string(),
                "value": width.hex(value).to_string(),
                "known": width.hex(mask).to_string(),
                "meaning": id.display(value).to_string(),
            })
        })
        .collect();
    json!({
        "source": explanation.source,
        "format": explanation.dump.format.name(),
        "fields": fields,
    })
}

/// The object for a field in which two VMCSs differ, for `--diff`. What is not known is null.
#[must_use]
pub fn change(change: &Change) -> Value {
    let bits: Vec<Value> = change
        .bits()
        .map(
            |bit| json!({ "name": bit.name.to_string(), "before": bit.before, "after": bit.after }),
        )
        .collect();
    json!({
        "field": change.field.name(),
        "before": whole(change.field, change.before),
        "after": whole(change.field, change.after),
        "bits": bits,
    })
}

/// The object for a rule, for `--rules`.
#[must_use]
pub fn rule(rule: RuleId) -> Value {
    let rule = rule.rule();
    let fields = rule.fields.iter().map(|id| id.name());
    let reads: Vec<&str> = fields.chain(rule.words.iter().map(|word| word.name())).collect();
    json!({
        "rule": rule.name,
        "phase": rule.phase.name(),
        "title": rule.section.title,
        "section": rule.section.number,
        "reads": reads,
        "outcome": rule.outcome.to_string(),
        "confirmed": rule.confirmed,
        "summary": rule.summary,
    })
}
