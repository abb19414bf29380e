import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lireDerniere, type VerdictsJson } from '../../reports/index.ts'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'

/** Ce qu’il est inutile de rejouer : vu conforme, attesté, ou écarté. */
const ACQUIS = new Set<string | null>(['conforme', 'atteste', 'sans-objet'])

/** Les scénarios que la dernière campagne n'a pas trouvés conformes. */
export function scenariosEnEchec(sortie: string): ReadonlySet<string> {
  const derniere = lireDerniere(path.resolve(sortie))
  if (derniere === null)
    throw new ErreurSegur('SEGUR-CAM-002', { dossier: cheminLisible(path.resolve(sortie)) })
  const lu = JSON.parse(readFileSync(path.join(derniere, 'verdicts.json'), 'utf8')) as VerdictsJson
  return new Set(lu.verdicts.filter((v) => !ACQUIS.has(v.verdict)).map((v) => v.scenario))
}
