/** Démarre Sorbier 7 : `node --import tsx exemples/lgc-tiers/serveur.ts --simulateurs <fichier>`. */
import { parseArgs } from 'node:util'
import { demarrerSorbier } from './logiciel/demarrer.ts'

const { values } = parseArgs({
  options: {
    simulateurs: { type: 'string' },
    port: { type: 'string', default: '9790' },
    lenteur: { type: 'string', default: '300-1500' },
    correctif: { type: 'boolean', default: false },
  },
})

if (values.simulateurs === undefined) {
  process.stderr.write(
    'Donnez le fichier écrit par « npx segur simulateurs --json » : --simulateurs <fichier>.\n',
  )
  process.exit(2)
}

const [minMs = 0, maxMs = minMs] = values.lenteur.split('-').map(Number)
const { url, version, arreter } = await demarrerSorbier({
  simulateurs: values.simulateurs,
  port: Number(values.port),
  edition: values.correctif ? 'corrigee' : 'livree',
  lenteur: { minMs, maxMs },
})
process.stdout.write(`Sorbier ${version} : ${url}\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void arreter())
