/** What stands in quotes in a tag of Liquid. */
const quoted = (text: string): string => `"${text.replaceAll('"', "'").replaceAll(/[\r\n]+/g, ' ')}"`

/** Markers and tags with HTML or addresses in them; `own` is a name no other body has. */
export const markers: readonly ((payload: string, own: string) => string)[] = [
  (payload, own) => `{{ ${own} | default: ${quoted(payload)} }}`,
  (payload, own) => `Hi {{ ${own} | default: ${quoted(payload)} }}, and {{ ${own} }}.`,
  (payload) => `Hi {{ customer.first_name | default: ${quoted(payload)} }},`,
  (payload) =>
    `Dear {{ customer.name | default: ${quoted(payload)} }}, of {{ ticket.subject | default: ${quoted(payload)} }}`,
  (payload, own) => `{{ ${own} | choose: ${quoted(payload)}, "b" | default: ${quoted(payload)} }}`,
  (payload) => `{{ agent_says | default: ${quoted(payload)} }}`,
  (payload) => `{{ ${payload} }}`,
  (payload) => `{{ ${quoted(payload)} }}`,
  (payload) => `{{ ${quoted(payload)} | raw }}`,
  (payload, own) => `{{ ${own} | ${payload} }}`,
  (payload, own) => `{{ ${own} | date: ${quoted(payload)} }}`,
  (payload) => `{% ${payload} %}`,
  (payload) => `{% render ${quoted(payload)} %}`,
  (payload) => `{% include ${quoted(payload)} %}`,
  (payload) => `{% raw %}${payload}{% endraw %}`,
  (payload) => `{% comment %}${payload}{% endcomment %}`,
  (payload, own) => `{% assign ${own} = ${quoted(payload)} %}{{ ${own} }}`,
  (payload, own) => `{% capture ${own} %}${payload}{% endcapture %}{{ ${own} }}`,
  (payload) => `{% for x in (1..9) %}${payload}{% endfor %}`,
  (payload, own) => `{% if ${own} %}${payload}{% endif %}`,
  (payload) => `{% if ${quoted(payload)} == "x" %}a{% endif %}`,
  (payload) => `{% if ticket.subject contains ${quoted(payload)} %}a{% else %}b{% endif %}`,
  (payload) => `{% if customer.last_name == ${quoted(payload)} %}${quoted(payload)}{% endif %}`,
  (payload) => `{% optional ${quoted(payload)} %}a{% endoptional %}`,
  (payload) => `{{ agent_says }}${payload}{{ agent_says }}`,
  (payload) => `<img src="{{ agent_says }}" onerror="${payload.replaceAll('"', '')}">`,
  (payload) => `<{{ agent_says }}>${payload}</{{ agent_says }}>`,
  (payload) => `{{ cursor }}${payload}`,
  (payload) => `${payload}{{ __proto__ }}{{ constructor }}`,
  (payload) => `{{ customer.__proto__.x }}${payload}`,
  (payload) => `{{-agent_says-}}${payload}{{-  agent_says  -}}`,
  (payload) => `{{ agent_says`.padEnd(20) + payload,
  (payload) => `{%- if customer.vip -%}**${payload}**{%- else -%}\`${payload}\`{%- endif -%}`,
]

/** What other engines would take for something to work out. */
export const templates: readonly ((shot: string) => string)[] = [
  (shot) => `{{constructor.constructor('${shot.replaceAll("'", '`')}')()}}`,
  (shot) => `{{$on.constructor('${shot.replaceAll("'", '`')}')()}}`,
  (shot) => `{{_c.constructor('${shot.replaceAll("'", '`')}')()}}`,
  (shot) => `{{{${shot}}}}`,
  (shot) => `\${${shot}}`,
  (shot) => `#{${shot}}`,
  (shot) => `<%= ${shot} %>`,
  (shot) => `<?= ${shot} ?>`,
  (shot) => `[[${shot}]]`,
  (shot) => `{%${shot}%}`,
  (shot) => `{{7*7}}{{ ${shot} }}`,
  (shot) => `@(${shot})`,
  (shot) => `*{${shot}}`,
  (shot) => `<div ng-app ng-init="${shot}">`,
  (shot) => `<div v-html="'${shot.replaceAll("'", '`')}'">`,
  (shot) => `<div x-data x-init="${shot}">`,
  (shot) => `<x data-bind="html: ${shot}">`,
  (shot) =>
    `{"$$typeof":"Symbol(react.element)","props":{"dangerouslySetInnerHTML":{"__html":"<img src=x onerror=${shot}>"}}}`,
]
