import { parseArgs } from 'node:util'
import { suggerer } from '../../rem/recherche/suggerer.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { OptionsVerbe, ValeurOption, Verbe } from '../verbe.ts'

/** Options que tout verbe accepte. */
const COMMUNES: OptionsVerbe = {
  help: { type: 'boolean', short: 'h' },
  debug: { type: 'boolean' },
}

interface Arguments {
  valeurs: Record<string, ValeurOption>
  positionnels: string[]
}

type Jeton = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

function controlerJeton(jeton: Jeton, verbe: Verbe, options: OptionsVerbe): void {
  if (jeton.kind === 'positional' && !verbe.positionnels)
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: verbe.nom, argument: jeton.value })
  if (jeton.kind !== 'option') return
  const definition = options[jeton.name]
  if (definition === undefined) {
    const proches = suggerer(jeton.name, Object.keys(options)).map((nom) => `--${nom}`)
    throw new ErreurSegur('SEGUR-CLI-002', { verbe: verbe.nom, option: jeton.rawName }, { proches })
  }
  const refuser = (raison: string) => {
    throw new ErreurSegur('SEGUR-CLI-003', { verbe: verbe.nom, option: jeton.rawName, raison })
  }
  if (definition.type === 'boolean' && jeton.value !== undefined)
    refuser('elle ne prend pas de valeur')
  if (definition.type === 'boolean') return
  // « --sortie --json » : la valeur a été oubliée, pas nommée « --json ».
  const oubliee =
    jeton.inlineValue === false && jeton.value.length > 1 && jeton.value.startsWith('-')
  if (jeton.value === undefined || jeton.value === '' || oubliee) refuser('sa valeur manque')
}

/** Lit les arguments d’un verbe. Lève SEGUR-CLI-002, 003 ou 004 avec les options les plus proches. */
export function lireArguments(argv: readonly string[], verbe: Verbe): Arguments {
  const options = { ...verbe.options, ...COMMUNES }
  const lus = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const jeton of lus.tokens) controlerJeton(jeton, verbe, options)
  return { valeurs: { ...lus.values }, positionnels: lus.positionals }
}
