/**
 * Joue la campagne du chapitre INS sur Sorbier et dit si elle a trouvé chaque non-conformité, et aucune
 * autre : `node --import tsx exemples/lgc-tiers/verifier.ts`. Une vingtaine de minutes.
 */
import { parseArgs } from 'node:util'
import { jouer } from './verification/jouer.ts'

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', multiple: true, default: [] },
    correctif: { type: 'boolean', default: false },
    lenteur: { type: 'string', default: '300-1500' },
  },
})

const [minMs = 0, maxMs = minMs] = values.lenteur.split('-').map(Number)
const { dossier, verdicts, ecarts } = await jouer({
  scenarios: values.scenario,
  edition: values.correctif ? 'corrigee' : 'livree',
  lenteur: { minMs, maxMs },
})
const compter = (voulu: string | null) => verdicts.filter(({ verdict }) => verdict === voulu).length
process.stdout.write(
  `${verdicts.length} scénarios : ${compter('conforme')} conformes, ${compter('non-conforme')} non conformes, ${compter(null)} à fournir.\n`,
)
for (const ecart of ecarts) process.stdout.write(`${ecart}\n`)
process.stdout.write(
  ecarts.length === 0 ? 'Chaque non-conformité est trouvée, et aucune autre.\n' : '',
)
process.stdout.write(`Dossier : ${dossier}\n`)
process.exitCode = ecarts.length === 0 ? 0 : 1
