/** What a rule returns when a refusal is something we expect and name. Bugs throw instead. */
export type Result<Value, Refusal> = Ok<Value> | Refused<Refusal>
export type Ok<Value> = { readonly ok: true; readonly value: Value }
export type Refused<Refusal> = { readonly ok: false; readonly refusal: Refusal }

export const ok = <Value>(value: Value): Ok<Value> => ({ ok: true, value })
export const refuse = <Refusal>(refusal: Refusal): Refused<Refusal> => ({ ok: false, refusal })
