import type { Referentiel } from '../../rem/index.ts'
import type { Execution } from '../campagne/executions.ts'
import type { Campagne } from '../campagne/types.ts'

interface Enregistree {
  campagne: Campagne
  executions: readonly Execution[]
}

/** `MDV-LGC-Va1:INS.25.01` garde son préfixe. */
const partager = (choix: string): [string, string] => {
  const fin = choix.indexOf(':') + 1
  return [choix.slice(0, fin), choix.slice(fin)]
}

type Numerotation = Pick<Referentiel, 'revision' | 'alias'>

/** Le numéro d'aujourd'hui de ce qui a été joué sous une révision ; le même quand c'est la même. */
export function numeroter(
  jouee: string,
  { revision, alias }: Numerotation,
): (ancien: string) => string {
  if (jouee === revision) return (numero) => numero
  return (ancien) => (Object.hasOwn(alias, ancien) ? (alias[ancien] ?? ancien) : ancien)
}

/**
 * Une campagne jouée sous une autre révision, dans les numéros de celle-ci : un import officiel ne fait
 * pas rejouer ce qui est acquis. Rien ne change quand la révision est la même.
 */
export function renumeroter(
  { campagne, executions }: Enregistree,
  numerotation: Numerotation,
): Enregistree {
  if (campagne.rem.revision === numerotation.revision) return { campagne, executions }
  const numero = numeroter(campagne.rem.revision, numerotation)
  const choisi = (choix: string): string => {
    const [prefixe, id] = partager(choix)
    return `${prefixe}${numero(id)}`
  }
  return {
    campagne: { ...campagne, selection: campagne.selection.map(choisi) },
    executions: executions.map(({ debut, etapes, preuves, fin }) => {
      const scenario = numero(debut.scenario)
      return {
        debut: { ...debut, scenario, exigence: numero(debut.exigence) },
        etapes: etapes.map((etape) => ({ ...etape, scenario })),
        preuves: preuves.map((prise) => ({ ...prise, scenario, preuve: numero(prise.preuve) })),
        fin: fin && { ...fin, scenario },
      }
    }),
  }
}
