/**
 * What a payload does if it runs: the trap in the page counts each of these. Without double quotes and `>`, so that each stands in any
 * attribute.
 */
export const shots = [
  '__ran(1)',
  'alert(1)',
  'confirm(1)',
  'prompt(1)',
  'print()',
  "top['__r'+'an'](1)",
  "self['al'+'ert'](1)",
  "eval('__ran(1)')",
  "Function('__ran(1)')()",
  "[].at.constructor('__ran(1)')()",
  'setTimeout`__ran(1)`',
  '__ran`1`',
  'new Image().src=`//canary.invalid/`+__ran(1)',
  "import('data:text/javascript,top.__ran(1)')",
  '\\u005f_ran(1)',
  '[1].map(__ran)',
] as const

/** Nobody is at home there; whoever asks for anything of it has been led there. */
export const canary = 'canary.invalid'
