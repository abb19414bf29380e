import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { lireCampagneJson } from '../../../reports/campagne/campagne-json.ts'
import { lireExecutions } from '../../../reports/campagne/executions.ts'
import { lireEvenements } from '../../../reports/campagne/lire-evenements.ts'
import { type Campagne, VERDICTS, type Verdict } from '../../../reports/campagne/types.ts'

/** L'essentiel d'une campagne, pour une liste. */
export interface FicheCampagne {
  campagne: Campagne
  /** Vrai quand le dossier a été rédigé jusqu'au bout. */
  finie: boolean
  /** Scénarios joués, par verdict. */
  verdicts: Readonly<Record<Verdict, number>>
  /** Scénarios joués sans verdict : faute du banc, pièce non remise, arrêt. */
  sansVerdict: number
}

const JOUES = z.object({
  verdicts: z.array(z.object({ verdict: z.enum(VERDICTS).nullable() })),
})

function compter(
  rendus: readonly (Verdict | null)[],
): Pick<FicheCampagne, 'verdicts' | 'sansVerdict'> {
  const nombre = (voulu: Verdict | null) => rendus.filter((verdict) => verdict === voulu).length
  return {
    verdicts: Object.fromEntries(VERDICTS.map((v) => [v, nombre(v)])) as Record<Verdict, number>,
    sansVerdict: nombre(null),
  }
}

/** Sans dossier rédigé, le dernier passage de chaque scénario dit son verdict. */
function verdictsDesJournaux(dossier: string): (Verdict | null)[] {
  const derniers = new Map(
    lireExecutions(lireEvenements(dossier)).map(({ debut, fin }) => [
      debut.scenario,
      fin?.verdict ?? null,
    ]),
  )
  return [...derniers.values()]
}

/** Lit `verdicts.json` quand il est là, sinon les journaux. */
export function lireFiche(dossier: string): FicheCampagne {
  const campagne = lireCampagneJson(dossier)
  const chemin = path.join(dossier, 'verdicts.json')
  const finie = existsSync(chemin)
  const rendus = finie
    ? JOUES.parse(JSON.parse(readFileSync(chemin, 'utf8'))).verdicts.map((v) => v.verdict)
    : verdictsDesJournaux(dossier)
  return { campagne, finie, ...compter(rendus) }
}
