/** Where in a letter a payload stands; `own` is a name no other body has. */
export type Structure = (text: string, own: string) => string

const eachLine = (text: string, before: string): string => text.replaceAll(/^/gm, before)
const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ')

/** As it stands: what is HTML in it stays HTML. */
const bare: readonly Structure[] = [
  (text) => text,
  (text) => `Hello,\n\n${text}\n\nYours`,
  (text) => `Hello, ${text} and more.`,
  (text) => `# ${oneLine(text)}`,
  (text) => `${oneLine(text)}\n===`,
  (text) => eachLine(text, '> '),
  (text) => eachLine(text, '> > - '),
  (text) => `- one\n- ${text.replaceAll('\n', '\n  ')}`,
  (text) => `7. ${text.replaceAll('\n', '\n   ')}\n   1. b`,
  (text) => `| a | b |\n|---|:-:|\n| ${oneLine(text)} | c |`,
  (text) => `| ${oneLine(text)} |\n|---|`,
  (text) => `**${text}**`,
  (text) => `*a **${text}***`,
  (text) => `[${oneLine(text)}](https://a.example/)`,
  (text) => `${text}\n\n***\n\n${text}`,
  (text) => `a  \n${text}\\\nb`,
  (text) => `{% if customer.vip %}${text}{% else %}Not so.{% endif %}`,
  (text) => `{% if customer.vip %}\n\n${text}\n\n{% endif %}\n\nEnd`,
  (text) => `{% optional "More" %}${text}{% endoptional %}`,
  (text, own) => `{{ ${own} | default: "x" }}${text}`,
  (text) => `Hi {{ customer.first_name | default: "there" }},\n\n${text}\n\n{{ agent_says }}`,
]

/** As what can be read but not run: only so does most of it come in, and has to be written out again. */
const disarmed: readonly Structure[] = [
  (text) => `\`${oneLine(text).replaceAll('`', "'")}\``,
  (text) => `\`\`\` ${oneLine(text)} \`\`\``,
  (text) => `\`\`\`html\n${text}\n\`\`\``,
  (text) => `~~~\n${text}`,
  (text) => `Code:\n\n${eachLine(text, '    ')}`,
  (text) => `> ~~~\n${eachLine(text, '> ')}\n> ~~~`,
  (text) => `- \`\`\`\n${eachLine(text, '  ')}\n  \`\`\``,
  (text) => `| a |\n|--:|\n| \`${oneLine(text).replaceAll(/[`|]/g, "'")}\` |`,
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '&#60;'),
  (text) => text.replaceAll('<', '&#x3c;').replaceAll('"', '&quot;'),
  (text) => text.replaceAll('<', '\\<'),
  (text) => text.replaceAll('<', '< '),
  (text) => text.replaceAll('<', '&amp;lt;'),
  (text) => text.replaceAll('<', '\uFF1C').replaceAll('>', '\uFF1E'),
  (text) => `**${text.replaceAll('<', '\\<')}**`,
  (text) => eachLine(text.replaceAll('<', '&lt;'), '> '),
  (text) =>
    `[${oneLine(text.replaceAll('<', '&lt;'))}](https://a.example/?q=${encodeURIComponent(oneLine(text).toWellFormed()).replaceAll(/[()]/g, '')})`,
  (text, own) => `{{ ${own} | default: "${oneLine(text).replaceAll('"', "'")}" }}`,
  (text) => `{% if customer.vip %}\`${oneLine(text).replaceAll('`', "'")}\`{% endif %}`,
]

export const structures = { bare, disarmed } as const
