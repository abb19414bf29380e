import { appendFileSync } from 'node:fs'
import { CROCHETS } from '../../steps/pilotes/contrat/cadre.ts'
import { ACTIONS, type CreerPilote, type Pilote } from '../../steps/pilotes/contrat.ts'
import { creerPiloteReference } from '../../steps/pilotes/reference/index.ts'

/** Une action jouée, ou le moment où le banc a regardé l'écran. */
export interface Geste {
  action: keyof Pilote
  arguments: readonly unknown[]
}

const NOTEES: readonly (keyof Pilote)[] = [
  'demarrer',
  'arreter',
  'observer',
  ...CROCHETS,
  ...ACTIONS,
]

/** Un pilote de référence qui note chaque geste dans le fichier que SEGUR_BENCH_TRACE désigne. */
const creerTraceur: CreerPilote = async (contexte) => {
  const fichier = process.env.SEGUR_BENCH_TRACE ?? ''
  const lgc = process.env.SEGUR_BENCH_LGC ?? contexte.lgc
  const pilote = await creerPiloteReference({ ...contexte, lgc })
  return new Proxy(pilote, {
    get(cible, nom: keyof Pilote) {
      const valeur = cible[nom]
      if (typeof valeur !== 'function' || !NOTEES.includes(nom)) return valeur
      return (...args: unknown[]) => {
        appendFileSync(fichier, `${JSON.stringify({ action: nom, arguments: args })}\n`)
        return Reflect.apply(valeur, cible, args)
      }
    },
  })
}

export default creerTraceur
